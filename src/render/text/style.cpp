#include "style.hpp"

#include "inv/core/assert.hpp"

namespace inv::render {
namespace {

// The sixteen colours that every terminal has, so that the user's own palette decides.
std::string_view codes_of(Style style) {
  switch (style) {
    case Style::plain: return "";
    case Style::strong: return "1";
    case Style::faint: return "2";
    case Style::late1: return "33";
    case Style::late2: return "1;33";
    case Style::late3: return "31";
    case Style::late4: return "1;31";
    case Style::error: return "1;31";
    case Style::warning: return "1;35";
    case Style::note: return "1;36";
    case Style::caret: return "1;32";
  }
  return "";
}

}  // namespace

std::string paint(std::string_view text, Style style, const Look& look) {
  const std::string_view codes = codes_of(style);
  if (!look.colour || codes.empty() || text.empty()) return std::string(text);
  std::string painted = "\x1b[";
  painted.append(codes).append("m").append(text).append("\x1b[0m");
  return painted;
}

std::string repeated(std::string_view text, int count) {
  std::string made;
  for (int i = 0; i < count; ++i) made += text;
  return made;
}

int lateness(std::size_t step, std::size_t steps) {
  INV_ASSERT(step >= 1 && step <= steps);
  if (steps == 1) return 3;
  return static_cast<int>((step - 1) * 3 / (steps - 1));
}

Style late_style(int lateness) {
  constexpr Style styles[] = {Style::late1, Style::late2, Style::late3, Style::late4};
  return styles[lateness];
}

}  // namespace inv::render

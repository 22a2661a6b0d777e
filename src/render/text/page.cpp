#include "page.hpp"

#include <algorithm>

#include "inv/render/text.hpp"

namespace inv::render {
namespace {

constexpr int prose_width_most = 100;
constexpr int width_least = 20;

}  // namespace

int Page::prose_width() const { return std::clamp(look_.width, width_least, prose_width_most); }

void Page::line(std::string_view text, Style style) {
  made_ += paint(safe(text), style, look_);
  made_ += '\n';
}

void Page::ends(std::string_view left, std::string_view right, Style left_style,
                Style right_style) {
  const std::string end = safe(right);
  const int room = prose_width() - display_width(end) - 2;
  const std::string begin = fit(safe(left), std::max(room, width_least));
  made_ += paint(begin, left_style, look_);
  if (!end.empty()) {
    made_ += blanks(std::max(room - display_width(begin), 0) + 2);
    made_ += paint(end, right_style, look_);
  }
  made_ += '\n';
}

void Page::prose(std::string_view text, int indent) {
  if (!text.empty()) hanging("", text, indent);
}

void Page::bullet(std::string_view text, int indent) { hanging("- ", text, indent); }

void Page::hanging(std::string_view first, std::string_view text, int indent) {
  const int hang = indent + display_width(first);
  bool is_first = true;
  for (const std::string& line : wrapped(safe(text), prose_width() - hang)) {
    made_ += is_first ? blanks(indent).append(first) : blanks(hang);
    made_ += line;
    made_ += '\n';
    is_first = false;
  }
}

void Page::table(const Table& table, int indent) {
  Look narrower = look_;
  narrower.width -= indent;
  table.each_line(narrower, [&](std::string_view line) {
    if (!line.empty()) made_ += blanks(indent);
    made_.append(line).append("\n");
  });
}

void Page::set_text(std::string_view text, int indent) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    line(blanks(indent).append(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void Page::divide() {
  blank();
  line(repeated("─", prose_width()), Style::faint);
  blank();
}

}  // namespace inv::render

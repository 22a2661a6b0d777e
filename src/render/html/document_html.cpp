#include <optional>
#include <utility>

#include "inv/core/colour.hpp"
#include "inv/render/html.hpp"
#include "inv/render/text.hpp"
#include "page_html.hpp"
#include "render/template/templates.hpp"
#include "short_page.hpp"

namespace inv::render {

namespace {

/// The grounds that words in the accent stand on, and the accent of a business that has none.
constexpr core::Colour dark_ground = {0x26, 0x2c, 0x29};
constexpr core::Colour own_accent = {0x1f, 0x5f, 0x52};

std::string coloured(std::string_view css, const std::string& colour) {
  const core::Colour accent = core::parse_colour(colour).value_or(own_accent);
  const auto on = [&](const core::Colour& ground) {
    return core::colour_text(core::with_contrast(accent, ground, core::readable_contrast));
  };
  const std::string light = on(core::light_ground), dark = on(dark_ground);
  const Mark marks[] = {{"accent", light}, {"accent-dark", dark}};
  return with_marks(css, marks);
}

/// Documents in their frame.
class PageFrame {
 public:
  PageFrame(const Sheet& page, const Templates& templates)
      : frame_(templates.parsed().file("page.html")),
        styles_(coloured(templates.parsed().file("page.css"), page.sender.colour)) {}

  std::string html(const Sheet& page, std::size_t most_items) const {
    const std::string subject = escaped(page.subject);
    const std::string content = page_html(page, styles_, most_items);
    const Mark marks[] = {{"language", page.language->code},
                          {"subject", subject},
                          {"styles", styles_.for_head()},
                          {"content", content}};
    return with_marks(styles_.put_on(frame_), marks);
  }

 private:
  std::string_view frame_;
  Styles styles_;
};

/// What mail programs show at least.
constexpr std::size_t mail_bytes_most = 100000;

/// At least what it takes as quoted-printable, as it is sent.
std::size_t encoded_bytes(std::string_view html) {
  constexpr std::size_t line = 70, line_end = 3;
  std::size_t bytes = 0;
  char before = '\n';
  for (const char byte : html) {
    const bool is_plain = byte > ' ' && byte <= '~' && byte != '=';
    if (byte == '\n')
      bytes += before == ' ' ? 4 : 2;
    else
      bytes += is_plain || byte == ' ' ? 1 : 3;
    before = byte;
  }
  return bytes + bytes / line * line_end;
}

std::optional<std::string> if_shown(std::string html) {
  if (encoded_bytes(html) > mail_bytes_most) return {};
  return html;
}

/// The longest of these that mail programs show whole; nothing where even that of 0 is too long.
template <class Make>
std::optional<std::string> longest_shown(std::size_t most, const Make& make) {
  std::optional<std::string> longest = if_shown(make(most));
  if (longest) return longest;
  longest = if_shown(make(0));
  std::size_t fits = 0, too_many = most;
  while (longest && too_many - fits > 1) {
    const std::size_t tried = fits + (too_many - fits) / 2;
    std::optional<std::string> made = if_shown(make(tried));
    (made ? fits : too_many) = tried;
    if (made) longest = std::move(made);
  }
  return longest;
}

}  // namespace

std::string document_html(const Document& document, const Templates& templates) {
  const Sheet& page = *document.sheet;
  return PageFrame(page, templates).html(page, items_on(page));
}

core::Result<std::string> mail_html(const Document& document, const Templates& templates) {
  const Sheet& page = *document.sheet;
  const PageFrame frame(page, templates);
  const std::size_t items = items_on(page), blocks = page.blocks.size();
  const auto of_items = [&](const Sheet& of) {
    return longest_shown(items, [&](std::size_t most) { return frame.html(of, most); });
  };
  if (auto made = of_items(page)) return std::move(*made);
  if (auto made = of_items(short_page(page, blocks))) return std::move(*made);
  const auto of_blocks = [&](std::size_t most) { return frame.html(short_page(page, most), 0); };
  if (auto made = longest_shown(blocks, of_blocks)) return std::move(*made);
  return core::fail("`page.html` and `page.css` alone are longer than mail programs show");
}

}  // namespace inv::render

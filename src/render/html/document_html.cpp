#include "inv/core/colour.hpp"
#include "inv/render/html.hpp"
#include "inv/render/text.hpp"
#include "page_html.hpp"
#include "render/template/templates.hpp"

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

/// A document in its frame.
class FramedPage {
 public:
  FramedPage(const Document& document, const Templates& templates)
      : document_(document),
        frame_(templates.parsed().file("page.html")),
        styles_(coloured(templates.parsed().file("page.css"), page().sender.colour)) {}

  const Sheet& page() const { return *document_.sheet; }

  std::string html(std::size_t most_items) const {
    const std::string subject = escaped(document_.subject);
    const std::string content = page_html(page(), styles_, most_items);
    const Mark marks[] = {{"language", page().language->code},
                          {"subject", subject},
                          {"styles", styles_.for_head()},
                          {"content", content}};
    return with_marks(styles_.put_on(frame_), marks);
  }

 private:
  const Document& document_;
  std::string_view frame_;
  Styles styles_;
};

// Of the 100,000 that mail programs show: quoted-printable, as it is sent, takes more.
constexpr std::size_t mail_bytes_most = 88000;

}  // namespace

std::string document_html(const Document& document, const Templates& templates) {
  const FramedPage page(document, templates);
  return page.html(items_on(page.page()));
}

std::string mail_html(const Document& document, const Templates& templates) {
  const FramedPage page(document, templates);
  std::size_t fits = 0, too_many = items_on(page.page()) + 1;
  std::string made = page.html(too_many - 1);
  if (made.size() <= mail_bytes_most) return made;
  while (too_many - fits > 1) {
    const std::size_t between = fits + (too_many - fits) / 2;
    (page.html(between).size() <= mail_bytes_most ? fits : too_many) = between;
  }
  return page.html(fits);
}

}  // namespace inv::render

#include "addresses.hpp"

#include <algorithm>
#include <array>

#include "inv/core/addresses.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/colour.hpp"
#include "io/text/file_text.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

/// `en`, `pt-BR` (BCP 47): letters, digits and dashes, the first subtag of 2 to 8.
bool is_language(std::string_view tag) {
  const std::size_t first = std::min(tag.find('-'), tag.size());
  return first >= 2 && first <= 8 && tag.back() != '-' &&
         std::ranges::all_of(tag, [](char c) { return core::is_alphanumeric(c) || c == '-'; });
}

/// Those that documents are written in so far.
constexpr std::array<std::string_view, 2> document_languages = {"en", "de"};

void warn_of_language(std::string_view tag, NodeRef value, Reading& reading) {
  const std::string spoken = core::fold_case(tag.substr(0, tag.find('-')));
  if (std::ranges::find(document_languages, spoken) != document_languages.end()) return;
  reading.warning(DiagnosticId::language, value.span(),
                  "documents are not written in " + quoted_for_message(tag) +
                      ", and will be in English; so far they may be in en and de");
}

}  // namespace

std::optional<book::Text> read_email(NodeRef value, Reading& reading) {
  auto text = read_line_text(value, reading);
  if (text && !core::is_email_address(*text)) {
    reading.warning(DiagnosticId::email, value.span(),
                    quoted_for_message(*text) +
                        " is not an address of mail; it is as `edith@hart.example`, in ASCII");
  }
  return text;
}

std::vector<std::string> read_emails(NodeRef value, Reading& reading) {
  std::vector<std::string> texts;
  const auto add = [&](NodeRef node) {
    if (auto text = read_email(node, reading)) texts.push_back(std::move(*text));
  };
  if (value.is_list())
    value.each_element(add);
  else
    add(value);
  return texts;
}

std::optional<book::Text> read_iban(NodeRef value, Reading& reading) {
  auto text = read_line_text(value, reading);
  if (!text) return text;
  const auto iban = core::shaped_as_iban(*text);
  if (!iban || !core::has_right_check_digits(*iban)) {
    reading.warning(DiagnosticId::iban, value.span(),
                    quoted_for_message(*text) + " is not an IBAN" +
                        (iban ? ": its check digits are wrong" : ""));
  }
  return text;
}

std::optional<book::Text> read_link(NodeRef value, Reading& reading) {
  auto text = read_line_text(value, reading);
  if (text && !core::is_safe_link(*text)) {
    reading.warning(DiagnosticId::link, value.span(),
                    quoted_for_message(*text) +
                        " is shown as plain text; a link begins with `https:`, `mailto:`, `tel:` "
                        "or `upi:` and has no blank");
  }
  return text;
}

std::optional<std::string> read_colour(NodeRef value, Reading& reading) {
  auto text = read_line_text(value, reading);
  if (!text) return std::nullopt;
  const auto colour = core::parse_colour(*text);
  if (!colour) {
    reading.error(
        DiagnosticId::bad_text, value.span(),
        quoted_for_message(*text) + " is not a colour; it is as `\"#2f6b3c\"`, in quotes");
    return std::nullopt;
  }
  if (core::contrast(*colour, core::light_ground) < core::readable_contrast) {
    const auto moved = core::with_contrast(*colour, core::light_ground, core::readable_contrast);
    reading.warning(DiagnosticId::contrast, value.span(),
                    quoted_for_message(*text) + " is too pale to be read on a page; `" +
                        core::colour_text(moved) + "` is used");
  }
  return std::string(*text);
}

std::optional<book::Text> read_language(NodeRef value, Reading& reading) {
  auto text = read_line_text(value, reading);
  if (!text) return text;
  if (is_language(*text)) {
    warn_of_language(*text, value, reading);
    return text;
  }
  return reading.error(
      DiagnosticId::bad_text, value.span(),
      quoted_for_message(*text) + " is not a language; write its tag, as `en` or `pt-BR`");
}

}  // namespace inv::io

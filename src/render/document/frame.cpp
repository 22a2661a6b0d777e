#include "frame.hpp"

#include "inv/render/text.hpp"
#include "letterhead.hpp"
#include "render/language/words.hpp"

namespace inv::render {

std::vector<PageBlock> letterhead(const report::Parties& parties, const Language& language,
                                  core::Date day) {
  const report::Sender& from = parties.business;
  PageLines sender = sender_lines(from);
  if (const std::string id = one_line(from.tax_id); !id.empty())
    add_page_line(sender.lines, say(language, Word::tax_id, {{"id", id}}));
  if (const std::string id = one_line(from.registration); !id.empty())
    add_page_line(sender.lines, say(language, Word::registration, {{"id", id}}));
  return {std::move(sender),
          PageLines{PageLines::Role::date, {day_text(language, day, DayForm::plain, day, true)}},
          PageLines{PageLines::Role::addressee, envelope(parties.client)}};
}

std::vector<PageBlock> signature_of(const report::Sender& from, bool reach) {
  PageLines signature{PageLines::Role::signature, {}}, footer{PageLines::Role::footer, {}};
  if (one_line(from.signer) != one_line(from.name)) add_page_line(signature.lines, from.signer);
  add_page_line(signature.lines, from.role);
  add_page_line(signature.lines, from.name);
  if (reach) add_page_line(signature.lines, from.phone);
  for (const std::string& line : from.footer) add_page_line(footer.lines, line);
  if (footer.lines.empty()) return {std::move(signature)};
  return {std::move(signature), std::move(footer)};
}

}  // namespace inv::render

#include "frame.hpp"

#include "inv/render/text.hpp"
#include "render/language/words.hpp"

namespace inv::render {

namespace {

void add_line(std::vector<std::string>& lines, std::string_view text) {
  if (std::string line = one_line(text); !line.empty()) lines.push_back(std::move(line));
}

}  // namespace

std::vector<std::string> envelope_lines(const report::Addressee& to) {
  std::vector<std::string> lines;
  add_line(lines, to.name);
  if (one_line(to.contact) != one_line(to.name)) add_line(lines, to.contact);
  for (const std::string& line : to.address) add_line(lines, line);
  return lines;
}

std::vector<PageBlock> letterhead(const report::Parties& parties, const Language& language,
                                  core::Date day) {
  const report::Sender& from = parties.business;
  PageLines sender{PageLines::Role::sender, {}};
  add_line(sender.lines, from.name);
  for (const std::string& line : from.address) add_line(sender.lines, line);
  add_line(sender.lines, from.phone);
  add_line(sender.lines, from.email);
  if (const std::string id = one_line(from.tax_id); !id.empty())
    add_line(sender.lines, say(language, Word::tax_id, {{"id", id}}));
  if (const std::string id = one_line(from.registration); !id.empty())
    add_line(sender.lines, say(language, Word::registration, {{"id", id}}));
  return {std::move(sender),
          PageLines{PageLines::Role::date, {day_text(language, day, DayForm::plain, day, true)}},
          PageLines{PageLines::Role::addressee, envelope_lines(parties.client)}};
}

std::vector<PageBlock> signature_of(const report::Sender& from, bool reach) {
  PageLines signature{PageLines::Role::signature, {}}, footer{PageLines::Role::footer, {}};
  if (one_line(from.signer) != one_line(from.name)) add_line(signature.lines, from.signer);
  add_line(signature.lines, from.role);
  add_line(signature.lines, from.name);
  if (reach) add_line(signature.lines, from.phone);
  for (const std::string& line : from.footer) add_line(footer.lines, line);
  if (footer.lines.empty()) return {std::move(signature)};
  return {std::move(signature), std::move(footer)};
}

}  // namespace inv::render

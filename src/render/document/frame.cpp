#include "frame.hpp"

#include "inv/render/text.hpp"
#include "render/language/words.hpp"

namespace inv::render {

namespace {

constexpr int subject_columns = 100;

}  // namespace

void add_page_line(std::vector<std::string>& lines, std::string_view text) {
  if (std::string line = one_line(text); !line.empty()) lines.push_back(std::move(line));
}

PageLines sender_lines(const report::Sender& from) {
  PageLines sender{PageLines::Role::sender, {}};
  add_page_line(sender.lines, from.name);
  for (const std::string& line : from.address) add_page_line(sender.lines, line);
  add_page_line(sender.lines, from.phone);
  add_page_line(sender.lines, from.email);
  return sender;
}

std::vector<std::string> envelope_lines(const report::Addressee& to) {
  std::vector<std::string> lines;
  add_page_line(lines, to.name);
  if (one_line(to.contact) != one_line(to.name)) add_page_line(lines, to.contact);
  for (const std::string& line : to.address) add_page_line(lines, line);
  return lines;
}

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
          PageLines{PageLines::Role::addressee, envelope_lines(parties.client)}};
}

std::string short_subject(std::string subject, const std::string& business) {
  if (subject.starts_with(": ")) subject = capitalised(subject.substr(2));
  const std::string before = with_plain_blanks(one_line(business)) + ": ";
  if (display_width(subject) <= subject_columns || !subject.starts_with(before))
    return fit(subject, subject_columns);
  const std::string rest = subject.substr(before.size());
  const int room = subject_columns - display_width(rest) - 2;
  return room < 4 ? fit(rest, subject_columns) : fit(one_line(business), room) + ": " + rest;
}

void add_footer(std::vector<PageBlock>& into, const report::Sender& from) {
  PageLines footer{PageLines::Role::footer, {}};
  for (const std::string& line : from.footer) add_page_line(footer.lines, line);
  if (!footer.lines.empty()) into.push_back(std::move(footer));
}

std::vector<PageBlock> signature_of(const report::Sender& from, bool reach) {
  PageLines signature{PageLines::Role::signature, {}};
  if (one_line(from.signer) != one_line(from.name)) add_page_line(signature.lines, from.signer);
  add_page_line(signature.lines, from.role);
  add_page_line(signature.lines, from.name);
  if (reach) add_page_line(signature.lines, from.phone);
  std::vector<PageBlock> made{std::move(signature)};
  add_footer(made, from);
  return made;
}

}  // namespace inv::render

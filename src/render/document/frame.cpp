#include "frame.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "inv/render/text.hpp"
#include "render/language/labels.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {

namespace {

constexpr int subject_columns = 100;

/// A subject of a line's length: the business's name gives way where it would grow too long.
std::string short_subject(std::string subject, const std::string& business) {
  if (subject.starts_with(": ")) subject = with_capital(subject.substr(2));
  const std::string name = one_line(with_plain_blanks(business)), before = name + ": ";
  if (display_width(subject) <= subject_columns || !subject.starts_with(before))
    return fit(subject, subject_columns);
  const std::string rest = subject.substr(before.size());
  const int room = subject_columns - display_width(rest) - 2;
  return room < 4 ? fit(rest, subject_columns) : fit(name, room) + ": " + rest;
}

std::vector<std::string> in_lines(std::vector<std::string> addresses) {
  std::ranges::transform(addresses, addresses.begin(), one_line);
  return addresses;
}

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

PageLines full_sender_lines(const report::Sender& from, const Language& language) {
  PageLines sender = sender_lines(from);
  if (const std::string id = one_line(from.tax_id); !id.empty())
    sender.lines.push_back(say(language, Label::tax_id, {{"id", id}}));
  add_page_line(sender.lines, from.registration);
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
  return {full_sender_lines(parties.business, language),
          PageLines{PageLines::Role::date, {day_text(language, day, DayForm::plain, day, true)}},
          PageLines{PageLines::Role::addressee, envelope_lines(parties.client)}};
}

void add_footer(std::vector<PageBlock>& into, const report::Sender& from) {
  PageLines footer{PageLines::Role::footer, {}};
  for (const std::string& line : from.footer) add_page_line(footer.lines, line);
  if (!footer.lines.empty()) into.push_back(std::move(footer));
}

PageLines signature_lines(const report::Sender& from, std::string_view signed_by) {
  PageLines signature{PageLines::Role::signature, {}};
  if (one_line(signed_by) != one_line(from.name)) add_page_line(signature.lines, signed_by);
  add_page_line(signature.lines, from.role);
  add_page_line(signature.lines, from.name);
  return signature;
}

std::vector<PageBlock> signature_of(const report::Sender& from, bool reach) {
  PageLines signature = signature_lines(from, from.signer);
  if (reach) add_page_line(signature.lines, from.phone);
  std::vector<PageBlock> made{std::move(signature)};
  add_footer(made, from);
  return made;
}

Document framed(DocumentFrame frame, LaidOut made) {
  const report::Parties& parties = frame.parties;
  Document document;
  document.client = parties.client.id;
  document.kind = kind_name(frame.kind);
  document.as_of = frame.as_of;
  document.by_post = frame.by_post;
  document.subject = short_subject(std::move(made.subject), parties.business.name);
  document.to = in_lines(frame.by_post ? envelope_lines(parties.client) : parties.client.email);
  if (!frame.by_post) document.cc = in_lines(parties.client.cc);
  std::ranges::move(made.blocks, std::back_inserter(frame.head));
  document.sheet =
      std::make_shared<Sheet>(Sheet{&frame.language, document.subject, std::move(frame.title),
                                    parties.business, std::move(frame.head)});
  return document;
}

}  // namespace inv::render

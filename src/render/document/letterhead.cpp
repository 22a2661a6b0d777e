#include "letterhead.hpp"

#include "inv/render/text.hpp"

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

std::vector<std::string> envelope(const report::Addressee& to) {
  std::vector<std::string> lines;
  add_page_line(lines, to.name);
  if (one_line(to.contact) != one_line(to.name)) add_page_line(lines, to.contact);
  for (const std::string& line : to.address) add_page_line(lines, line);
  return lines;
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

}  // namespace inv::render

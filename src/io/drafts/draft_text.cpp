#include <array>

#include "inv/core/ascii.hpp"
#include "inv/core/sha256.hpp"
#include "inv/io/drafts.hpp"

namespace inv::io {

namespace {

constexpr std::string_view own_prefix = "x-inv-";
constexpr std::string_view draft_version = "1";

/// One header field, over all its lines.
struct HeaderField {
  std::string name;        ///< in lower case
  std::string_view lines;  ///< as they stand, with their ends
};

bool is_blank_line(std::string_view line) { return line == "\n" || line == "\r\n"; }

struct Headed {
  std::vector<HeaderField> fields;
  std::string_view body;  ///< from the empty line on
};

Headed headed(std::string_view text) {
  Headed read;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string_view line = text.substr(at, end - at);
    if (is_blank_line(line)) break;
    const bool goes_on = line.front() == ' ' || line.front() == '\t';
    if (goes_on && !read.fields.empty()) {
      HeaderField& field = read.fields.back();
      field.lines = text.substr(static_cast<std::size_t>(field.lines.data() - text.data()),
                                field.lines.size() + line.size());
    } else {
      const std::string_view name = line.substr(0, line.find(':'));
      read.fields.push_back({core::fold_case(core::trimmed(name)), line});
    }
    at = end;
  }
  read.body = text.substr(at);
  return read;
}

/// Its lines as one, without the name.
std::string unfolded(const HeaderField& field) {
  std::string value;
  const std::size_t colon = std::min(field.lines.find(':'), field.lines.size() - 1);
  for (const char c : field.lines.substr(colon + 1))
    if (c != '\r' && c != '\n') value += c == '\t' ? ' ' : c;
  return std::string(core::trimmed(value));
}

bool is_ours(const HeaderField& field) { return field.name.starts_with(own_prefix); }

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  for (const std::string_view word : core::fields_of(text, ' '))
    if (!word.empty()) words.emplace_back(word);
  return words;
}

/// What a header field may have: no control characters.
std::string in_header(std::string_view text) {
  std::string kept;
  for (const char c : text) kept += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
  return kept;
}

/// A field of words, folded long before the 998 bytes of RFC 5322.
std::string field_of(std::string_view name, const std::vector<std::string>& words) {
  constexpr std::size_t line_most = 76;
  std::string text = std::string(name) + ":";
  std::size_t line = text.size();
  for (const std::string& word : words) {
    const bool is_full = line + 1 + word.size() > line_most && line > name.size() + 1;
    text += is_full ? "\r\n " : " ";
    line = is_full ? 1 + word.size() : line + 1 + word.size();
    text += in_header(word);
  }
  return text + "\r\n";
}

std::string approved_field(const Approval& approval) {
  return field_of("X-Inv-Approved", {approval.hash, approval.by, approval.time});
}

Approval read_approval(std::string_view value) {
  const std::size_t first = value.find(' '), last = value.rfind(' ');
  if (first == value.npos || first == last) return {std::string(value), "", ""};
  return {std::string(value.substr(0, first)),
          std::string(core::trimmed(value.substr(first, last - first))),
          std::string(value.substr(last + 1))};
}

/// `1 reminder hart email`.
bool read_draft_field(std::string_view value, DraftLines& lines) {
  const std::vector<std::string> words = words_in(value);
  if (words.size() != 4 || words[0] != draft_version) return false;
  lines.kind = words[1];
  lines.client = words[2];
  lines.via = words[3];
  return true;
}

void read_line(const HeaderField& field, DraftLines& lines) {
  constexpr int stage_most = 99;
  const std::string_view name = std::string_view(field.name).substr(own_prefix.size());
  std::string value = unfolded(field);
  if (name == "as-of")
    lines.as_of = core::parse_date(value).value_or(core::Date(0));
  else if (name == "stage")
    lines.stage = core::whole_number(value, 0, stage_most).value_or(0);
  else if (name == "for")
    lines.invoices = words_in(value);
  else if (name == "from")
    lines.from = std::move(value);
  else if (name == "since")
    lines.since = std::move(value);
  else if (name == "until")
    lines.until = std::move(value);
  else if (name == "book")
    lines.book = std::move(value);
  else if (name == "says")
    lines.says = std::move(value);
  else if (name == "made")
    lines.made = std::move(value);
  else if (name == "approved")
    lines.approved = read_approval(value);
}

/// RFC 5322, 3.3: `Tue, 28 Apr 2026 12:00:00 +0000`.
std::string mail_date(std::int64_t time) {
  constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  constexpr std::int64_t day_seconds = 86400, hour_seconds = 3600, minute_seconds = 60;
  const core::Date day(static_cast<std::int32_t>(time / day_seconds));
  const std::int64_t second = time % day_seconds;
  const auto two = [](std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  constexpr std::size_t short_name = 3;
  return std::string(core::weekday_name(day.weekday()).substr(0, short_name)) + ", " +
         std::to_string(day.day()) + " " + months.at(static_cast<std::size_t>(day.month() - 1)) +
         " " + std::to_string(day.year()) + " " + two(second / hour_seconds) + ":" +
         two(second % hour_seconds / minute_seconds) + ":" + two(second % minute_seconds) +
         " +0000";
}

std::string with_unix_lines(std::string_view text) {
  std::string made;
  made.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_pair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (!is_pair) made += text[at];
  }
  return made;
}

}  // namespace

std::string draft_text(DraftLines lines, std::string_view mail) {
  lines.made = core::sha256(mail);
  std::string text =
      field_of("X-Inv-Draft", {std::string(draft_version), lines.kind, lines.client, lines.via});
  if (!lines.book.empty()) text += field_of("X-Inv-Book", {lines.book});
  text += field_of("X-Inv-As-Of", {lines.as_of.text()});
  if (lines.kind == "reminder") text += field_of("X-Inv-Stage", {std::to_string(lines.stage)});
  if (!lines.invoices.empty()) text += field_of("X-Inv-For", lines.invoices);
  if (!lines.from.empty()) text += field_of("X-Inv-From", {lines.from});
  if (!lines.since.empty()) text += field_of("X-Inv-Since", {lines.since});
  if (!lines.until.empty()) text += field_of("X-Inv-Until", {lines.until});
  text += field_of("X-Inv-Says", {lines.says});
  text += field_of("X-Inv-Made", {lines.made});
  if (lines.approved) text += approved_field(*lines.approved);
  return text.append(mail);
}

std::optional<DraftLines> read_draft_lines(std::string_view text) {
  std::optional<DraftLines> lines;
  const Headed read = headed(text);
  for (const HeaderField& field : read.fields) {
    if (field.name != "x-inv-draft") continue;
    if (lines) return std::nullopt;  // two of them: whose is it?
    lines.emplace();
    if (!read_draft_field(unfolded(field), *lines)) return std::nullopt;
  }
  if (!lines) return std::nullopt;
  for (const HeaderField& field : read.fields)
    if (is_ours(field)) read_line(field, *lines);
  return lines;
}

std::string without_draft_lines(std::string_view text) {
  const Headed read = headed(text);
  std::string mail;
  mail.reserve(text.size());
  for (const HeaderField& field : read.fields)
    if (!is_ours(field)) mail += field.lines;
  return mail.append(read.body);
}

std::string with_approval(std::string_view text, const Approval& approval) {
  const Headed read = headed(text);
  std::string made = approved_field(approval);
  for (const HeaderField& field : read.fields)
    if (field.name != "x-inv-approved") made += field.lines;
  return made.append(read.body);
}

std::string with_mail(std::string_view text, std::string_view mail) {
  std::string made;
  const Headed read = headed(text);
  for (const HeaderField& field : read.fields)
    if (is_ours(field)) made += field.lines;
  return made.append(mail);
}

std::string mail_to_send(std::string_view text, std::int64_t time) {
  const Headed read = headed(text);
  std::string mail;
  for (const HeaderField& field : read.fields) {
    if (is_ours(field) || field.name == "x-unsent" || field.name == "date") continue;
    mail += field.lines;
  }
  mail += "Date: " + mail_date(time) + "\n";
  return with_unix_lines(mail.append(read.body));
}

std::vector<std::string> header_names(std::string_view text) {
  std::vector<std::string> names;
  const Headed read = headed(text);
  for (const HeaderField& field : read.fields)
    names.emplace_back(field.lines.substr(0, field.lines.find(':')));
  return names;
}

std::string header_field(std::string_view text, std::string_view name) {
  const std::string wanted = core::fold_case(name);
  for (const HeaderField& field : headed(text).fields)
    if (field.name == wanted) return unfolded(field);
  return {};
}

}  // namespace inv::io

#include "letter.hpp"

#include <algorithm>
#include <utility>

#include "inv/core/ascii.hpp"
#include "inv/render/text.hpp"
#include "item_title.hpp"
#include "render/english/english.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {
namespace {

using Lines = std::vector<std::string>;

/// A label and what stands beside it.
using Detail = std::pair<std::string, std::string>;

constexpr std::size_t ids_in_reference = 3;
constexpr int detail_indent = 2;

std::vector<Detail> details(const book::PayWay& way) {
  const std::vector<Detail> all = {
      {"Name", one_line(way.name)},           {"IBAN", printed_iban(one_line(way.iban))},
      {"BIC", one_line(way.bic)},             {"Account", one_line(way.account)},
      {"Sort code", one_line(way.sort_code)}, {"Link", one_line(way.link)}};
  std::vector<Detail> there;
  std::copy_if(all.begin(), all.end(), std::back_inserter(there),
               [](const Detail& detail) { return !detail.second.empty(); });
  return there;
}

bool is_by_reference(const book::PayWay& way) {
  return !way.iban.empty() || !way.account.empty() || !way.link.empty();
}

/// The invoices, or where they are many the client's name.
std::string reference(const report::Letter& letter, const report::LetterSection& section) {
  std::vector<std::string> ids;
  for (const auto* items : {&section.about, &section.also_open}) {
    for (const report::LetterItem& item : *items) {
      const std::string id = one_line(item.id);
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
      if (ids.size() > ids_in_reference) return one_line(letter.client_name);
    }
  }
  std::string made;
  for (const std::string& id : ids) made += (made.empty() ? "" : ", ") + id;
  return made;
}

/// `by bank transfer`, `in cash`, `via PayPal`.
std::string by_way(const book::PayWay& way) {
  const std::string via = one_line(way.via);
  if (via.empty()) return "like this";
  const std::string plain = core::fold_case(via);
  if (plain == "online") return plain;
  if (plain == "cash") return "in cash";
  if (is_common_way(via)) return "by " + plain;
  return (plain.ends_with(" transfer") || plain.ends_with(" card") ? "by " : "via ") + via;
}

/// Wrapped at blanks only: a text with a longer word, as links are, stays on one line.
Lines wrapped_whole(const std::string& text, int width) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (display_width(std::string_view(text).substr(at, end - at)) > width) return {text};
    at = end + 1;
  }
  return wrapped(text, width);
}

void add_indented(Lines& lines, const std::string& text, int hanging) {
  const Lines rows = wrapped_whole(text, prose_width - detail_indent - hanging);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const int before = detail_indent + (i == 0 ? 0 : hanging);
    lines.push_back(blanks(before) + rows[i]);
  }
}

/// A block to copy from: never wrapped, for an IBAN or a link must stay whole.
void add_first(Lines& lines, const report::Letter& letter, const report::LetterSection& section,
               bool only) {
  const book::PayWay& way = section.pay[0];
  const SharedSentences& words = shared_sentences();
  std::vector<Detail> rows = details(way);
  if (!rows.empty()) rows.emplace_back("Amount", with_currency(section.total));
  if (is_by_reference(way)) rows.emplace_back("Reference", reference(letter, section));
  const std::string note = one_line(way.note);
  const std::string_view begin = only ? words.pay_only : words.pay_first;
  std::string sentence = fill(begin, {{"way", by_way(way)}});
  if (rows.empty() && note.empty()) {
    sentence.back() = '.';
    lines.push_back(sentence);
    return;
  }
  lines.push_back(sentence);
  lines.emplace_back();
  int label = 0;
  for (const Detail& row : rows) label = std::max(label, display_width(row.first));
  for (const Detail& row : rows) {
    lines.push_back("  " + pad_right(row.first, label) + "  " + row.second);
  }
  if (!note.empty()) add_indented(lines, note, 0);
}

/// `Card: https://pay.example/rowan`.
std::string way_in_line(const book::PayWay& way) {
  std::string made;
  for (const Detail& detail : details(way)) {
    const bool speaks = detail.first == "Name" || detail.first == "Link";
    made += made.empty() ? "" : ", ";
    made += speaks ? detail.second : detail.first + ' ' + detail.second;
  }
  if (const std::string note = one_line(way.note); !note.empty()) {
    made += (made.empty() ? "" : "; ") + note;
  }
  const std::string via = one_line(way.via);
  return made.empty() ? via : via + ": " + made;
}

}  // namespace

std::vector<std::string> ways_to_pay(const report::Letter& letter,
                                     const report::LetterSection& section) {
  const SharedSentences& words = shared_sentences();
  if (section.about.empty() && section.also_open.empty()) return {};
  if (!section.total.is_positive()) return {std::string(words.nothing_to_pay)};
  if (section.pay.empty()) return {std::string(words.pay_unknown)};
  Lines lines;
  add_first(lines, letter, section, section.pay.size() == 1);
  if (section.pay.size() == 1) return lines;
  lines.emplace_back();
  lines.push_back(std::string(words.pay_others));
  for (std::size_t i = 1; i < section.pay.size(); ++i) {
    add_indented(lines, way_in_line(section.pay[i]), 2);
  }
  return lines;
}

}  // namespace inv::render

#include "inv/render/screen.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {

namespace {

/// `reminder by email, friendly, stage 2`, `invoice 2026-0042 by letter`.
std::string document_phrase(const ReviewHead& head) {
  const DraftRow& row = head.row;
  std::string text = row.kind;
  if (row.kind == "invoice" && !row.invoices.empty()) text += " " + row.invoices.front();
  if (!row.via.empty()) text += " by " + row.via;
  if (!head.tone.empty()) text += ", " + head.tone;
  if (row.stage > 0) text += ", " + unbroken("stage " + std::to_string(row.stage));
  return text;
}

std::string owed_phrase(const std::vector<report::DueRow>& due) {
  std::vector<std::string> currencies;
  for (const report::DueRow& row : due) {
    std::vector<std::string> amounts;
    if (row.overdue.is_positive()) amounts.push_back(with_currency(row.overdue) + " overdue");
    amounts.push_back(with_currency(row.open) + " open");
    if (!row.unapplied.is_zero()) amounts.push_back(with_currency(row.unapplied) + " unapplied");
    if (!row.deposit.is_zero())
      amounts.push_back(with_currency(row.deposit) + " kept as a deposit");
    currencies.push_back(joined(amounts, ", "));
  }
  return currencies.empty() ? "nothing" : joined(currencies, "; ");
}

std::string last_phrase(const ReviewHead& head) {
  if (!head.last_date) return "no contact is in the book";
  std::string text = head.last_date->text() + " " + head.last_how;
  if (!head.last_text.empty()) text += " \"" + head.last_text + "\"";
  std::vector<std::string> more;
  if (!head.last_by.empty()) more.push_back(head.last_by);
  if (head.last_mood > 0) more.push_back("mood " + std::to_string(head.last_mood) + "/5");
  return more.empty() ? text : text + " (" + joined(more, ", ") + ")";
}

void add_row(std::vector<std::string>& lines, std::string_view label, const std::string& text,
             int width) {
  constexpr int label_width = 6;
  std::string before = pad_right(label, label_width);
  for (const std::string& line : wrapped(one_line(text), width - label_width)) {
    lines.push_back(before + with_plain_blanks(line));
    before = blanks(label_width);
  }
}

}  // namespace

std::vector<std::string> review_head_lines(const ReviewHead& head, int width) {
  std::string title = "Draft " + std::to_string(head.number) + " of " + std::to_string(head.count) +
                      ": " + one_line(head.client_name) + " (" + one_line(head.row.client) + "), " +
                      document_phrase(head);
  for (const std::string& mark : head.marks) title += " [" + unbroken(mark) + "]";
  std::vector<std::string> lines;
  for (const std::string& line : wrapped(safe(title), width))
    lines.push_back(with_plain_blanks(line));
  add_row(lines, "Why", joined(head.why, "; "), width);
  add_row(lines, "Owes", owed_phrase(head.due), width);
  add_row(lines, "Last", last_phrase(head), width);
  return lines;
}

}  // namespace inv::render

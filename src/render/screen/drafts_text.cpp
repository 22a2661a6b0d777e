#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/page.hpp"
#include "render/text/table.hpp"

namespace inv::render {

namespace {

/// `new, edited`.
std::string state_phrase(const DraftRow& row) {
  std::string text = row.state;
  if (row.is_edited) text += ", edited";
  if (row.is_stale) text += ", stale";
  return text;
}

std::string amounts_phrase(const std::vector<core::Money>& amounts) {
  std::vector<std::string> texts;
  for (const core::Money& amount : amounts) texts.push_back(with_currency(amount));
  return joined(texts, ", ");
}

}  // namespace

std::string draft_lines_text(const std::vector<DraftRow>& rows) {
  std::vector<std::vector<std::string>> lines;
  std::vector<int> widths;
  for (const DraftRow& row : rows) {
    lines.push_back({safe(row.path), state_phrase(row), safe(row.via), safe(joined(row.to, ", ")),
                     amounts_phrase(row.amounts)});
    widths.resize(lines.back().size());
    for (std::size_t i = 0; i < widths.size(); ++i)
      widths[i] = std::max(widths[i], display_width(lines.back()[i]));
  }
  std::string text;
  for (const std::vector<std::string>& cells : lines) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
      line += (i == 0 ? "" : "  ") + pad_right(cells[i], widths[i]);
    text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
  }
  return text;
}

std::string drafts_text(core::Date as_of, const std::vector<DraftRow>& rows, const Look& look) {
  if (rows.empty()) return "There are no drafts.\n";
  constexpr int reason_indent = 2;
  Page page(look);
  page.ends("Drafts as of " + as_of.text(), counted(rows.size(), "draft", "drafts"), Style::strong,
            Style::plain);
  page.blank();
  Table table({{.title = "Name"},
               {.title = "State"},
               {.title = "Via"},
               {.title = "To", .overflow = Overflow::cut, .least = 16, .drop = 1},
               {.title = "Asks for", .align = Align::right}});
  for (const DraftRow& row : rows) {
    table.row({{row.name},
               {state_phrase(row)},
               {row.via},
               {joined(row.to, ", ")},
               {amounts_phrase(row.amounts)}});
    table.prose(row.why, reason_indent);
  }
  page.table(table);
  return std::move(page).take();
}

}  // namespace inv::render

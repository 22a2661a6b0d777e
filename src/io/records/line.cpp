#include <array>

#include "keys.hpp"
#include "money.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using book::Line;
using core::DiagnosticId;

/// A name of `business.taxes`, or a percentage where it is a number.
void read_line_tax(Line& line, NodeRef value, Reading& reading) {
  const auto text = read_line_text(value, reading);
  if (!text) return;
  book::LineTax tax;
  tax.at = value.span();
  if (core::parse_decimal(*text, true, 18).value) {
    tax.rate = read_percentage(value, reading);
  } else {
    tax.name = *text;
  }
  line.tax = std::move(tax);
}

constexpr std::array<Key<Line>, 7> line_keys = {{
    {"what", into<&Line::what, read_line_text>, true},
    {"amount", into<&Line::amount, read_amount_within, any_amount>},
    {"rate", into<&Line::rate, read_decimal, true>},
    {"qty", into<&Line::qty, read_decimal, true>},
    {"unit", into<&Line::unit, read_line_text>},
    {"tax", read_line_tax},
    {"discount", into<&Line::discount, read_percentage>},
}};

/// The bits of read_map for `amount`, `rate` and `qty`.
constexpr std::uint64_t seen_amount = 2, seen_rate = 4, seen_qty = 8;

void check_price(std::uint64_t seen, NodeRef node, Reading& reading) {
  const bool has_amount = (seen & seen_amount) != 0;
  const bool has_rate = (seen & seen_rate) != 0;
  const bool has_qty = (seen & seen_qty) != 0;
  if (!has_amount && !has_rate) {
    reading.error(DiagnosticId::missing_key, node.span(), "a line without `amount` or `rate`");
  } else if (has_amount && has_rate) {
    reading.error(DiagnosticId::key_conflict, node.span(), "`amount` and `rate` in one line");
  } else if (has_amount && has_qty) {
    reading.error(DiagnosticId::key_conflict, node.span(),
                  "`amount` and `qty` in one line; the amount is that of the whole line");
  }
}

}  // namespace

std::vector<Line> read_lines(NodeRef node, Reading& reading) {
  std::vector<Line> lines;
  if (!expect_list(node, reading)) return lines;
  node.each_element([&](NodeRef element) {
    Line line;
    line.at = element.span();
    const auto seen = read_map<Line>(element, line_keys, "a line", line, reading);
    if (element.is_map()) check_price(seen, element, reading);
    lines.push_back(std::move(line));
  });
  return lines;
}

std::vector<RecordKeys> keys_of_lines() { return {{"line", names_of<Line>(line_keys)}}; }

}  // namespace inv::io

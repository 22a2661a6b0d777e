#include "invoice_line.hpp"

#include <algorithm>
#include <vector>

#include "inv/core/ascii.hpp"
#include "inv/core/nearest.hpp"

namespace inv::cli {

namespace {

using book::Business;
using core::Decimal;

constexpr int decimals_max = 6;
constexpr int money_decimals_max = 4;

std::string quoted(std::string_view text) { return "`" + std::string(text) + "`"; }

std::vector<std::string_view> fields_of(std::string_view text) {
  std::vector<std::string_view> fields;
  while (true) {
    const auto end = text.find(';');
    fields.push_back(core::trimmed(text.substr(0, end)));
    if (end == text.npos) return fields;
    text.remove_prefix(end + 1);
  }
}

/// `1,5`, `1.500,00`: digits parted by something.
bool has_separators(std::string_view text) { return text.find_first_of(",'_") != text.npos; }

std::string number_hint(std::string_view text, core::DecimalError error, int decimals) {
  if (error == core::DecimalError::overflow) return " is too large";
  if (error == core::DecimalError::too_many_digits)
    return " has more than " + std::to_string(decimals) + " decimals";
  return has_separators(text) ? " is not a number; write only digits and a point, as `1234.5`"
                              : " is not a number; write it as `12.5`";
}

core::Result<Decimal> read_number(std::string_view text, int decimals) {
  const auto number = core::parse_decimal(text, true, decimals);
  if (number.value) return *number.value;
  return core::misuse(quoted(text) + number_hint(text, number.error, decimals));
}

/// Also `£12.50`, to be told what is wrong with it.
bool looks_like_number(std::string_view text) {
  const char first = static_cast<char>(text.front() | 0x20);
  return !(first >= 'a' && first <= 'z') && text.find_first_of("0123456789") != text.npos;
}

/// `20%`, `20 %`; nothing where no such sign ends the text.
std::optional<core::Result<Decimal>> read_percentage(std::string_view text) {
  if (!text.ends_with('%')) return std::nullopt;
  const std::string_view digits = core::trimmed(text.substr(0, text.size() - 1));
  const auto number = core::parse_decimal(digits, false, decimals_max);
  if (number.value && *number.value <= Decimal(100, 0)) return *number.value;
  return core::misuse(quoted(text) + " is not a percentage; it is a number from 0 to 100");
}

std::vector<std::string_view> tax_names(const Business& business) {
  std::vector<std::string_view> names;
  for (const auto& tax : business.taxes) names.push_back(tax.name);
  return names;
}

/// By its name; by its name in other letters of upper and lower case where only one has it.
const book::Tax* find_tax(const Business& business, std::string_view name) {
  const book::Tax* found = nullptr;
  for (const auto& tax : business.taxes) {
    if (tax.name == name) return &tax;
    if (core::fold_case(tax.name) != core::fold_case(name)) continue;
    if (found != nullptr) return nullptr;
    found = &tax;
  }
  return found;
}

/// Reads the fields of one line, one after the other.
class LineReader {
 public:
  explicit LineReader(const Business& business) : business_(business) {}

  core::Result<BillLine> read(std::string_view text) {
    const auto fields = fields_of(text);
    if (fields.front().empty())
      return core::misuse("the line " + quoted(text) + " does not say what it is for; it is " +
                          std::string(shape));
    line_.what = fields.front();
    for (std::size_t i = 1; i < fields.size(); ++i) {
      if (fields[i].empty()) continue;
      if (const auto done = read_field(fields[i]); !done)
        return core::misuse("in the line " + quoted(line_.what) + ": " + done.error().message);
    }
    if (!has_price())
      return core::misuse("the line " + quoted(line_.what) + " has no price; it is " +
                          std::string(shape));
    return line_;
  }

 private:
  static constexpr std::string_view shape = "`WHAT; 3 h @ 45.00; TAX` or `WHAT; 12.50; TAX`";

  bool has_price() const { return line_.rate || line_.amount; }
  bool has_tax() const { return line_.tax_rate.has_value(); }

  core::Result<void> read_field(std::string_view field) {
    if (core::fold_case(field.substr(0, 5)) == "less ") return read_discount(field.substr(5));
    if (const auto at = field.find('@'); at != field.npos)
      return read_rate(core::trimmed(field.substr(0, at)), core::trimmed(field.substr(at + 1)));
    if (const auto* tax = find_tax(business_, field)) return put_tax(tax->name, tax->rate);
    if (auto percentage = read_percentage(field)) {
      if (!*percentage) return core::misuse(percentage->error().message);
      return put_tax("", **percentage);
    }
    return looks_like_number(field) ? read_amount(field) : stray(field);
  }

  core::Result<void> read_discount(std::string_view text) {
    text = core::trimmed(text);
    const auto percentage = read_percentage(text);
    if (!percentage)
      return core::misuse("a discount is a percentage, as `less 10%`, not " + quoted(text));
    if (!*percentage) return core::misuse(percentage->error().message);
    if (line_.discount) return core::misuse("a second discount, `less " + std::string(text) + "`");
    line_.discount = **percentage;
    return {};
  }

  /// `3 h` and `45.00`.
  core::Result<void> read_rate(std::string_view quantity, std::string_view rate) {
    if (has_price()) return second_price(rate);
    if (!quantity.empty()) {
      const auto end = std::min(quantity.find_first_not_of("-0123456789.,'_"), quantity.size());
      const auto number = read_number(end == 0 ? quantity : quantity.substr(0, end), decimals_max);
      if (!number) return core::misuse("the quantity " + number.error().message);
      line_.qty = *number;
      line_.unit = core::trimmed(quantity.substr(end));
    }
    const auto number = read_number(rate, decimals_max);
    if (!number) {
      const bool has_word = rate.find(' ') != rate.npos;
      return core::misuse(has_word ? "the rate " + quoted(rate) +
                                         " is not a number; a currency is the whole invoice's"
                                   : "the rate " + number.error().message);
    }
    line_.rate = *number;
    return {};
  }

  /// `12.50`, `12.50 EUR`.
  core::Result<void> read_amount(std::string_view field) {
    if (has_price()) return second_price(field);
    const auto blank = field.find(' ');
    const auto number = read_number(field.substr(0, blank), money_decimals_max);
    if (!number) return core::misuse("the amount " + number.error().message);
    if (blank != field.npos) {
      const std::string_view code = core::trimmed(field.substr(blank));
      line_.currency = core::Currency::find(code);
      if (!line_.currency) return odd_unit(field, code);
    }
    line_.amount = *number;
    return {};
  }

  static core::Result<void> odd_unit(std::string_view field, std::string_view code) {
    return core::misuse("no currency " + quoted(code) + " in " + quoted(field) +
                        core::did_you_mean(code, core::Currency::codes()) +
                        "; a price by quantity is written as `3 h @ 45.00`");
  }

  core::Result<void> put_tax(std::string_view name, Decimal rate) {
    if (has_tax()) return core::misuse("a second tax, " + quoted(name.empty() ? rate.text() + "%"
                                                                              : std::string(name)));
    line_.tax_name = name;
    line_.tax_rate = rate;
    return {};
  }

  static core::Result<void> second_price(std::string_view text) {
    return core::misuse("a second price, " + quoted(text));
  }

  core::Result<void> stray(std::string_view field) const {
    const auto names = tax_names(business_);
    std::string hint = core::did_you_mean(field, names);
    if (hint.empty()) {
      hint = "; a price is `12.50` or `3 h @ 45.00`, a tax is ";
      for (const auto name : names) hint += quoted(name) + (name == names.back() ? " or " : ", ");
      hint += "`20%`, a discount `less 10%`";
    }
    return core::misuse(quoted(field) + " is neither a price nor a tax" + hint);
  }

  const Business& business_;
  BillLine line_;
};

io::NewNode node_without_tax(const BillLine& line) {
  auto node = io::NewNode::map();
  node.add("what", io::NewNode::text(line.what));
  if (line.qty) node.add("qty", io::NewNode::plain(line.qty->text()));
  if (!line.unit.empty()) node.add("unit", io::NewNode::text(line.unit));
  if (line.rate) node.add("rate", io::NewNode::plain(line.rate->text()));
  if (line.amount) {
    const std::string currency = line.currency ? " " + std::string(line.currency->code()) : "";
    node.add("amount", io::NewNode::plain(line.amount->text() + currency));
  }
  if (line.discount) node.add("discount", io::NewNode::plain(line.discount->text()));
  return node;
}

io::NewNode tax_node(std::string_view name, std::optional<Decimal> rate, const Business& business) {
  const auto tax = std::ranges::find(business.taxes, name, &book::Tax::name);
  if (tax == business.taxes.end())
    return io::NewNode::plain(rate.value_or(Decimal(0, 0)).text());
  // The words of an exemption belong to its name.
  return tax->text.empty() ? io::NewNode::plain(tax->rate.text()) : io::NewNode::text(name);
}

/// `business.tax` may be a percentage too.
std::optional<Decimal> percentage_of(std::string_view name) {
  return core::parse_decimal(name, false, decimals_max).value;
}

}  // namespace

core::Result<BillLine> read_invoice_line(std::string_view text, const Business& business) {
  return LineReader(business).read(text);
}

BillLine bill_line_of(const book::Line& line) {
  BillLine copy;
  copy.what = line.what;
  copy.qty = line.qty;
  copy.unit = line.unit;
  copy.rate = line.rate;
  // The currency is that of the client, and so of the new invoice.
  if (line.amount) copy.amount = line.amount->number();
  if (line.tax) {
    copy.tax_name = line.tax->name;
    copy.tax_rate = line.tax->rate;
  }
  if (line.discount) copy.discount = *line.discount;
  return copy;
}

io::NewNode line_node(const BillLine& line, const Business& business) {
  auto node = node_without_tax(line);
  const bool has_tax = !line.tax_name.empty() || line.tax_rate;
  if (has_tax || !business.tax) {
    node.add("tax", tax_node(line.tax_name, line.tax_rate, business));
  } else {
    const std::string& usual = business.tax->value;
    node.add("tax", tax_node(usual, percentage_of(usual), business));
  }
  return node;
}

io::NewNode standing_line_node(const BillLine& line) {
  auto node = node_without_tax(line);
  if (!line.tax_name.empty()) {
    node.add("tax", io::NewNode::text(line.tax_name));
  } else if (line.tax_rate) {
    node.add("tax", io::NewNode::plain(line.tax_rate->text()));
  }
  return node;
}

}  // namespace inv::cli

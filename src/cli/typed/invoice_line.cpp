#include "typed.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

using book::Business;
using core::Decimal;

constexpr int decimals_max = 6;
constexpr std::string_view shape = "`WHAT; 3 h @ 45.00; TAX` or `WHAT; 12.50; TAX`";

/// Thrown where a field cannot be read; caught by read_invoice_line.
struct WrongField {
  std::string message;
};

std::string number_hint(std::string_view text, core::DecimalError error, int decimals) {
  if (error == core::DecimalError::overflow) return " is too large";
  if (error == core::DecimalError::too_many_digits)
    return " has more than " + std::to_string(decimals) + " decimals";
  // `1,5`, `1.500,00`, `€45`.
  const auto meant = number_meant(text);
  const bool is_clear = meant && core::parse_decimal(meant->text, true, decimals).value;
  if (!is_clear) return " is not a number; write it as `12.5`";
  const std::string_view why =
      meant->word.empty() ? std::string_view(meant->why) : ": it is digits and a point alone";
  return " is not a number" + std::string(why) + "; write " + core::quoted(meant->text);
}

/// `what`: before the number in messages.
Decimal read_number(std::string_view what, std::string_view text, int decimals) {
  const auto number = core::parse_decimal(text, true, decimals);
  if (number.value) return *number.value;
  throw WrongField{std::string(what) + core::quoted(text) +
                   number_hint(text, number.error, decimals)};
}

/// Also `£12.50`, to be told what is wrong with it.
bool looks_like_number(std::string_view text) {
  return !core::is_letter(text.front()) && std::ranges::any_of(text, core::is_digit);
}

/// `20%`, `20 %`; nothing where no such sign ends the text.
std::optional<Decimal> read_percentage(std::string_view text) {
  if (!text.ends_with('%')) return std::nullopt;
  const std::string_view digits = core::trimmed(text.substr(0, text.size() - 1));
  const auto number = core::parse_decimal(digits, false, decimals_max);
  if (number.value && *number.value <= Decimal(100, 0)) return number.value;
  throw WrongField{core::quoted(text) + " is not a percentage; it is a number from 0 to 100"};
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
  LineReader(const Business& business, book::Line& line) : business_(business), line_(line) {}

  void read(std::string_view field) {
    if (core::fold_case(field.substr(0, 5)) == "less ") return read_discount(field.substr(5));
    if (const auto at = field.find('@'); at != field.npos)
      return read_rate(core::trimmed(field.substr(0, at)), core::trimmed(field.substr(at + 1)));
    if (const auto* tax = find_tax(business_, field)) return put_tax(tax->name, tax->rate);
    if (const auto percentage = read_percentage(field)) return put_tax("", *percentage);
    if (!looks_like_number(field)) refuse_stray(field);
    read_amount(field);
  }

 private:
  void read_discount(std::string_view text) {
    text = core::trimmed(text);
    const auto percentage = read_percentage(text);
    if (!percentage)
      throw WrongField{"a discount is a percentage, as `less 10%`, not " + core::quoted(text)};
    if (line_.discount) throw WrongField{"a second discount, `less " + std::string(text) + "`"};
    line_.discount = *percentage;
  }

  /// `3 h` and `45.00`.
  void read_rate(std::string_view quantity, std::string_view rate) {
    refuse_second_price(rate);
    if (!quantity.empty()) {
      const auto end = std::min(quantity.find_first_not_of("-0123456789.,'_"), quantity.size());
      line_.qty = read_number("the quantity ", quantity.substr(0, end == 0 ? quantity.npos : end),
                              decimals_max);
      line_.unit = core::trimmed(quantity.substr(end));
    }
    const bool has_word = rate.find(' ') != rate.npos;
    if (has_word && !core::parse_decimal(rate, true, decimals_max).value)
      throw WrongField{"the rate " + core::quoted(rate) +
                       " is not a number; a currency is the whole invoice's"};
    line_.rate = read_number("the rate ", rate, decimals_max);
  }

  /// `12.50`, `12.50 EUR`.
  void read_amount(std::string_view field) {
    constexpr int money_decimals_max = 4;
    refuse_second_price(field, tax_hint(field));
    const auto blank = std::min(field.find(' '), field.size());
    const Decimal amount = read_number("the amount ", field.substr(0, blank), money_decimals_max);
    const std::string_view code = core::trimmed(field.substr(blank));
    const auto currency = core::Currency::find(code);
    line_.amount = book::Amount(amount, currency, {});
    if (!currency && !code.empty())
      throw WrongField{"no currency " + core::quoted(code) + " in " + core::quoted(field) +
                       core::did_you_mean(code, core::Currency::codes()) +
                       "; a price by quantity is written as `3 h @ 45.00`"};
  }

  void put_tax(const std::string& name, Decimal rate) {
    std::vector<book::LineTax> taxes(line_.taxes.begin(), line_.taxes.end());
    if (std::ranges::find(taxes, rate, &book::LineTax::rate) != taxes.end())
      throw WrongField{"the tax of " + rate.trimmed().text() + "% twice"};
    taxes.push_back({name, rate, {}});
    line_.taxes = std::move(taxes);
  }

  /// `19` may be meant for a tax.
  std::string tax_hint(std::string_view text) const {
    const auto number = core::parse_decimal(text, false, decimals_max).value;
    const bool may_be_tax = number && *number <= Decimal(100, 0) && line_.taxes.empty();
    return may_be_tax ? "; a tax has its sign, " + core::quoted(std::string(text) + "%") : "";
  }

  void refuse_second_price(std::string_view text, const std::string& hint = {}) const {
    if (line_.rate || line_.amount)
      throw WrongField{"a second price, " + core::quoted(text) + hint};
  }

  [[noreturn]] void refuse_stray(std::string_view field) const {
    std::vector<std::string_view> names;
    for (const auto& tax : business_.taxes) names.push_back(tax.name);
    std::string hint = core::did_you_mean(field, names);
    if (hint.empty()) {
      hint = "; a price is `12.50` or `3 h @ 45.00`, a tax is ";
      for (const auto name : names)
        hint += core::quoted(name) + (name == names.back() ? " or " : ", ");
      hint += "`20%`, a discount `less 10%`";
    }
    throw WrongField{core::quoted(field) + " is neither a price nor a tax" + hint};
  }

  const Business& business_;
  book::Line& line_;
};

io::NewNode node_without_tax(const book::Line& line) {
  auto node = io::NewNode::map();
  node.add("what", io::NewNode::text(line.what));
  if (line.qty) node.add("qty", io::NewNode::plain(line.qty->text()));
  if (!line.unit.empty()) node.add("unit", io::NewNode::text(line.unit));
  if (line.rate) node.add("rate", io::NewNode::plain(line.rate->text()));
  if (line.amount) {
    const auto currency = line.amount->currency();
    const std::string code = currency ? " " + std::string(currency->code()) : "";
    node.add("amount", io::NewNode::plain(line.amount->number().text() + code));
  }
  if (line.discount) node.add("discount", io::NewNode::plain(line.discount->text()));
  return node;
}

io::NewNode tax_node(std::string_view name, std::optional<Decimal> rate, const Business& business) {
  const auto tax = std::ranges::find(business.taxes, name, &book::Tax::name);
  if (tax == business.taxes.end()) return io::NewNode::plain(rate.value_or(Decimal(0, 0)).text());
  // The words of an exemption belong to its name.
  return tax->text.empty() ? io::NewNode::plain(tax->rate.text()) : io::NewNode::text(name);
}

/// The taxes of a line, which has some: one, or a list.
template <class NodeOf>
io::NewNode taxes_node(const book::Line& line, const NodeOf& node_of) {
  if (line.taxes.size() == 1) return node_of(line.taxes.front());
  io::NewNode list = io::NewNode::list();
  for (const book::LineTax& tax : line.taxes) list.add(node_of(tax));
  return list;
}

}  // namespace

core::Result<book::Line> read_invoice_line(std::string_view text, const Business& business) {
  const auto fields = core::fields_of(text, ';');
  book::Line line;
  line.what = fields.front();
  if (line.what.empty())
    return core::misuse("the line " + core::quoted(text) + " does not say what it is for; it is " +
                        std::string(shape));
  LineReader reader(business, line);
  try {
    for (std::size_t i = 1; i < fields.size(); ++i)
      if (!fields[i].empty()) reader.read(fields[i]);
  } catch (const WrongField& wrong) {
    return core::misuse("in the line " + core::quoted(line.what) + ": " + wrong.message);
  }
  if (line.rate || line.amount) return line;
  return core::misuse("the line " + core::quoted(line.what) + " has no price; it is " +
                      std::string(shape));
}

book::Line without_currency(book::Line line) {
  if (line.amount) line.amount = book::Amount(line.amount->number(), std::nullopt, {});
  return line;
}

io::NewNode line_node(const book::Line& line, const Business& business) {
  // `business.tax` may be a percentage too.
  const std::string usual = business.tax ? business.tax->value : "";
  auto node = node_without_tax(line);
  const auto node_of = [&](const book::LineTax& tax) {
    return tax_node(tax.name, tax.rate, business);
  };
  node.add("tax",
           line.taxes.empty()
               ? tax_node(usual, core::parse_decimal(usual, false, decimals_max).value, business)
               : taxes_node(line, node_of));
  return node;
}

io::NewNode standing_line_node(const book::Line& line) {
  auto node = node_without_tax(line);
  if (line.taxes.empty()) return node;
  node.add("tax", taxes_node(line, [](const book::LineTax& tax) {
             return tax.name.empty() ? io::NewNode::plain(tax.rate->text())
                                     : io::NewNode::text(tax.name);
           }));
  return node;
}

}  // namespace inv::cli

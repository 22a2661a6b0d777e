#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "inv/core/ascii.hpp"
#include "match.hpp"

namespace inv::bank {

namespace {

constexpr int strong = 2;  // of a total

bool all_digits(std::string_view text) { return std::ranges::all_of(text, core::is_digit); }

bool is_of_word(char c) {
  return core::is_alphanumeric(c) || c == '-' || c == '_' || static_cast<unsigned char>(c) > '~';
}

/// `2026-0042` is `9999-9999`, `INV7` is `AAA9`: ids of one make look alike.
std::string shape_of(std::string_view id) {
  std::string shape;
  for (const char c : id) shape += core::is_digit(c) ? '9' : core::is_letter(c) ? 'A' : c;
  return shape;
}

/// Short numbers are ids only where the word before says so.
bool may_name(std::string_view name, std::string_view before) {
  constexpr std::array<std::string_view, 8> labels = {"invoice", "inv",  "no",    "nr",
                                                      "number",  "bill", "order", "po"};
  constexpr std::size_t telling = 4;
  if (name.size() >= telling || !all_digits(name)) return true;
  before = before.substr(0, before.find_last_not_of(" \t.:#") + 1);
  const auto begin = std::find_if_not(before.rbegin(), before.rend(), is_of_word).base();
  return std::ranges::count(labels, core::fold_case({begin, before.end()})) > 0;
}

/// Whether a place is amid the digits of a number.
bool is_within(const std::vector<Figure>& figures, std::size_t place) {
  const auto after = std::ranges::lower_bound(figures, place, {}, &Figure::begin);
  return after != figures.begin() && std::prev(after)->end > place;
}

bool may_be_share(const Figure* figure) { return may_be_paid(figure->column) && !figure->is_bare; }

/// A row, as it names invoices; each once.
struct Named {
  std::vector<Claim> claims;
  std::vector<const Figure*> figures;
};

/// `345.00 for A (245.00) and B (100.00)`, `245.00 for A, 100.00 for B`, `A, B: 345.00`. Gives the
/// amount that is that of them all.
std::vector<const Figure*> share_out(Named& named) {
  std::vector<const Figure*> figures, sums;
  std::ranges::copy_if(named.figures, std::back_inserter(figures), may_be_share);
  if (figures.size() == 1) return figures;
  const std::size_t count = named.claims.size();
  if (figures.size() == count + 1) {
    const auto sum = std::ranges::max_element(figures, {}, &Figure::number);
    sums.push_back(*sum);
    figures.erase(sum);
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (figures.size() == count)
      named.claims[i].figures = {figures[i]};
    else
      named.claims[i].is_unclear = !figures.empty();
  }
  return sums;
}

class ClaimFinder {
 public:
  ClaimFinder(const Notice& notice, const book::Book& book, std::span<const OpenInvoice> invoices)
      : notice_(notice), book_(book) {
    for (const OpenInvoice& each : invoices) {
      const book::Invoice& invoice = book.invoice(each.invoice);
      shapes_.insert(shape_of(invoice.id));
      const auto& po = invoice.particulars().po;
      if (each.open.is_positive() && !po.empty())
        orders_[core::fold_case(po)].push_back(each.invoice);
    }
  }

  Claims find() {
    for (const NoticeRow& row : notice_.rows) {
      Named named = read(row);
      waits_ = waits_ && row.goes_on;
      if (named.claims.empty())
        put_statement(row, named);
      else
        put_claims(named);
    }
    return std::move(found_);
  }

 private:
  Named read(const NoticeRow& row) const {
    Named named;
    std::set<std::pair<std::optional<book::InvoiceIx>, std::string>> seen;
    auto figure = row.figures.begin();
    const auto take_figures = [&](std::size_t end, bool is_name) {
      for (; figure != row.figures.end() && figure->begin < end; ++figure)
        if (!is_name && figure->column != Column::reference) named.figures.push_back(&*figure);
    };
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < row.text.size(); begin = std::max(end, begin + 1)) {
      end = begin;
      if (auto claim = is_of_word(row.text[begin]) ? claim_at(row, end) : std::nullopt) {
        take_figures(begin, false);
        take_figures(end, true);
        if (seen.emplace(claim->invoice, claim->stranger).second)
          named.claims.push_back(std::move(*claim));
      }
    }
    take_figures(row.text.size() + 1, false);
    return named;
  }

  /// By the longest name that begins at `end`, which then is its end, or else that of a word.
  std::optional<Claim> claim_at(const NoticeRow& row, std::size_t& end) const {
    constexpr int words_most = 8;
    const std::string_view text = row.text;
    const std::size_t begin = end;
    std::optional<Claim> found;
    std::size_t at = begin;
    for (int i = 0; i < words_most && at < text.size(); ++i, ++at) {
      while (at < text.size() && is_of_word(text[at])) ++at;
      if (i == 0) end = at;
      if (is_within(row.figures, begin) || is_within(row.figures, at)) continue;
      const std::string_view name = text.substr(begin, at - begin);
      auto claim = may_name(name, text.substr(0, begin)) ? claim_on(name) : std::nullopt;
      if (!claim || (found && found->invoice && !claim->invoice)) continue;
      found = std::move(claim);
      end = at;
    }
    return found;
  }

  std::optional<Claim> claim_on(std::string_view name) const {
    const std::string shown = "`" + std::string(name) + "`";
    if (const auto ix = book_.find_invoice(name)) {
      const book::Invoice& invoice = book_.invoice(*ix);
      if (invoice.client.ix() == notice_.client) return Claim{*ix};
      return Claim{std::nullopt, "`" + invoice.id + "` is an invoice of `" +
                                     book_.client(invoice.client.ix()).id + "`"};
    }
    if (const auto order = orders_.find(core::fold_case(name)); order != orders_.end()) {
      if (order->second.size() == 1) return Claim{order->second.front()};
      return Claim{std::nullopt, shown + " is the PO of several open invoices"};
    }
    const bool is_like_ours =
        name != notice_.reference && !all_digits(name) && shapes_.contains(shape_of(name));
    if (!is_like_ours) return std::nullopt;
    return Claim{std::nullopt, "there is no invoice " + shown};
  }

  /// What goes on below an invoice without an amount is about that.
  void put_statement(const NoticeRow& row, Named& named) {
    if (waits_ && row.total_strength < strong)
      std::ranges::move(named.figures, std::back_inserter(found_.claims.back().figures));
    else
      found_.statements.push_back({std::move(named.figures), row.total_strength});
  }

  void put_claims(Named& named) {
    const bool is_single = named.claims.size() == 1;
    waits_ = is_single && named.figures.empty();
    if (is_single) {
      named.claims.front().figures = std::move(named.figures);
    } else {
      found_.statements.push_back({share_out(named), strong});
      std::erase_if(named.figures, may_be_share);
      found_.statements.push_back({std::move(named.figures)});  // tax that was withheld of them all
    }
    std::ranges::move(named.claims, std::back_inserter(found_.claims));
  }

  const Notice& notice_;
  const book::Book& book_;
  std::set<std::string> shapes_;
  std::map<std::string, std::vector<book::InvoiceIx>> orders_;  // by PO
  Claims found_;
  bool waits_ = false;  // the last claim waits for its numbers
};

}  // namespace

Claims find_claims(const Notice& notice, const book::Book& book,
                   std::span<const OpenInvoice> invoices) {
  return ClaimFinder(notice, book, invoices).find();
}

}  // namespace inv::bank

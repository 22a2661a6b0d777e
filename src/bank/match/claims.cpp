#include "match.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

constexpr int strong = 2;  // of a total

bool all_digits(std::string_view text) { return std::ranges::all_of(text, core::is_digit); }

/// `2026-0042` is `9999-9999`, `INV7` is `AAA9`: ids of one make look alike.
std::string shape_of(std::string_view id) {
  std::string shape;
  for (const char c : id) shape += core::is_digit(c) ? '9' : core::is_letter(c) ? 'A' : c;
  return shape;
}

/// Short numbers are ids only where the word before says so.
bool may_name(const std::vector<Word>& words, std::size_t i) {
  constexpr std::array<std::string_view, 8> labels = {"invoice", "inv",  "no",    "nr",
                                                      "number",  "bill", "order", "po"};
  constexpr std::size_t longest = 64, telling = 4;
  const std::string& text = words[i].text;
  if (text.size() >= telling || !all_digits(text)) return text.size() <= longest;
  return i > 0 && std::ranges::count(labels, core::fold_case(words[i - 1].text)) > 0;
}

/// A row, as it names invoices; each once.
struct Named {
  std::vector<Claim> claims;
  std::vector<const Figure*> figures;
};

bool may_be_share(const Figure* figure) { return may_be_paid(figure->column) && !figure->is_bare; }

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
      Named named = read(row.words);
      waits_ = waits_ && row.goes_on;
      if (named.claims.empty())
        put_statement(row, named);
      else
        put_claims(named);
    }
    return std::move(found_);
  }

 private:
  Named read(const std::vector<Word>& words) const {
    Named named;
    std::set<std::pair<std::optional<book::InvoiceIx>, std::string>> seen;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const Word& word = words[i];
      if (auto claim = claim_at(words, i)) {
        if (seen.emplace(claim->invoice, claim->stranger).second)
          named.claims.push_back(std::move(*claim));
      } else if (word.figure && word.text != notice_.reference) {
        named.figures.push_back(&*word.figure);
      }
    }
    return named;
  }

  /// Of the word at `i`, or a PO of some words from there; `i` is then the last that is used.
  std::optional<Claim> claim_at(const std::vector<Word>& words, std::size_t& i) const {
    constexpr std::size_t words_most = 3, prefix = 4;
    const Word& word = words[i];
    if (!may_name(words, i)) return std::nullopt;
    std::string phrase = core::fold_case(word.text);
    auto invoice = book_.find_invoice(word.text);
    if (!invoice && phrase.starts_with("inv."))
      invoice = book_.find_invoice(word.text.substr(prefix));
    if (invoice) return i += word.parts, claim_on(*invoice);
    for (std::size_t last = i; last < std::min(i + words_most, words.size()); ++last) {
      if (last > i) phrase += " " + core::fold_case(words[last].text);
      const auto order = orders_.find(phrase);
      if (order != orders_.end()) return i = last + words[last].parts, claim_on(*order);
    }
    const bool is_like_ours = !word.figure && word.parts == 0 && word.text != notice_.reference &&
                              !all_digits(word.text) && shapes_.contains(shape_of(word.text));
    if (!is_like_ours) return std::nullopt;
    return Claim{std::nullopt, "there is no invoice `" + word.text + "`"};
  }

  Claim claim_on(book::InvoiceIx ix) const {
    const book::Invoice& invoice = book_.invoice(ix);
    const auto client = invoice.client.ix();
    if (client == notice_.client) return {ix};
    return {std::nullopt,
            "`" + invoice.id + "` is an invoice of `" + book_.client(client).id + "`"};
  }
  static Claim claim_on(const std::pair<const std::string, std::vector<book::InvoiceIx>>& order) {
    if (order.second.size() == 1) return {order.second.front()};
    return {std::nullopt, "`" + order.first + "` is the PO of several open invoices"};
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

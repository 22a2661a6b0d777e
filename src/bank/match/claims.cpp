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

class ClaimFinder {
 public:
  ClaimFinder(const Notice& notice, const book::Book& book, std::span<const OpenInvoice> invoices)
      : notice_(notice), book_(book) {
    for (const OpenInvoice& each : invoices) {
      const book::Invoice& invoice = book.invoice(each.invoice);
      open_.emplace(each.invoice, each.open);
      shapes_.insert(shape_of(invoice.id));
      shapes_.insert(shape_of(invoice.printed_number().str()));
      const auto& po = invoice.particulars().po;
      if (!each.open.is_positive() || po.empty()) continue;
      const auto [order, is_first] = orders_.emplace(core::fold_case(po), each.invoice);
      if (!is_first) order->second.reset();
    }
  }

  Claims find() {
    for (const NoticeRow& row : notice_.rows) put(row);
    return std::move(found_);
  }

 private:
  void put(const NoticeRow& row) {
    Figures figures;
    std::vector<Claim> claims = read(row, figures);
    waits_ = waits_ && !row.text.empty();
    if (claims.empty() && waits_ && row.total_strength < strong) {
      // What goes on below an invoice without an amount is about that.
      std::ranges::move(figures, std::back_inserter(found_.claims.back().figures));
    } else if (claims.empty()) {
      found_.statements.push_back({std::move(figures), row.total_strength});
    } else {
      waits_ = claims.size() == 1 && figures.empty();
      if (claims.size() == 1)
        claims[0].figures = std::move(figures);
      else
        put_shared(claims, figures);
      std::ranges::move(claims, std::back_inserter(found_.claims));
    }
  }

  /// The one amount of a row that names several invoices is that of them all; of more nothing tells
  /// which is whose. Tax that was withheld is of them all.
  void put_shared(std::vector<Claim>& claims, Figures& figures) {
    Figures amounts;
    std::ranges::copy_if(figures, std::back_inserter(amounts), [](const Figure* each) {
      return may_be_paid(each->column) && !each->is_bare;
    });
    for (Claim& claim : claims) claim.is_unclear = amounts.size() > 1;
    if (amounts.size() == 1) found_.statements.push_back({std::move(amounts), strong});
    std::erase_if(figures, [](const Figure* each) { return may_be_paid(each->column); });
    found_.statements.push_back({std::move(figures), 0});
  }

  /// The invoices that a row names, each once, and its numbers that are no names.
  std::vector<Claim> read(const NoticeRow& row, Figures& figures) const {
    std::vector<Claim> claims;
    std::set<std::pair<std::optional<book::InvoiceIx>, std::string>> seen;
    auto figure = row.figures.begin();
    const auto take_figures = [&](std::size_t end, bool is_name) {
      for (; figure != row.figures.end() && figure->begin < end; ++figure)
        if (!is_name && figure->column != Column::reference) figures.push_back(&*figure);
    };
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < row.text.size(); begin = std::max(end, begin + 1)) {
      end = begin;
      auto claim = is_of_word(row.text[begin]) ? claim_at(row, end) : std::nullopt;
      if (!claim) continue;
      take_figures(begin, false);
      take_figures(end, true);
      if (seen.emplace(claim->invoice, claim->invoice ? "" : claim->name).second)
        claims.push_back(std::move(*claim));
    }
    take_figures(row.text.size() + 1, false);
    return claims;
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

  /// One without an invoice is of another client, of no invoice, or of several by their PO.
  std::optional<Claim> claim_on(std::string_view name) const {
    Claim claim{std::nullopt, std::nullopt, std::string(name)};
    const auto ix = book_.find_printed(name);
    const auto order = orders_.find(core::fold_case(name));
    if (ix && book_.invoice(*ix).client.ix() == notice_.client)
      claim.invoice = ix;
    else if (!ix && order != orders_.end())
      claim.invoice = order->second;
    else if (!ix && (name == notice_.reference || all_digits(name) ||
                     !shapes_.contains(shape_of(name))))
      return std::nullopt;
    const auto open = claim.invoice ? open_.find(*claim.invoice) : open_.end();
    if (open != open_.end()) claim.open = open->second;
    return claim;
  }

  const Notice& notice_;
  const book::Book& book_;
  std::map<book::InvoiceIx, core::Money> open_;
  std::set<std::string> shapes_;
  std::map<std::string, std::optional<book::InvoiceIx>> orders_;  // by PO; nothing: of several
  Claims found_;
  bool waits_ = false;  // the last claim waits for its numbers
};

}  // namespace

Claims find_claims(const Notice& notice, const book::Book& book,
                   std::span<const OpenInvoice> invoices) {
  return ClaimFinder(notice, book, invoices).find();
}

}  // namespace inv::bank

#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "inv/bank/match.hpp"

namespace inv::bank {

/// What names an invoice, and the numbers that stand at it.
struct Claim {
  std::optional<book::InvoiceIx> invoice = std::nullopt;  ///< the client's; a credit note too
  std::string stranger = {};  ///< else why it is none: `2026-0050` is an invoice of `oak`
  std::vector<const Figure*> figures = {};
  bool is_unclear = false;  ///< one of several in a row, and which amount is whose cannot be told
};

/// Numbers of a row that are no single invoice's: what was paid in all, or what was taken off.
struct Statement {
  std::vector<const Figure*> figures = {};
  int total_strength = 0;
};

struct Claims {
  std::vector<Claim> claims;          ///< in the order of the notice
  std::vector<Statement> statements;  ///< the same
};

/// Finds ids of invoices in the notice, and POs of those that are open. The notice has to stay.
Claims find_claims(const Notice& notice, const book::Book& book,
                   std::span<const OpenInvoice> invoices);

/// A way to read the numbers of a notice. The one whose sum is a stated total is the right one.
struct Reading {
  std::optional<Column> column = std::nullopt;  ///< nothing: the likeliest of each claim
  std::size_t place = 0;                        ///< which one, where several have no heading
  bool adds_repeats = false;   ///< equal amounts of one invoice are parts, and not the same again
  bool adds_withheld = false;  ///< tax that was withheld is no part of the amounts
  bool takes_bare = false;     ///< whole numbers are amounts where nothing says so
};

/// A number as money.
struct Choice {
  const Figure* figure;
  core::Money money;
};

/// An amount that arrived, and the tax that was withheld of it.
struct Received {
  core::Money arrived, withheld;

  Received& operator+=(const Received& other) {
    arrived += other.arrived;
    withheld += other.withheld;
    return *this;
  }
};

/// What a notice says under one reading.
struct Said {
  Reading reading;
  std::map<book::InvoiceIx, Received> amounts;  ///< of credit notes below nothing
  Received sum;                                 ///< of all of it
  core::Money taken_off;                        ///< by rows as `Bank charges`
};

/// The numbers of claims as money of one currency.
class ClaimReader {
 public:
  ClaimReader(const Claims& claims, const book::Book& book, core::Currency currency)
      : claims_(claims), book_(book), currency_(currency) {}

  /// All readings that may be, the plainest first.
  std::vector<Reading> readings() const;
  Said read(const Reading& reading) const;
  /// The one that a reading takes; nothing where there is none, or several and nothing says which.
  std::optional<Choice> choice(const Claim& claim, const Reading& reading) const;
  /// All that may be what was paid.
  std::vector<Choice> choices(const std::vector<const Figure*>& figures, bool takes_bare) const;
  /// What the notice says was paid in all, by the rows that say it most strongly.
  std::vector<core::Money> totals() const;

 private:
  core::Money sum_of(const std::vector<const Figure*>& figures, Column column) const;
  std::optional<Received> received(const Claim& claim, const Reading& reading) const;

  const Claims& claims_;
  const book::Book& book_;
  const core::Currency currency_;
};

}  // namespace inv::bank

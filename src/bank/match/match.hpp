#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "inv/bank/match.hpp"

namespace inv::bank {

using Figures = std::vector<const Figure*>;

/// What names an invoice, and the numbers that stand at it.
struct Claim {
  std::optional<book::InvoiceIx> invoice;  ///< the client's; a credit note too
  std::optional<core::Money> open;         ///< of it; nothing of a credit note
  std::string name;                        ///< as the notice writes it
  Figures figures = {};
  bool is_unclear = false;  ///< one of several in a row, and which amount is whose cannot be told
};

/// Numbers of a row that are no single invoice's: what was paid in all, or what was taken off.
struct Statement {
  Figures figures;
  int total_strength;
};

struct Claims {
  std::vector<Claim> claims;          ///< in the order of the notice
  std::vector<Statement> statements;  ///< the same
};

/// Finds ids of invoices in the notice, and POs of those that are open. What is found points into
/// the notice, which must outlive it.
Claims find_claims(const Notice& notice, const book::Book& book,
                   std::span<const OpenInvoice> invoices);

/// A way to read the numbers of a notice. The one whose sum is a stated total is the right one.
struct Reading {
  Column column = Column::paid;  ///< what stands there was paid, where a claim has it
  bool takes_bare = false;       ///< whole numbers are amounts where nothing says so
  bool takes_open = false;       ///< where no amount stands, all that is open was paid
};

/// What a notice says of one currency's money, under one reading.
struct Said {
  std::map<book::InvoiceIx, core::Money> amounts;  ///< what settles; of credit notes negative
  core::Money sum;                                 ///< of these
  core::Money withheld;                            ///< tax: the part of it that did not arrive
  core::Money taken_off;                           ///< by rows as `Bank charges`
  bool adds_up = false;                            ///< several amounts of one invoice

  core::Money arrived() const { return sum - withheld; }
};

Said read_claims(const Claims& claims, const book::Book& book, core::Currency currency,
                 const Reading& reading);
/// What the notice says was paid in all, by the rows that say it most strongly.
std::vector<core::Money> stated_totals(const Claims& claims, core::Currency currency);

}  // namespace inv::bank

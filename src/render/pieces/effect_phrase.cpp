#include "effect_phrase.hpp"

#include "inv/render/text.hpp"
#include "phrases.hpp"

namespace inv::render {
namespace {

std::string new_invoice_phrase(const report::InvoiceChange& change) {
  std::string text =
      safe(change.id) + " is new: " + with_currency(change.total) + ", due " + change.due.text();
  if (change.after.is_zero() && !change.total.is_zero())
    text += ", and settled";
  else if (change.after != change.total)
    text += ", " + with_currency(change.after) + " open";
  return text;
}

std::string open_phrase(const report::InvoiceChange& change) {
  const std::string id = safe(change.id);
  if (!change.before) return new_invoice_phrase(change);
  if (change.is_voided) return id + " is void";
  if (change.is_given_up) return id + " is written off";
  if (change.after == *change.before) return {};
  if (change.after.is_zero()) return id + " is settled";
  if (change.before->is_zero()) return id + " is open again: " + with_currency(change.after);
  const bool is_less = change.after < *change.before;
  return id + " has " + with_currency(change.after) + (is_less ? " still open" : " open") +
         " (before: " + with_currency(*change.before) + ")";
}

/// `2026-0042 is settled, with £5.70 discount`.
std::string invoice_phrase(const report::InvoiceChange& change) {
  std::vector<std::string> parts;
  const std::string open = open_phrase(change);
  if (!open.empty()) parts.push_back(open);
  const std::string of = open.empty() ? " of " + safe(change.id) : "";
  if (change.discount.is_positive())
    parts.push_back((open.empty() ? "" : "with ") + with_currency(change.discount) + " discount" +
                    of);
  if (change.discount.is_negative())
    parts.push_back("the discount" + of + " of " + with_currency(-change.discount) + " taken back");
  if (change.recovered.is_positive())
    parts.push_back(with_currency(change.recovered) + " of the write-off" + of + " taken back");
  return joined(parts, ", ");
}

std::string unapplied_phrase(const report::MoneyChange& change) {
  if (change.unapplied_before == change.unapplied_after) return {};
  if (change.unapplied_after.is_zero()) return "nothing stays unapplied";
  if (change.unapplied_after.is_negative())
    return with_currency(-change.unapplied_after) + " more was given back than there was";
  return with_currency(change.unapplied_after) + " stays unapplied";
}

}  // namespace

std::string change_phrase(const report::Effect& effect) {
  std::vector<std::string> parts;
  for (const auto& change : effect.invoices) parts.push_back(invoice_phrase(change));
  for (const auto& change : effect.money) {
    const std::string unapplied = unapplied_phrase(change);
    if (!unapplied.empty()) parts.push_back(unapplied);
  }
  return joined(parts, "; ");
}

}  // namespace inv::render

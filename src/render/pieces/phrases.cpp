#include "phrases.hpp"

#include "inv/core/ascii.hpp"
#include "inv/render/text.hpp"

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

std::string part_text(int part, int parts) {
  if (parts == 1) return "";
  return std::to_string(part) + '/' + std::to_string(parts);
}

std::string item_text(const std::string& id, int part, int parts) {
  return parts == 1 ? id : id + ' ' + part_text(part, parts);
}

std::string unbroken(std::string_view text) {
  std::string made;
  for (const char& byte : text) {
    made += byte == ' ' ? no_break_space : std::string_view(&byte, 1);
  }
  return made;
}

std::string printed_iban(std::string_view iban) {
  std::string made;
  std::size_t shown = 0;
  for (const char byte : iban) {
    if (byte == ' ') continue;
    if (shown > 0 && shown % 4 == 0) made += ' ';
    made += byte;
    ++shown;
  }
  return made;
}

std::string with_capital(std::string text) {
  if (text.empty()) return text;
  const auto byte = static_cast<unsigned char>(text[0]);
  if (byte >= 'a' && byte <= 'z') text[0] = static_cast<char>(byte - 'a' + 'A');
  const bool is_latin = byte == 0xC3 && text.size() > 1;  // U+00C0 to U+00FF
  if (!is_latin) return text;
  const auto second = static_cast<unsigned char>(text[1]);
  const bool is_small = second >= 0xA0 && second <= 0xBE && second != 0xB7;
  if (is_small) text[1] = static_cast<char>(second - 0x20);
  return text;
}

std::string grouped_count(std::size_t count) { return grouped(std::to_string(count)); }

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return grouped_count(count).append(" ").append(count == 1 ? one : many);
}

std::string days_text(std::optional<int> days_overdue) {
  return days_overdue.value_or(0) < 1 ? "–" : grouped(std::to_string(*days_overdue));
}

std::string bucket_phrase(const std::vector<std::string>& labels,
                          const std::vector<core::Money>& amounts,
                          std::optional<core::Money> unapplied) {
  std::vector<std::string> parts;
  for (std::size_t bucket = 0; bucket < amounts.size(); ++bucket) {
    if (amounts[bucket].is_zero()) continue;
    const std::string_view unit = core::is_digit(labels[bucket][0]) ? " days " : " ";
    parts.push_back(unbroken(labels[bucket] + std::string(unit) + with_currency(amounts[bucket])));
  }
  if (unapplied && !unapplied->is_zero()) {
    parts.push_back(unbroken("less unapplied " + with_currency(*unapplied)));
  }
  return joined(parts, between_parts);
}

namespace {

std::string_view instead_of_step(book::Channel channel) {
  switch (channel) {
    case book::Channel::email: return "carry forward instead of an email";
    case book::Channel::letter: return "carry forward instead of a letter";
    case book::Channel::call: return "carry forward instead of a call";
  }
  INV_ASSERT(false);
}

}  // namespace

std::string step_phrase(const report::Decision& decision) {
  using report::Action;
  std::string text(report::action_name(decision.action));
  if (decision.channel && decision.action == Action::carry) {
    text = instead_of_step(*decision.channel);
  } else if (decision.channel && decision.action != Action::call) {
    text.append(" by ").append(book::channel_name(*decision.channel));
  }
  if (decision.tone) text.append(", ").append(book::tone_name(*decision.tone));
  if (decision.stage) text.append(", stage ").append(std::to_string(*decision.stage));
  return text;
}

std::string due_phrase(const report::Decision& decision) {
  std::vector<std::string> currencies;
  for (const report::DueRow& row : decision.due) {
    std::vector<std::string> parts;
    if (row.overdue.is_positive()) parts.push_back(with_currency(row.overdue) + " overdue");
    if (row.open != row.overdue) {
      parts.push_back(with_currency(row.open) +
                      (row.overdue.is_positive() ? " open in all" : " open"));
    }
    if (!row.unapplied.is_zero()) parts.push_back(with_currency(row.unapplied) + " unapplied");
    currencies.push_back(joined(parts, ", "));
  }
  return joined(currencies, "; ");
}

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

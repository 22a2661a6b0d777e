#include "inv/render/output.hpp"
#include "inv/render/text.hpp"
#include "render/machine/json.hpp"
#include "render/pieces/phrases.hpp"
#include "render/text/page.hpp"

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

/// `2026-0042 is settled; £20.00 stays unapplied`, or nothing.
std::string change_phrase(const report::Effect& effect) {
  std::vector<std::string> parts;
  for (const auto& change : effect.invoices) parts.push_back(invoice_phrase(change));
  for (const auto& change : effect.money) {
    const std::string unapplied = unapplied_phrase(change);
    if (!unapplied.empty()) parts.push_back(unapplied);
  }
  return joined(parts, "; ");
}

/// `£154.50 owed`, `£20.00 in credit`.
std::string balance_words(core::Money balance) {
  return balance.is_negative() ? with_currency(-balance) + " in credit"
                               : with_currency(balance) + " owed";
}

/// `Mrs Edith Hart: £154.50 owed (before: £329.00 owed)`.
std::string balance_phrase(const report::Effect& effect) {
  std::vector<std::string> parts;
  for (const auto& change : effect.money) {
    const bool is_same = change.balance_after == change.balance_before;
    parts.push_back(
        balance_words(change.balance_after) +
        (is_same ? ", as before" : " (before: " + balance_words(change.balance_before) + ")"));
  }
  if (parts.empty()) return {};
  return safe(effect.name) + ": " + joined(parts, "; ");
}

std::string next_phrase(const report::Decision& next) {
  std::string text = "next: " + step_phrase(next);
  if (next.until) text += ", until " + next.until->text();
  if (!next.because.empty()) text += "; " + next.because.front();
  return text;
}

/// What was done in a few words for each client, and where it is one, how it stands with them.
void add_effects(Page& page, const std::vector<report::Effect>& effects) {
  for (const report::Effect& effect : effects) {
    const std::string changes = change_phrase(effect);
    if (effects.size() > 1) {
      page.prose(safe(effect.client) + ": " + (changes.empty() ? "nothing changed" : changes));
      continue;
    }
    page.prose(changes);
    page.prose(balance_phrase(effect));
    if (effect.next.action != report::Action::none) page.prose(next_phrase(effect.next));
  }
}

void add_record(Page& page, const WrittenLine& record) {
  page.line("wrote " + safe(record.path) + ":" + std::to_string(record.line), Style::strong);
  std::string_view rest = record.text;
  while (!rest.empty()) {
    const std::size_t newline = rest.find('\n');
    page.line("  " + safe(rest.substr(0, newline)));
    rest.remove_prefix(newline == std::string_view::npos ? rest.size() : newline + 1);
  }
}

/// It is set already, with carriage returns where the lines of the file have them.
void add_difference(Page& page, const FileDifference& file, const Look& look) {
  std::string text = difference_text(file, look);
  if (text.ends_with('\n')) text.pop_back();
  if (!text.empty()) page.drawn(text);
}

Json effect_json(const report::Effect& effect) {
  Json balances = Json::array();
  for (const auto& change : effect.money) {
    balances.push_back({{"currency", std::string(change.currency.code())},
                        {"before", json_of(change.balance_before)},
                        {"after", json_of(change.balance_after)},
                        {"unapplied", json_of(change.unapplied_after)}});
  }
  Json invoices = Json::array();
  for (const auto& change : effect.invoices) {
    invoices.push_back(
        {{"id", change.id}, {"before", json_of(change.before)}, {"after", json_of(change.after)}});
  }
  return {{"client", effect.client},         {"as_of", json_of(effect.as_of)},
          {"text", change_phrase(effect)},   {"invoices", std::move(invoices)},
          {"balances", std::move(balances)}, {"next", json_of(effect.next)}};
}

}  // namespace

std::string written_text(const Written& written, const Look& look) {
  Page page(look);
  if (written.is_written)
    for (const WrittenLine& record : written.records) add_record(page, record);
  else
    for (const FileDifference& file : written.files) add_difference(page, file, look);
  add_effects(page, written.effects);
  return std::move(page).take();
}

std::string written_json(const Written& written) {
  Json json = json_document("inv.write/1");
  json["written"] = written.is_written;
  json["records"] = Json::array();
  for (const WrittenLine& record : written.records) {
    json["records"].push_back(
        {{"file", record.path}, {"line", record.line}, {"text", record.text}});
  }
  json["effects"] = Json::array();
  for (const report::Effect& effect : written.effects)
    json["effects"].push_back(effect_json(effect));
  return json_text(json);
}

}  // namespace inv::render

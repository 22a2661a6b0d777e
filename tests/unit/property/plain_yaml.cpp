#include <algorithm>

#include "plain_book.hpp"

namespace inv::test {

namespace {

std::string terms_text(const PlainTerms& terms) {
  std::string text;
  if (terms.tenths > 0) {
    text = core::Decimal(terms.tenths, 1).text() + "/" + std::to_string(terms.days) + " ";
  }
  return text + "net " + std::to_string(terms.net);
}

std::string money_text(Minor minor, const std::string& currency) {
  return amount_text(minor, currency) + " " + currency;
}

std::string parts_text(const std::vector<PlainPart>& parts, const char* date_key,
                       const std::string& currency) {
  std::string text;
  for (const PlainPart& part : parts) {
    text += text.empty() ? "[" : ", ";
    text += std::string("{") + date_key + ": " + part.due.text() +
            ", amount: " + money_text(part.amount, currency) + "}";
  }
  return text + "]";
}

std::string for_text(const std::vector<PlainFor>& targets, const std::string& currency) {
  if (targets.empty()) return {};
  const bool is_map = targets.front().amount.has_value();
  std::string text;
  for (const PlainFor& one : targets) {
    text += text.empty() ? "" : ", ";
    text += one.invoice;
    if (is_map) text += ": " + money_text(*one.amount, currency);
  }
  return ", for: " + (is_map ? "{" + text + "}" : "[" + text + "]");
}

std::string client_text(const PlainClient& client) {
  std::string text = "  - {id: " + client.id + ", name: Client " + client.id + ", email: " +
                     client.id + "@example.com, phone: 01584 555 000, currency: " +
                     client.currency + ", care: " + client.care;
  if (client.terms) text += ", terms: " + terms_text(*client.terms);
  if (client.manual) text += std::string(", apply: ") + (*client.manual ? "manual" : "oldest");
  if (client.billing_day > 0) {
    text += ", billing: {every: month, day: " + std::to_string(client.billing_day) + "}";
  }
  if (client.autopay) text += ", autopay: true";
  std::string reach;
  for (const std::string& channel : client.reach) reach += (reach.empty() ? "" : ", ") + channel;
  if (!reach.empty()) text += ", reach: [" + reach + "]";
  if (client.activity) text += ", statements: activity";
  return text + "}\n";
}

/// A total of nothing is refused; lines may come to nothing.
std::string total_text(const PlainInvoice& invoice) {
  if (invoice.total != 0) return ", total: " + money_text(invoice.total, invoice.currency);
  const std::string amount = money_text(1000, invoice.currency);
  return ", lines: [{what: work, amount: " + amount + "}, {what: goodwill, amount: -" + amount +
         "}]";
}

std::string invoice_text(const PlainInvoice& invoice) {
  std::string text = "  - {id: " + invoice.id + ", client: " + invoice.client +
                     ", date: " + invoice.date.text() + total_text(invoice);
  if (invoice.is_credit) text += ", kind: credit";
  if (invoice.due) text += ", due: " + invoice.due->text();
  if (invoice.terms) text += ", terms: " + terms_text(*invoice.terms);
  if (!invoice.instalments.empty()) {
    text += ", instalments: " + parts_text(invoice.instalments, "due", invoice.currency);
  }
  if (invoice.settled_before > 0) {
    text += ", settled-before: " + money_text(invoice.settled_before, invoice.currency);
  }
  return text + for_text(invoice.for_, invoice.currency) + "}\n";
}

bool is_contact(const std::string& verb) {
  return verb == "call" || verb == "visit" || verb == "email" || verb == "letter" ||
         verb == "message";
}

std::string value_text(const PlainEntry& entry) {
  const std::string& verb = entry.verb;
  if (!entry.invoice.empty()) return entry.invoice;
  if (verb == "promise") return entry.by->text();
  if (verb == "plan") return parts_text(entry.steps, "by", entry.currency);
  if (verb == "hold") return entry.by ? entry.by->text() : "open";
  if (verb == "release") return "back again";
  if (verb == "note") return "the gate code is 4711";
  if (verb == "sent" || verb == "reconciled" || verb == "closed") return entry.word;
  if (is_contact(verb)) return "spoke of this and that";
  if (entry.came > 0) {
    return money_text(entry.came, entry.came_in) + ", settles: " +
           money_text(entry.amount, entry.currency);
  }
  return money_text(entry.amount, entry.currency);
}

std::string contact_keys(const PlainEntry& entry) {
  std::string text = ", by: rowan";
  if (entry.from_client) text += ", from: client";
  if (!entry.word.empty()) text += ", outcome: " + entry.word;
  if (entry.mood > 0) text += ", mood: " + std::to_string(entry.mood);
  if (entry.next) text += ", next: " + entry.next->text();
  if (!entry.assigned.empty()) text += ", assigned: " + entry.assigned;
  return text;
}

std::string closed_keys(const PlainEntry& entry) {
  std::string text;
  for (const auto& [currency, minor] : entry.balance) {
    text += (text.empty() ? "" : ", ") + currency + ": " + amount_text(minor, currency);
  }
  return ", balance: {" + text + "}";
}

std::string entry_text(const PlainEntry& entry) {
  std::string text = "  - {date: " + entry.date.text();
  if (!entry.client.empty()) text += ", client: " + entry.client;
  text += ", " + entry.verb + ": " + value_text(entry);
  if (entry.verb == "paid") text += ", via: cheque";
  if (entry.charges > 0) text += ", charges: " + money_text(entry.charges, entry.currency);
  if (entry.withheld > 0) text += ", withheld: " + money_text(entry.withheld, entry.currency);
  if (entry.keep) text += ", keep: true";
  if (entry.mistake) text += ", mistake: true";
  if (entry.ended) text += ", ended: true";
  if (entry.part) text += ", amount: " + money_text(*entry.part, entry.currency);
  if (is_contact(entry.verb)) text += contact_keys(entry);
  if (entry.stage > 0) text += ", stage: " + std::to_string(entry.stage);
  if (entry.verb == "note" && entry.by) text += ", until: " + entry.by->text();
  if (entry.print) text += ", print: true";
  if (entry.verb == "closed") text += closed_keys(entry);
  return text + for_text(entry.for_, entry.currency) + "}\n";
}

template <class Plain>
std::string list_text(const char* key, std::vector<Plain> all,
                      std::string (*text_of)(const Plain&)) {
  if (all.empty()) return {};
  std::sort(all.begin(), all.end(),
            [](const Plain& a, const Plain& b) { return a.place < b.place; });
  std::string text = std::string(key) + ":\n";
  for (const Plain& one : all) text += text_of(one);
  return text;
}

}  // namespace

int digits_of(const std::string& currency) {
  return currency == "JPY" ? 0 : currency == "KWD" ? 3 : 2;
}

std::string amount_text(Minor amount, const std::string& currency) {
  return core::Decimal(amount, digits_of(currency)).text();
}

std::string to_yaml(const PlainBook& plain) {
  std::string text = "business:\n  name: Rowan Yard Care\n  currency: " + plain.currency + "\n";
  if (plain.terms) text += "  terms: " + terms_text(*plain.terms) + "\n";
  if (plain.manual) text += "  apply: manual\n";
  if (plain.tracked) text += "  sent: tracked\n";
  text += "  fresh: " + std::to_string(plain.fresh) + "\n";
  text += "clients:\n";
  for (const PlainClient& client : plain.clients) text += client_text(client);
  text += list_text("invoices", plain.invoices, invoice_text);
  text += list_text("journal", plain.journal, entry_text);
  return text;
}

}  // namespace inv::test

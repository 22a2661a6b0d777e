// What the template of an invoice may use.

#include "render/document/facts.hpp"

#include <algorithm>

#include "inv/render/text.hpp"
#include "invoice.hpp"
#include "render/document/items.hpp"

namespace inv::render {

namespace {

using report::InvoiceDocument;

/// Which sentence an invoice gets.
enum class InvoiceCase { credit, voided, settled, instalments, rest, whole };
constexpr std::pair<InvoiceCase, const char*> invoice_cases[] = {
    {InvoiceCase::credit, "credit"},   {InvoiceCase::voided, "voided"},
    {InvoiceCase::settled, "settled"}, {InvoiceCase::instalments, "instalments"},
    {InvoiceCase::rest, "rest"},       {InvoiceCase::whole, "whole"}};

InvoiceCase case_of(const InvoiceDocument& invoice) {
  if (invoice.voided) return InvoiceCase::voided;
  if (invoice.is_credit) return InvoiceCase::credit;
  if (!invoice.open.is_positive()) return InvoiceCase::settled;
  if (!invoice.instalments.empty()) return InvoiceCase::instalments;
  return invoice.open < invoice.total ? InvoiceCase::rest : InvoiceCase::whole;
}

class InvoiceFacts {
 public:
  InvoiceFacts(const InvoiceDocument& invoice, const Language& language)
      : invoice_(invoice), facts_(language, invoice.as_of, false) {
    facts_.parties(invoice.parties, invoice.parties.business.signer, false,
                   invoice.parties.by_post);
    add_case();
    add_head();
    add_early();
    add_part();
    add_named();
    add_balance();
  }

  Values take() && { return std::move(facts_.values); }

 private:
  void add_case() {
    const InvoiceCase is = case_of(invoice_);
    for (const auto& [which, name] : invoice_cases) facts_.flag(name, which == is);
    facts_.flag("credit_note", invoice_.is_credit);
    facts_.day("void_day", invoice_.voided);
  }

  void add_head() {
    const std::string number = one_line(invoice_.number), title = one_line(invoice_.title);
    facts_.text("number", number);
    facts_.text("title", title);
    facts_.text("name", numbered_title(title, invoice_.texts, number));
    facts_.text("po", invoice_.po);
    facts_.day("date", invoice_.date);
    facts_.day("due", invoice_.due);
    facts_.flag("late", invoice_.due < invoice_.as_of);
    facts_.money("amount", invoice_.total);
    facts_.money("open", invoice_.open);
    facts_.money("settled_amount", invoice_.total - invoice_.open);
  }

  void add_early() {
    if (!invoice_.early || !invoice_.early->is_open) return facts_.none("early");
    const report::EarlyPayment& early = *invoice_.early;
    facts_.text("early.percent", number_text(facts_.language(), early.percent.trimmed()));
    facts_.money("early.saves", early.saves);
    facts_.money("early.to_pay", early.to_pay);
    facts_.day("early.until", early.until);
  }

  /// The first instalment that is open.
  void add_part() {
    const auto open = std::ranges::find_if(invoice_.instalments,
                                           [](const auto& one) { return one.open.is_positive(); });
    if (open == invoice_.instalments.end()) return facts_.none("part");
    facts_.text("part.part", std::to_string(open->part));
    facts_.number("part.parts", invoice_.instalments.size());
    facts_.money("part.amount", open->open);
    facts_.day("part.due", open->due);
    facts_.flag("part.late", open->due < invoice_.as_of);
  }

  /// What a credit note is for, and what became of it.
  void add_named() {
    std::vector<std::string> named, took;
    for (const report::NamedInvoice& one : invoice_.names) named.push_back(one_line(one.number));
    for (const report::CreditUse& use : invoice_.put_to)
      took.push_back(one_line(use.invoice.number));
    add_numbers("for", named);
    add_numbers("put", took);
    const bool is_left = invoice_.unused && invoice_.unused->is_positive();
    facts_.text("unused", is_left ? money_text(facts_.language(), *invoice_.unused) : "");
  }

  void add_numbers(const std::string& group, const std::vector<std::string>& numbers) {
    if (numbers.empty()) return facts_.none(group);
    facts_.text(group + ".numbers", list_text(facts_.language(), numbers));
    facts_.number(group + ".count", numbers.size());
  }

  void add_balance() {
    const auto positive = [&](core::Money sum) {
      return sum.is_positive() ? money_text(facts_.language(), sum) : "";
    };
    if (!invoice_.balance) {
      for (const char* name : {"brought", "held", "deposit", "others", "total"})
        facts_.text(name, "");
      return facts_.flag("covered", false);
    }
    const report::BroughtForward& balance = *invoice_.balance;
    core::Money brought = core::Money::zero(balance.own.currency());
    for (const report::BroughtItem& item : balance.items) brought += item.open;
    facts_.text("brought", positive(brought));
    facts_.text("held", positive(balance.taken_off));
    facts_.text("deposit", positive(balance.deposit));
    facts_.text("total", positive(balance.to_pay));
    facts_.amounts("others", balance.others);
    facts_.flag("covered", balance.taken_off.is_positive() && balance.to_pay.is_zero());
  }

  const InvoiceDocument& invoice_;
  Facts facts_;
};

}  // namespace

Values invoice_values(const InvoiceDocument& invoice, const Language& language) {
  return InvoiceFacts(invoice, language).take();
}

}  // namespace inv::render

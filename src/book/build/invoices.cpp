#include "invoices.hpp"

#include <algorithm>
#include <utility>

#include "inv/book/sum_lines.hpp"

namespace inv::book {

namespace {

/// The currency written first among an invoice's amounts.
std::optional<core::Currency> written_currency(const Invoice& invoice) {
  std::optional<core::Currency> found;
  const auto look_at = [&](const auto& amount) {
    if (!found && amount) found = amount->currency();
  };
  look_at(invoice.total_amount);
  for (const auto& line : invoice.lines) look_at(line.amount);
  for (const auto& item : invoice.particulars().instalments) look_at(item.amount);
  for (const auto& target : invoice.particulars().for_) look_at(target.amount);
  look_at(invoice.particulars().settled_before);
  return found;
}

class InvoiceSettler {
 public:
  InvoiceSettler(const Book& book, References& references, Taxes& taxes, Amounts& amounts,
                 Problems& problems)
      : book_(book),
        references_(references),
        taxes_(taxes),
        amounts_(amounts),
        problems_(problems) {}

  void settle(Invoice& invoice) {
    // An amount that stayed as it was written must not be taken for money.
    if (!settle_money(invoice)) invoice.total_amount.reset();
  }

  /// What a credit note is for; after all invoices.
  void settle_credit_targets(Invoice& note) {
    if (!note.is_credit || note.is_broken || note.particulars().for_.empty()) return;
    List<ForTarget>& targets = note.particulars_or_none->for_;
    bool known = note.client.is_resolved();
    for (auto& target : targets) {
      const bool resolved = references_.resolve(target.invoice);
      known = resolved && known && references_.check_owner(note.client, target.invoice);
    }
    if (known && note.total_amount) references_.settle_targets(targets, note.total(), amounts_);
  }

 private:
  /// False: its amounts are as they were written.
  bool settle_money(Invoice& invoice) {
    if (invoice.is_broken) problems_.fail();
    bool known = !invoice.client.absent() && references_.resolve(invoice.client);
    if (invoice.is_broken) return false;
    if (invoice.client.absent()) {
      problems_.error(core::DiagnosticId::no_client, invoice.id_at,
                      "nothing says whose invoice `" + invoice.id + "` is; add `client:`");
    }
    if (known && book_.client(invoice.client.ix()).is_broken) known = false;
    if (!known && !written_currency(invoice)) return false;
    if (!invoice.currency) invoice.currency = currency_of(invoice);
    if (!invoice.currency) return false;
    settle_total(invoice);
    if (invoice.particulars_or_none) settle_particulars(invoice, *invoice.particulars_or_none);
    if (known && invoice.total_amount && !invoice.is_credit) settle_parts(invoice);
    return true;
  }

  std::optional<core::Currency> currency_of(const Invoice& invoice) const {
    if (const auto written = written_currency(invoice)) return written;
    return book_.client(invoice.client.ix()).currency;
  }

  bool settle_lines(Invoice& invoice) {
    bool settled = taxes_.settle(invoice.lines);
    for (auto& line : invoice.lines) {
      if (line.amount && !amounts_.settle(*line.amount, *invoice.currency)) settled = false;
    }
    return settled;
  }

  void settle_total(Invoice& invoice) {
    std::optional<Amount> settled = std::exchange(invoice.total_amount, std::nullopt);
    if (settled && !amounts_.settle(*settled, *invoice.currency)) settled.reset();
    if (invoice.lines.empty()) {
      invoice.total_amount = settled;
      return;
    }
    if (!settle_lines(invoice)) return;
    const auto sums = sum_lines(invoice.lines, invoice.gross, *invoice.currency);
    if (!sums) {
      problems_.error(core::DiagnosticId::overflow, invoice.id_at,
                      "the lines of `" + invoice.id +
                          "` come to more than can be added up exactly");
      return;
    }
    if (!count(invoice, *sums)) return;
    check_lines_total(invoice, sums->total, settled);
    invoice.total_amount.emplace(sums->total.decimal(), invoice.currency, invoice.id_at);
  }

  bool count(const Invoice& invoice, const InvoiceSums& sums) {
    for (const auto& line : sums.lines) {
      if (!amounts_.count(line, invoice.id_at)) return false;
    }
    for (const auto& tax : sums.taxes) {
      if (!amounts_.count(tax.tax, invoice.id_at)) return false;
    }
    return true;
  }

  void check_lines_total(const Invoice& invoice, core::Money sum,
                                         const std::optional<Amount>& written) {
    if (sum.is_negative()) {
      problems_.error(core::DiagnosticId::negative_total, invoice.id_at,
                      "the lines of `" + invoice.id + "` come to " + sum.text() +
                          (invoice.is_credit ? "; a credit note's amounts are written without sign"
                                             : "; money that the client gets is `kind: credit`"));
      return;
    }
    if (!written || written->money() == sum) return;
    problems_.error(core::DiagnosticId::total_mismatch, written->at(),
                    "the lines come to " + sum.text() + ", `total` says " +
                        written->money().text());
  }

  void settle_particulars(const Invoice& invoice, Particulars& particulars) {
    auto& before = particulars.settled_before;
    const bool is_money = before && amounts_.settle(*before, *invoice.currency);
    if (is_money && invoice.total_amount && before->money() > invoice.total())
      problems_.error(core::DiagnosticId::total_mismatch, before->at(),
                      "`settled-before` says " + before->money().text() +
                          ", more than the total of " + invoice.total().text());
    if (before && !is_money) before = {};  // it was said why
    const auto& home = book_.business().currency;
    if (particulars.tax_home && home) amounts_.settle(*particulars.tax_home, *home);
  }

  void settle_parts(Invoice& invoice) {
    if (!invoice.particulars().instalments.empty()) {
      settle_instalments(invoice, *invoice.particulars_or_none);
      return;
    }
    const auto& own = invoice.particulars().terms;
    const auto& clients = book_.client(invoice.client.ix()).terms;
    const auto& ours = book_.business().terms;
    const core::Terms terms = own ? own->value : clients ? *clients : ours ? *ours : core::Terms{};
    // A due date that is written leaves only the invoice's own terms to give a discount.
    if (terms.discount && (own || !invoice.due_written))
      invoice.particulars_or_none.ensure().discount_terms = terms;
    invoice.due = invoice.due_written ? *invoice.due_written : terms.due(invoice.date);
    check_due(invoice, invoice.due, invoice.id_at);
  }

  void settle_instalments(const Invoice& invoice, Particulars& particulars) {
    std::vector<Part> parts;
    core::Money rest = invoice.total();
    for (auto& item : particulars.instalments) {
      const bool is_last = &item == &particulars.instalments.back();
      const auto amount = instalment_amount(item, invoice.total(), rest, is_last);
      if (!amount) return;
      rest -= *amount;
      check_due(invoice, item.due, item.at);
      parts.push_back({item.due, *amount});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.due < b.due; });
    if (const auto& before = particulars.settled_before) take_off(parts, before->money());
    particulars.parts = std::move(parts);
    if (rest.is_zero()) return;
    const core::Money sum = invoice.total() - rest;
    const std::string gap = rest.is_negative() ? (-rest).text() + " more" : rest.text() + " less";
    problems_.error(core::DiagnosticId::instalments_mismatch, particulars.instalments.back().at,
                    "the instalments add up to " + sum.text() + ", " + gap + " than the total of " +
                        invoice.total().text());
  }

  /// In their order.
  static void take_off(std::vector<Part>& parts, core::Money settled) {
    for (Part& part : parts) {
      const core::Money taken = core::min(part.amount, settled);
      part.amount -= taken;
      settled -= taken;
    }
  }

  std::optional<core::Money> instalment_amount(Instalment& item, core::Money total,
                                                               core::Money rest, bool is_last) {
    if (item.amount) return amounts_.settle(*item.amount, total.currency());
    const auto amount = is_last ? rest : core::percent_of(*item.percent, total);
    if (amount && !amount->is_negative()) return amount;
    problems_.error(core::DiagnosticId::instalments_mismatch, item.at,
                    "the total of " + total.text() + " is too small to be split like this");
    return std::nullopt;
  }

  void check_due(const Invoice& invoice, core::Date due, core::SourceSpan at) {
    static const core::Date last = *core::Date::of(9999, 12, 31);
    if (due <= last) return;
    problems_.error(core::DiagnosticId::overflow, at,
                    "`" + invoice.id + "` is due after the year 9999");
  }

  const Book& book_;
  References& references_;
  Taxes& taxes_;
  Amounts& amounts_;
  Problems& problems_;
};

}  // namespace

void settle_invoices(std::span<Invoice> invoices, const Book& book, References& references,
                     Taxes& taxes, Amounts& amounts, Problems& problems) {
  InvoiceSettler settler(book, references, taxes, amounts, problems);
  for (Invoice& invoice : invoices) settler.settle(invoice);
  for (Invoice& invoice : invoices) settler.settle_credit_targets(invoice);
}

}  // namespace inv::book

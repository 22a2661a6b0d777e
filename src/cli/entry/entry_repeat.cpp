#include "entry_repeat.hpp"

#include <algorithm>

namespace inv::cli {

namespace {

struct MoneyThere {
  const book::Amount* amount = nullptr;
  std::string_view ref;
};

/// Of verbs for which the bank has a reference.
MoneyThere money_there(const book::Entry& entry) {
  const auto find = [](const auto& event) -> MoneyThere {
    if constexpr (requires { event.ref; }) return {&event.amount, event.ref.str()};
    return {};
  };
  return std::visit(find, entry.event);
}

/// True where both are for the same invoices, or one of them does not say.
bool may_be_the_same(const book::Entry& entry, const ForInvoices& words) {
  if (entry.for_.empty() || words.targets.empty()) return true;
  if (entry.for_.size() != words.targets.size()) return false;
  return std::ranges::all_of(entry.for_, [&](const book::ForTarget& target) {
    return std::ranges::find(words.targets, target.invoice.ix(), &ForInvoices::Target::invoice) !=
           words.targets.end();
  });
}

}  // namespace

bool is_there_already(EntryCommand& writing, std::string_view verb, core::Money money,
                      const ForInvoices& words, book::ClientIx client, std::string_view ref) {
  const std::string memo = writing.arguments().value("--memo").value_or("");
  for (const book::EntryIx ix : writing.book().journal_of(client)) {
    const book::Entry& entry = writing.book().entry(ix);
    const MoneyThere there = money_there(entry);
    if (entry.date != writing.date() || book::verb_name(entry) != verb || there.amount == nullptr)
      continue;
    const core::Money amount = there.amount->money();
    if (amount.currency() != money.currency() || amount != money) continue;
    const bool is_same_ref = !ref.empty() && there.ref == ref;
    const bool is_untold = ref.empty() && entry.memo.str() == memo && may_be_the_same(entry, words);
    if (!is_same_ref && !is_untold) continue;
    const core::Sources& sources = writing.writable().loaded().sources;
    writing.refuse("`" + std::string(verb) + ": " + money.text() + "` of `" +
                   writing.book().client(client).id + "` on " + writing.date().text() +
                   " is there already, in " + sources.at(entry.at.file).path + ":" +
                   std::to_string(sources.locate(entry.at).line) +
                   "; where both happened, `--ref` or `--memo` tells them apart");
    return true;
  }
  return false;
}

}  // namespace inv::cli

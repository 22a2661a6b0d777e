#include <algorithm>
#include <array>

#include "app.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

constexpr std::string_view removing =
    "`inv void` takes back an invoice, `inv returned --mistake` a payment; another record is taken "
    "out of its file";
constexpr std::string_view adding = "`inv client add`, `inv bill` and `inv pay` add to the book";
constexpr std::string_view editing = "the book is plain text: edit its file, then `inv check`";

/// What commands are called elsewhere, and which they are here.
constexpr std::array<std::string_view, 2> other_names[] = {
    {"status", "`inv age` or `inv next`"},
    {"summary", "`inv age` or `inv next`"},
    {"todo", "`inv next`"},
    {"today", "`inv next`"},
    {"due", "`inv next` or `inv list --overdue`"},
    {"ls", "`inv list`"},
    {"invoices", "`inv list`"},
    {"search", "`inv list` or `inv show`"},
    {"find", "`inv list` or `inv show`"},
    {"clients", "`inv age`, or `inv client add` for a new one"},
    {"customer", "`inv client`"},
    {"customers", "`inv age`, or `inv client add` for a new one"},
    {"overdue", "`inv list --overdue`"},
    {"late", "`inv list --overdue`"},
    {"unpaid", "`inv list --open`"},
    {"outstanding", "`inv list --open`"},
    {"open", "`inv list --open`"},
    {"paid", "`inv list --paid`, or `inv pay` for money that came"},
    {"balance", "`inv age`"},
    {"balances", "`inv age`"},
    {"aging", "`inv age`"},
    {"ageing", "`inv age`"},
    {"receivables", "`inv age`"},
    {"debtors", "`inv age`"},
    {"history", "`inv show`"},
    {"account", "`inv show` or `inv statement`"},
    {"view", "`inv show`"},
    {"cat", "`inv show`"},
    {"print", "`inv invoice` or `inv statement`"},
    {"verify", "`inv check`"},
    {"validate", "`inv check`"},
    {"lint", "`inv check`"},
    {"doctor", "`inv check`"},
    {"create", "`inv init` for a book, `inv bill` for an invoice"},
    {"new", "`inv init` for a book, `inv bill` for an invoice"},
    {"start", "`inv init`"},
    {"setup", "`inv init`"},
    {"add", adding},
    {"edit", editing},
    {"change", editing},
    {"remove", removing},
    {"rm", removing},
    {"delete", removing},
    {"del", removing},
    {"cancel", "`inv void`"},
    {"payment", "`inv pay`"},
    {"receive", "`inv pay`"},
    {"received", "`inv pay`"},
    {"discount", "`inv credit`"},
    {"bounced", "`inv returned`"},
    {"chargeback", "`inv returned`"},
    {"reimburse", "`inv refund`"},
    {"remainder", "`inv remind`"},
    {"reminder", "`inv remind`"},
    {"reminders", "`inv remind`"},
    {"chase", "`inv remind`"},
    {"dun", "`inv remind`"},
    {"mail", "`inv send`, or `inv log` for a mail that was written"},
    {"email", "`inv send`, or `inv log` for a mail that was written"},
    {"call", "`inv calls`, or `inv log` for a call that was made"},
    {"phone", "`inv calls`, or `inv log` for a call that was made"},
    {"approve", "`inv review`"},
    {"pause", "`inv hold`"},
    {"snooze", "`inv hold`"},
    {"resume", "`inv release`"},
    {"reconcile", "`inv reconciled`"},
    {"version", "`inv --version`"},
    {"man", "`inv help`"},
    {"usage", "`inv help`"},
};

}  // namespace

std::string unknown_command(std::string_view name) {
  const std::string begin = "unknown command " + core::quoted(name);
  const auto other =
      std::ranges::find(other_names, core::fold_case(name), [](const auto& row) { return row[0]; });
  if (other != std::end(other_names)) return begin + "; here: " + std::string((*other)[1]);
  std::vector<std::string_view> names;
  for (const Command* command : commands()) names.push_back(command->name);
  return begin + core::did_you_mean(name, names);
}

}  // namespace inv::cli

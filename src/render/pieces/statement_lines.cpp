#include "statement_lines.hpp"

namespace inv::render {
namespace {

using report::MoneyStanding;
using report::PostingKind;
using report::StatementMoney;

std::string invoiced_line(const report::DocumentItem& item) {
  std::string words = item.title.empty() ? "Invoice " + item.number : item.title;
  if (item.parts > 1 && item.part == 0) {
    words += ", in " + std::to_string(item.parts) + " instalments";
  } else if (item.parts > 1) {
    words += ", instalment " + std::to_string(item.part) + " of " + std::to_string(item.parts);
  }
  if (!item.settled_before) return words;
  return words + " (" + item.settled_before->text() + " of " + item.total.text() +
         " settled before)";
}

std::string with_way(std::string words, const StatementMoney& money) {
  if (!money.via.empty()) words += " by " + money.via;
  if (!money.reference.empty()) words += ", ref " + money.reference;
  return words;
}

std::string payment_line(const StatementMoney& money) {
  std::string words = with_way("Payment", money);
  if (money.came_as) {
    words += ", " + money.came_as->text() + " " + std::string(money.came_as->currency().code());
  }
  if (money.standing == MoneyStanding::kept) words += ", kept as a deposit";
  std::string included;
  if (money.charges) included = "bank charges " + money.charges->text();
  if (money.withheld) {
    included += (included.empty() ? "" : " and ") + ("tax withheld " + money.withheld->text());
  }
  return included.empty() ? words : words + " (" + included + " included)";
}

std::string credit_line(const StatementMoney& money) {
  if (money.number.empty()) return "Credit";
  return "Credit note " + money.number + (money.title.empty() ? "" : ": " + money.title);
}

std::string money_line(PostingKind kind, bool is_back, const StatementMoney& money) {
  switch (kind) {
    case PostingKind::paid: return payment_line(money);
    case PostingKind::credit: return credit_line(money);
    case PostingKind::released: return "Received for " + money.number + ", now void";
    case PostingKind::returned: return with_way("Payment returned", money);
    case PostingKind::refund: return with_way("Refund", money);
    case PostingKind::writeoff: return "Written off";
    case PostingKind::recovered: return "Write-off taken back";
    case PostingKind::discount:
      return is_back ? "Early-payment discount taken back" : "Early-payment discount";
    case PostingKind::voided:
      return money.number.empty() ? "Voided" : "Credit note " + money.number + " voided";
    case PostingKind::invoice: break;
  }
  INV_ASSERT(false);
}

std::string with_standing(const std::string& words, const StatementMoney& money) {
  std::string more;
  switch (money.standing) {
    case MoneyStanding::used:
    case MoneyStanding::kept: return words;
    case MoneyStanding::overdrawn: return words + " (more than was unapplied)";
    case MoneyStanding::waiting: return words + " (for an invoice to come)";
    case MoneyStanding::unused:
      for (const report::GivenUp& one : money.given_up) {
        more += "; " + one.amount.text() + " of " + one.number + " was written off";
      }
      return words + " (not applied yet" + more + ")";
  }
  INV_ASSERT(false);
}

}  // namespace

std::string statement_line(const report::StatementEntry& entry) {
  if (entry.item) return invoiced_line(*entry.item);
  INV_ASSERT(entry.money);
  return with_standing(money_line(entry.kind, entry.amount.is_positive(), *entry.money),
                       *entry.money);
}

}  // namespace inv::render

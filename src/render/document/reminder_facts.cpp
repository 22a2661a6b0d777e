// What a reminder's template may use.

#include <algorithm>
#include <set>
#include <tuple>

#include "facts.hpp"
#include "inv/core/ascii.hpp"
#include "inv/render/text.hpp"
#include "items.hpp"
#include "reminder_facts.hpp"
#include "render/language/labels.hpp"

namespace inv::render {

namespace {

using report::Letter;
using report::LetterContact;
using report::LetterContactHow;
using report::LetterItem;
using report::LetterSection;

/// By due date, invoice date, id and part.
void sort_by_due(std::vector<const LetterItem*>& items) {
  std::ranges::stable_sort(items, {}, [](const LetterItem* item) {
    return std::tie(item->due, item->date, item->id, item->part);
  });
}

/// The sections in which something is to be paid; all of them where unapplied money covers all.
std::vector<const LetterSection*> asked_sections(const Letter& letter) {
  std::vector<const LetterSection*> sections;
  for (const LetterSection& section : letter.sections) {
    if (section.demanded.is_positive() && section.total.is_positive()) sections.push_back(&section);
  }
  if (!sections.empty()) return sections;
  for (const LetterSection& section : letter.sections) {
    if (!section.about.empty() || !section.also_open.empty()) sections.push_back(&section);
  }
  return sections;
}

/// What the letter's first words are about, in the order of demanded_items.
std::vector<const LetterItem*> items_about(std::span<const LetterSection* const> sections) {
  std::vector<const LetterItem*> items;
  for (const LetterSection* section : sections) {
    for (const LetterItem& item : section->about) items.push_back(&item);
  }
  sort_by_due(items);
  return items;
}

std::size_t count_invoices(std::span<const LetterItem* const> items) {
  std::set<std::string_view> ids;
  for (const LetterItem* item : items) ids.insert(item->id);
  return ids.size();
}

/// The facts of one letter.
class ReminderFacts {
 public:
  ReminderFacts(const Letter& letter, const Language& language, const ReminderExtent& extent)
      : letter_(letter), extent_(extent), facts_(language, letter.as_of, is_formal(letter)) {
    facts_.parties(letter.parties, letter.signed_by, is_formal(letter), is_by_post(letter));
    const std::vector<const LetterSection*> asked = asked_sections(letter);
    about_ = items_about(asked);
    add_case();
    add_sums(asked);
    add_open();
    add_items();
    add_others(asked);
    add_money();
    add_contacts();
    add_promise();
    add_circumstances();
  }

  Values take() && { return std::move(facts_.values); }

 private:
  void add_case() {
    const LetterItem& oldest = *about_.front();
    const std::size_t invoices = count_invoices(about_);
    const bool single = about_.size() == 1;
    const bool partly = single && oldest.set_aside.is_positive();
    const bool credited =
        single && oldest.credited.is_positive() && oldest.credited == oldest.received && !partly;
    const bool rest = single && !partly && !credited && oldest.open < oldest.total;
    const bool whole = single && !partly && !credited && !rest;
    facts_.flag("part_disputed", partly);
    facts_.flag("after_credit", credited);
    facts_.flag("rest", rest);
    facts_.flag("instalment", whole && oldest.parts > 1);
    facts_.flag("one", whole && oldest.parts == 1);
    facts_.flag("instalments", !single && invoices == 1);
    facts_.flag("two", !single && invoices == 2);
    facts_.flag("many", !single && invoices > 2);
    facts_.flag("single", single);
    facts_.flag("plural", !single);
    facts_.number("count", invoices);
    facts_.number("item_count", about_.size());
  }

  void add_sums(const std::vector<const LetterSection*>& asked) {
    std::vector<core::Money> totals, sums;
    for (const LetterSection* section : asked) {
      totals.push_back(section->total);
      core::Money sum = core::Money::zero(section->currency);
      for (const LetterItem& item : section->about) sum += item.open;
      const bool is_all = section->also_open.empty();
      if (!section->about.empty()) sums.push_back(is_all ? section->total : sum);
    }
    facts_.amounts("total", totals);
    facts_.amounts("sum", sums);
    constexpr std::size_t short_most = 2;
    totals.erase(totals.begin() + static_cast<std::ptrdiff_t>(std::min(totals.size(), short_most)),
                 totals.end());
    facts_.amounts("total_short", totals);
    facts_.flag("nothing_to_pay", std::ranges::none_of(totals, &core::Money::is_positive));
    facts_.number("listed", count_invoices(demanded_items(asked)));
  }

  /// What is late and all that is open, whatever is held for it.
  void add_open() {
    std::vector<core::Money> late, open;
    for (const LetterSection& section : letter_.sections) {
      core::Money late_sum = core::Money::zero(section.currency), sum = late_sum;
      for (const auto* list : {&section.about, &section.also_open, &section.coming}) {
        for (const LetterItem& item : *list) {
          sum += item.open;
          if (item.due < letter_.as_of) late_sum += item.open;
        }
      }
      if (late_sum.is_positive()) late.push_back(late_sum);
      if (sum.is_positive()) open.push_back(sum);
    }
    facts_.amounts("overdue", late);
    facts_.amounts("open", open);
    facts_.text("thanks", letter_.parties.client.thanks);
  }

  void add_item(Values& into, const std::string& before, const LetterItem& item) {
    const Language& language = facts_.language();
    const bool is_part = item.parts > 1;
    into.text(before + "name", numbered_title(item));
    into.text(before + "number", item.number);
    into.text(before + "title", short_title(item));
    into.text(before + "po", item.po);
    into.text(before + "part", is_part ? std::to_string(item.part) : "");
    into.text(before + "parts", is_part ? std::to_string(item.parts) : "");
    into.text(before + "total", money_text(language, item.total));
    into.text(before + "open", money_text(language, item.open));
    facts_.put_day(into, before + "date", item.date);
    facts_.put_day(into, before + "due", item.due);
  }

  void add_items() {
    add_item(facts_.values, "oldest.", *about_.front());
    const auto other = std::ranges::find_if(
        about_, [&](const LetterItem* item) { return item->id != about_.front()->id; });
    facts_.text("second.name", other == about_.end() ? "" : numbered_title(**other));
    const core::Date first = about_.front()->due;
    const core::Date last = about_.back()->due;
    facts_.day("last_due", last);
    facts_.flag("together", first == last);
    facts_.flag("due_today", last == letter_.as_of);
    facts_.number("days_late", static_cast<std::size_t>(std::max(letter_.as_of - first, 0)));
    for (const LetterItem* item : about_) add_item(facts_.values.item("items"), "", *item);
  }

  void add_others(const std::vector<const LetterSection*>& asked) {
    std::vector<const LetterItem*> others;
    std::vector<core::Money> sums;
    for (const LetterSection* section : asked) {
      core::Money sum = core::Money::zero(section->currency);
      for (const LetterItem& item : section->also_open) {
        others.push_back(&item);
        sum += item.open;
      }
      if (sum.is_positive()) sums.push_back(sum);
    }
    if (others.empty()) return facts_.none("others");
    facts_.number("others.count", count_invoices(others));
    facts_.amounts("others.amount", sums);
    facts_.text("others.name", numbered_title(*others.front()));
    facts_.day("others.due", others.front()->due);
  }

  void add_money() {
    std::vector<core::Money> held, owed_back, deposits;
    for (const LetterSection& section : letter_.sections) {
      if (section.deposit.is_positive()) deposits.push_back(section.deposit);
      if (!section.total.is_positive() || !extent_.held) continue;
      if (section.unapplied.is_positive()) held.push_back(section.unapplied);
      if (section.unapplied.is_negative()) owed_back.push_back(-section.unapplied);
    }
    facts_.amounts("held", held);
    facts_.amounts("owed_back", owed_back);
    facts_.amounts("deposit", deposits);
    const bool thanked = letter_.promise && !letter_.promise->received.empty();
    const bool is_said = extent_.received && !letter_.received.amounts.empty() && !thanked;
    if (!is_said) return facts_.none("received");
    facts_.amounts("received.amount", letter_.received.amounts);
    facts_.day("received.date", letter_.received.date);
  }

  /// The talk that the sentence about the promise names.
  bool is_of_promise(const LetterContact& contact) const {
    return letter_.promise && letter_.promise->spoken && !letter_.promise->was_plan &&
           contact.date == letter_.promise->made && is_talk(contact);
  }
  static bool is_talk(const LetterContact& contact) {
    return contact.how == LetterContactHow::call || contact.how == LetterContactHow::visit;
  }

  void add_contacts() {
    std::vector<LetterContact> said;
    for (const LetterContact& contact : letter_.contacts) {
      if (!is_of_promise(contact)) said.push_back(contact);
    }
    const std::size_t most = std::min(said.size(), extent_.contacts);
    said.erase(said.begin(), said.end() - static_cast<std::ptrdiff_t>(most));
    add_last(said);
    const auto is_theirs = [](const LetterContact& one) { return one.from_client; };
    const auto spoke = [&](const LetterContact& one) { return !one.from_client && is_talk(one); };
    const auto left = [](const LetterContact& one) {
      return !one.from_client && one.how == LetterContactHow::voicemail;
    };
    const auto wrote = [&](const LetterContact& one) {
      return !one.from_client && !spoke(one) && !left(one);
    };
    add_days("heard", said, is_theirs);
    if (add_days("spoke", said, spoke)) {
      facts_.flag("spoke.phone", std::ranges::none_of(said, [&](const LetterContact& one) {
                    return spoke(one) && one.how == LetterContactHow::visit;
                  }));
    }
    add_days("left", said, left);
    if (add_days("wrote", said, wrote)) {
      facts_.flag("wrote.letters", std::ranges::none_of(said, [&](const LetterContact& one) {
                    return wrote(one) && one.how != LetterContactHow::letter;
                  }));
    }
  }

  template <class Which>
  bool add_days(const std::string& group, const std::vector<LetterContact>& said, Which which) {
    std::vector<core::Date> days;
    for (const LetterContact& contact : said) {
      if (which(contact) && (days.empty() || days.back() != contact.date))
        days.push_back(contact.date);
    }
    if (days.empty()) {
      facts_.none(group);
      return false;
    }
    facts_.text(group + ".on", days_text(facts_.language(), days, DayForm::on, facts_.today(),
                                         is_formal(letter_)));
    return true;
  }

  /// A promise that came later says more than the contact.
  void add_last(const std::vector<LetterContact>& said) {
    const bool is_old =
        !said.empty() && letter_.promise && said.back().date < letter_.promise->made;
    if (said.empty() || is_old) return facts_.none("contact");
    constexpr std::pair<const char*, LetterContactHow> ways[] = {
        {"call", LetterContactHow::call},     {"voicemail", LetterContactHow::voicemail},
        {"visit", LetterContactHow::visit},   {"email", LetterContactHow::email},
        {"letter", LetterContactHow::letter}, {"message", LetterContactHow::message}};
    for (const auto& [name, how] : ways)
      facts_.flag("contact." + std::string(name), said.back().how == how);
    facts_.flag("contact.ours", !said.back().from_client);
    facts_.flag("contact.theirs", said.back().from_client);
    facts_.day("contact.date", said.back().date);
  }

  void add_promise() {
    facts_.none("promise");
    facts_.none("plan_step");
    if (!letter_.promise) return;
    const report::LetterPromise& promise = *letter_.promise;
    const std::string group = promise.was_plan ? "plan_step" : "promise";
    facts_.day(group + ".by", promise.by);
    facts_.text(group + ".amount",
                promise.amount ? money_text(facts_.language(), *promise.amount) : "");
    facts_.amounts(group + ".received", promise.received);
    if (promise.was_plan) return;
    facts_.day("promise.made", promise.made);
    facts_.flag("promise.spoken", promise.spoken);
  }

  void add_returned() {
    if (!letter_.returned) return facts_.none("returned");
    const report::LetterReturned& returned = *letter_.returned;
    const std::string via = one_line(returned.via);
    const auto is_way = [&](std::initializer_list<std::string_view> names) {
      return std::ranges::any_of(
          names, [&](std::string_view name) { return core::fold_case(via) == name; });
    };
    const bool cheque = is_way({"cheque", "check", "scheck"});
    const bool debit = is_way({"direct debit", "direct-debit", "lastschrift", "sepa direct debit"});
    facts_.money("returned.amount", returned.amount);
    facts_.day("returned.paid", returned.paid);
    facts_.day("returned.back", returned.back);
    facts_.flag("returned.told", std::ranges::any_of(letter_.contacts, [&](const auto& contact) {
                  return contact.date >= returned.back;
                }));
    facts_.flag("returned.cheque", cheque);
    facts_.flag("returned.direct_debit", debit);
    facts_.flag("returned.other", !cheque && !debit);
  }

  void add_disputed() {
    const LetterItem& oldest = *about_.front();
    const auto one = std::ranges::find_if(letter_.set_aside, [&](const auto& aside) {
      return aside.why == report::SetAsideWhy::disputed && aside.item.id == oldest.id &&
             aside.item.part == oldest.part;
    });
    if (one == letter_.set_aside.end()) return facts_.none("disputed");
    facts_.money("disputed.amount", one->amount);
    facts_.day("disputed.since", one->date);
  }

  void add_circumstances() {
    add_returned();
    add_disputed();
    constexpr int soon = 30;
    const bool untouched = letter_.contacts.empty() && !letter_.promise && !letter_.returned;
    const bool is_soon = letter_.as_of - about_.front()->due <= soon;
    facts_.flag("gentle", book::is_gentle(letter_.tone));
    facts_.flag("formal", is_formal(letter_));
    facts_.text("tone", book::tone_name(letter_.tone));
    facts_.flag("autopay", letter_.autopay);
    facts_.flag("first_time", untouched && is_soon);
    facts_.flag("late_first", untouched && !is_soon);
    facts_.flag("after_hold", letter_.after_hold);
    facts_.weekday("answer_by", letter_.answer_by);
  }

  const Letter& letter_;
  const ReminderExtent& extent_;
  Facts facts_;
  std::vector<const LetterItem*> about_;
};

}  // namespace

std::vector<const LetterItem*> demanded_items(std::span<const LetterSection* const> sections) {
  std::vector<const LetterItem*> items;
  for (const LetterSection* section : sections) {
    for (const auto* list : {&section->about, &section->also_open}) {
      for (const LetterItem& item : *list) items.push_back(&item);
    }
  }
  sort_by_due(items);
  return items;
}

Values reminder_values(const Letter& letter, const Language& language,
                       const ReminderExtent& extent) {
  return ReminderFacts(letter, language, extent).take();
}

}  // namespace inv::render

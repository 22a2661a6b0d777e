#include "letter.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "inv/core/assert.hpp"
#include "inv/render/text.hpp"
#include "item_title.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {
namespace {

using report::LetterItem;
using report::LetterSection;

constexpr int subject_columns = 100;

bool is_formal(const report::Letter& letter) { return letter.tone == book::Tone::formal; }
bool is_ahead(const report::Letter& letter) { return letter.tone == book::Tone::heads_up; }

/// The sections in which something is to be paid; all of them where unapplied money covers all.
std::vector<const LetterSection*> asked(const report::Letter& letter) {
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

std::size_t count_invoices(const std::vector<const LetterItem*>& items) {
  std::set<std::string_view> ids;
  for (const LetterItem* item : items) ids.insert(item->id);
  return ids.size();
}

/// How sentences name the items of one letter.
class Naming {
 public:
  explicit Naming(const report::Letter& letter)
      : client_(letter.client_name), numbered_(is_formal(letter)) {}

  ProseTitle title(const LetterItem& item) const { return prose_title(item, client_); }

  /// `2026-0042 (Fix boiler)`, or the number alone.
  std::string number(const LetterItem& item) const {
    const ProseTitle what = title(item);
    const std::string id = one_line(item.id);
    return what.text.empty() ? id : id + " (" + what.plain + ')';
  }

  /// `the invoice for the spring pruning`, `invoice 2026-0042 (Fix boiler)`.
  std::string invoice(const LetterItem& item) const {
    const ProseTitle what = title(item);
    if (!what.natural) return "invoice " + number(item);
    return (numbered_ ? "invoice " + one_line(item.id) : "the invoice") + " for " + what.text;
  }

  std::string item(const LetterItem& item) const {
    if (item.parts == 1) return invoice(item);
    const std::string part = instalment_phrase(item);
    const ProseTitle what = title(item);
    return what.natural && !numbered_ ? part + " for " + what.text : part + " of " + invoice(item);
  }

  /// The same, or `the rest of` it.
  std::string rest(const LetterItem& one, const LetterSection& section) const {
    if (one.set_aside.is_positive()) return "part of " + item(one);
    if (one.open < one.total || section.unapplied.is_positive()) return "the rest of " + item(one);
    return item(one);
  }

 private:
  std::string_view client_;
  bool numbered_;
};

/// What two invoices are: both for the same, each for its own, or by their numbers.
std::string what_of_two(const Naming& naming, const LetterItem& a, const LetterItem& b) {
  const ProseTitle first = naming.title(a), second = naming.title(b);
  if (first.natural && second.natural) {
    return "two invoices, for " + first.text + " and " + second.text + ',';
  }
  const std::string number = first.plain == second.plain ? one_line(a.id) : naming.number(a);
  return "two invoices, " + number + " and " + naming.number(b) + ',';
}

bool share_title(const Naming& naming, const std::vector<const LetterItem*>& items) {
  const ProseTitle first = naming.title(*items[0]);
  return first.natural && std::all_of(items.begin(), items.end(), [&](const LetterItem* item) {
    return naming.title(*item).text == first.text;
  });
}

std::string what_of_many(const Naming& naming, const std::vector<const LetterItem*>& items,
                         std::size_t invoices) {
  if (invoices == 1) {
    return number_word(items.size()) + " instalments of " + naming.invoice(*items[0]);
  }
  const std::string counted = number_word(invoices) + " invoices";
  if (share_title(naming, items)) return counted + " for " + naming.title(*items[0]).text;
  if (items.size() == 2) return what_of_two(naming, *items[0], *items[1]);
  return counted;
}

/// The oldest of many by what it is for, where the sentence has not said so yet.
std::string oldest_named(const Naming& naming, const std::vector<const LetterItem*>& items,
                         std::size_t invoices, std::string_view superlative) {
  const std::string word = items.size() == 2 && superlative == "oldest" ? "older"
                                                                         : std::string(superlative);
  if (items.size() == 2 || invoices == 1 || share_title(naming, items)) return "the " + word;
  const ProseTitle what = naming.title(*items[0]);
  const std::string name = what.natural ? "for " + what.text : naming.number(*items[0]);
  return "the " + word + ", " + name + ',';
}

std::string oldest(const report::Letter& letter, const Naming& naming,
                   const std::vector<const LetterItem*>& items, std::size_t invoices) {
  const core::Date due = items.front()->due;
  const std::string day = day_in_prose(due, letter.as_of, is_formal(letter));
  if (is_ahead(letter)) return oldest_named(naming, items, invoices, "first") + " on " + day;
  const bool same = std::all_of(items.begin(), items.end(),
                                [&](const LetterItem* item) { return item->due == due; });
  if (same) return (items.size() == 2 ? "both due since " : "all due since ") + day;
  return oldest_named(naming, items, invoices, "oldest") + " due since " + day;
}

}  // namespace

std::vector<const LetterItem*> demanded_items(std::span<const LetterSection* const> sections) {
  std::vector<const LetterItem*> items;
  for (const LetterSection* section : sections) {
    for (const LetterItem& item : section->about) items.push_back(&item);
    for (const LetterItem& item : section->also_open) items.push_back(&item);
  }
  std::ranges::stable_sort(items, {}, [](const LetterItem* item) {
    return std::tie(item->due, item->date, item->id, item->part);
  });
  return items;
}

Request request(const report::Letter& letter) {
  const std::vector<const LetterSection*> sections = asked(letter);
  const std::vector<const LetterItem*> items = demanded_items(sections);
  INV_ASSERT(!items.empty());
  const Naming naming(letter);
  const std::size_t invoices = count_invoices(items);
  std::vector<core::Money> totals;
  for (const LetterSection* section : sections) totals.push_back(section->total);
  const bool many = items.size() > 1;
  const auto last = std::max_element(
      items.begin(), items.end(),
      [](const LetterItem* a, const LetterItem* b) { return a->due < b->due; });
  return {invoices,
          many,
          items[0]->id,
          many ? what_of_many(naming, items, invoices) : naming.rest(*items[0], *sections[0]),
          many ? oldest(letter, naming, items, invoices) : "",
          amounts(totals),
          items[0]->due,
          (*last)->due,
          items[0]->date};
}

std::string paper_subject(const report::Letter& letter, const Request& request) {
  std::string made = request.invoices == 1 ? "invoice " + one_line(request.first_id)
                                           : std::to_string(request.invoices) + " invoices";
  if (is_ahead(letter)) {
    made += request.first_due == request.last_due ? " due on " : " due by ";
    made += day_in_prose(request.last_due, letter.as_of, false);
  } else {
    made += " open";
  }
  return with_capital(made + ", " + request.amount);
}

std::string subject(const report::Letter& letter, const Request& request) {
  std::string made = paper_subject(letter, request);
  const std::string business = one_line(letter.business);
  const int room = subject_columns - display_width(made) - 2;
  if (business.empty() || room < 4) return fit(made, subject_columns);
  if (made[0] == 'I') made[0] = 'i';
  return fit(business, room) + ": " + made;
}

}  // namespace inv::render

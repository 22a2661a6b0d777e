#include "inv/book/entry.hpp"

namespace inv::book {

namespace {

constexpr std::string_view contact_names[] = {
#define INV_CONTACT(name, keys) #name,
#include "inv/book/verbs.def"
};

struct VerbName {
#define INV_CONTACT(name, keys)
#define INV_VERB(name, Event, event_class, keys) \
  std::string_view operator()(const Event&) const { return #name; }
#include "inv/book/verbs.def"
  std::string_view operator()(const Contact& contact) const { return contact_name(contact.how); }
};

}  // namespace

core::Money Paid::settles() const {
  if (details().settles) return details().settles->money();
  core::Money sum = amount.money();
  if (details().charges) sum += details().charges->money();
  if (details().withheld) sum += details().withheld->money();
  return sum;
}

std::string_view contact_name(ContactHow how) {
  return contact_names[static_cast<std::size_t>(how)];
}

std::string_view outcome_name(Outcome outcome) {
  return outcome_names[static_cast<std::size_t>(outcome)];
}

std::string_view sent_name(SentWhat what) { return sent_names[static_cast<std::size_t>(what)]; }

std::string_view verb_name(const Entry& entry) { return std::visit(VerbName{}, entry.event); }

EventClass class_of(const Entry& entry) {
  return std::visit([]<class Event>(const Event&) { return class_of_event<Event>; }, entry.event);
}

}  // namespace inv::book

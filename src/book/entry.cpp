#include "inv/book/entry.hpp"

#include <array>

namespace inv::book {

namespace {

constexpr std::array<std::string_view, 5> contact_names = {"call", "visit", "email", "letter",
                                                           "message"};
constexpr std::array<std::string_view, 9> outcome_names = {
    "",           "no-answer", "voicemail", "not-received", "in-approval",
    "in-payment", "disputed",  "promised",  "other"};
constexpr std::array<std::string_view, 4> sent_names = {"reminder", "statement", "invoice",
                                                        "thanks"};

struct VerbName {
  std::string_view operator()(const Paid&) const { return "paid"; }
  std::string_view operator()(const Credit&) const { return "credit"; }
  std::string_view operator()(const Apply&) const { return "apply"; }
  std::string_view operator()(const Returned&) const { return "returned"; }
  std::string_view operator()(const Refund&) const { return "refund"; }
  std::string_view operator()(const Writeoff&) const { return "writeoff"; }
  std::string_view operator()(const Void&) const { return "void"; }
  std::string_view operator()(const Promise&) const { return "promise"; }
  std::string_view operator()(const Plan&) const { return "plan"; }
  std::string_view operator()(const Hold&) const { return "hold"; }
  std::string_view operator()(const Release&) const { return "release"; }
  std::string_view operator()(const Dispute&) const { return "dispute"; }
  std::string_view operator()(const Resolve&) const { return "resolve"; }
  std::string_view operator()(const Contact& contact) const { return contact_name(contact.how); }
  std::string_view operator()(const Sent&) const { return "sent"; }
  std::string_view operator()(const NoteEntry&) const { return "note"; }
  std::string_view operator()(const Reconciled&) const { return "reconciled"; }
  std::string_view operator()(const Closed&) const { return "closed"; }
};

}  // namespace

core::Money Paid::settles() const {
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

}  // namespace inv::book

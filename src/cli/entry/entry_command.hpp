#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/app/invocation.hpp"
#include "cli/typed/day.hpp"
#include "inv/report/account.hpp"

namespace inv::cli {

/// What `--for` says: invoices of one client, and perhaps how much for each.
struct ForWords {
  struct Target {
    book::InvoiceIx invoice;
    std::optional<core::Money> amount;  ///< of all of them, or of none
  };
  std::vector<Target> targets;

  bool has_amounts() const { return !targets.empty() && targets.front().amount.has_value(); }
};

/// One run of a command that writes a record. Where a function gives nothing, the reason has been
/// said, nothing is written, and the invocation's status is how to exit.
class Writing {
 public:
  explicit Writing(Invocation& invocation) : invocation_(invocation) {}

  /// The same may happen twice on one day: a call that nobody answers.
  void may_happen_twice() { may_be_twice_ = true; }
  /// Shows only, whether `--dry-run` was given or not.
  void only_try() { is_trial_ = true; }
  /// Opens the book and reads `--date`.
  bool open();
  /// The same, and finds the client, or the invoice, that the command's first word names.
  std::optional<book::ClientIx> open_client();
  std::optional<book::InvoiceIx> open_invoice();
  const book::Book& book() const { return *book_->loaded().book; }
  io::WritableBook& writable() { return *book_; }
  Invocation& invocation() { return invocation_; }
  const Arguments& arguments() const { return invocation_.arguments(); }
  core::Date date() const { return date_; }
  void set_date(core::Date date) { date_ = date; }
  /// The later of today and the record's date: the day for which its effect is shown.
  core::Date shown_day() const { return std::max(date_, invocation_.as_of()); }

  std::optional<book::ClientIx> client(const std::string& words);
  std::optional<book::InvoiceIx> invoice(const std::string& id);
  /// A day counted from the record's; `what` names it in messages. A weekday's name is the next
  /// one, or with `back` the last.
  std::optional<core::Date> day(std::string_view what, const std::string& text,
                                DayDirection direction = DayDirection::ahead);
  /// The same of something to come: not before the record's day.
  std::optional<core::Date> day_to_come(std::string_view what, const std::string& text);
  /// Money above zero, in `currency` where it names none.
  std::optional<core::Money> money(std::string_view what, const std::string& text,
                                   core::Currency currency);
  /// The same, and it has to be in that currency: nothing is converted, and an amount beside
  /// another is read in its currency.
  std::optional<core::Money> money_in(std::string_view what, const std::string& text,
                                      core::Currency currency);
  /// What `--for` says; empty where it is not given. Amounts are of the first invoice's currency.
  std::optional<ForWords> for_words(book::ClientIx client);
  /// The same where no amounts may stand: of what was said about invoices.
  std::optional<ForWords> for_ids(book::ClientIx client);
  /// The currency of the invoices, or else the client's.
  core::Currency currency(const ForWords& words, book::ClientIx client) const;
  /// What is open of these invoices on `shown_day`.
  core::Money open_of(const ForWords& words, book::ClientIx client) const;

  /// The second word of the command; else what `--for` says; else what is open of its invoices.
  std::optional<core::Money> amount_or_open(const ForWords& words, book::ClientIx client);
  /// True, and said, where that day has the same money of this client already, for the same
  /// invoices or with nothing said of them on one side, and neither `ref` (empty: none) nor
  /// `--memo` tells them apart. `verb`: `paid`, `returned` or `refund`.
  bool is_there_already(std::string_view verb, core::Money money, const ForWords& words,
                        book::ClientIx client, std::string_view ref);
  /// `--ref`, or the empty text.
  std::string ref() const { return arguments().value("--ref").value_or(""); }

  /// `{date: …}`.
  io::NewNode entry() const;
  /// As the book has it: the number, and its currency where that is not the client's.
  io::NewNode money_node(core::Money money, book::ClientIx client) const;
  /// Adds `for`, where it was given.
  void add_for(io::NewNode& entry, const ForWords& words, book::ClientIx client) const;
  /// Adds each of these options that was given, under its own name.
  void add_texts(io::NewNode& entry, std::initializer_list<std::string_view> options) const;
  void add_words(io::NewNode& entry, std::initializer_list<std::string_view> options) const;
  /// Adds an amount of that currency, or a day, where the option was given. False where it cannot
  /// be read.
  bool add_amount(io::NewNode& entry, std::string_view option, core::Currency currency,
                  book::ClientIx client);
  bool add_day_to_come(io::NewNode& entry, std::string_view option);
  bool add_day(io::NewNode& entry, std::string_view option,
               DayDirection direction = DayDirection::ahead);

  /// Writes the entry, with its client where the file wants that and with `--memo`.
  Exit record_entry(io::NewNode entry, std::optional<book::ClientIx> client);
  /// Writes `{VERB: INVOICE, amount: …, why: …}`.
  Exit record_of_invoice(std::string_view verb, book::InvoiceIx invoice);
  /// Writes the records, or with `--dry-run` shows what would be written. `clients`: the ids of
  /// those that they are about.
  Exit record(const std::vector<io::PlacedRecord>& records,
              const std::vector<std::string>& clients);

  /// Refuses what would make the book wrong: exit status 2.
  Exit refuse(const std::string& message);

 private:
  bool is_dry() const { return is_trial_ || arguments().has("--dry-run"); }
  bool refuse_wrong(io::Change& change, const std::vector<std::string>& clients);
  Exit done(const io::Change& change, const std::vector<std::string>& clients);

  Invocation& invocation_;
  bool is_trial_ = false;
  bool may_be_twice_ = false;
  io::WritableBook* book_ = nullptr;
  core::Date date_{0};
};

/// The ids of the invoices, for "did you mean".
std::vector<std::string_view> invoice_ids(const book::Book& book);

// Options that several commands have.
inline constexpr Option date_option{
    "--date", 0, "DATE",
    "when it happened: YYYY-MM-DD, today (the default), yesterday, friday, -3"};
inline constexpr Option memo_option{"--memo", 0, "TEXT", "a remark of your own"};
inline constexpr Option dry_run_option{"--dry-run", 0, "",
                                       "show the change as a diff, and write nothing"};
inline constexpr Option for_ids_option{"--for", 0, "ID[,ID…]", "the invoices that it is about",
                                       true};
inline constexpr Option for_option{
    "--for", 0, "ID[,ID…]", "the invoices it is for; ID=AMOUNT says how much for each", true};

}  // namespace inv::cli

#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/app/invocation.hpp"

namespace inv::cli {

/// One run of a command that writes a record. Where a function gives nothing, the reason has been
/// said, nothing is written, and the invocation's status is how to exit.
class EntryCommand {
 public:
  explicit EntryCommand(Invocation& invocation) : invocation_(invocation) {}

  /// The same may happen twice on one day: a call that nobody answers.
  void may_happen_twice() { may_be_twice_ = true; }
  bool may_be_twice() const { return may_be_twice_; }
  /// Shows only, whether `--dry-run` was given or not.
  void only_try() { is_trial_ = true; }
  bool is_dry() const { return is_trial_ || arguments().has("--dry-run"); }

  /// Opens the book and reads `--date`.
  bool open();
  /// The same, and finds the client, or the invoice, that the command's first word names.
  std::optional<book::ClientIx> open_client();
  std::optional<book::InvoiceIx> open_invoice();
  std::optional<book::ClientIx> client(const std::string& words);
  std::optional<book::InvoiceIx> invoice(const std::string& id);

  const book::Book& book() const { return *book_->loaded().book; }
  io::WritableBook& writable() const { return *book_; }
  Invocation& invocation() const { return invocation_; }
  const Arguments& arguments() const { return invocation_.arguments(); }
  /// `--ref`, or the empty text.
  std::string ref() const { return arguments().value("--ref").value_or(""); }
  core::Date date() const { return date_; }
  void set_date(core::Date date) { date_ = date; }
  /// The later of today and the record's date: the day for which its effect is shown.
  core::Date shown_day() const { return std::max(date_, invocation_.as_of()); }

  /// Refuses what would make the book wrong: exit status 2.
  Exit refuse(const std::string& message);

 private:
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

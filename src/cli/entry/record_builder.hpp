#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/io/emit.hpp"
#include "typed_input.hpp"

namespace inv::cli {

/// A new record, put together key by key from what was typed.
class RecordBuilder {
 public:
  /// About that client; `--for` is read.
  RecordBuilder(Session& session, std::optional<book::ClientIx> client);

  Session& session() const { return session_; }
  const book::Client& client() const { return session_.book().client(*client_); }
  std::optional<book::ClientIx> client_ix() const { return client_; }
  const ForInvoices& for_invoices() const { return for_invoices_; }
  void set_for_invoices(ForInvoices invoices) { for_invoices_ = std::move(invoices); }
  /// Of amounts that name none: that of the invoices of `--for`, or else the client's.
  core::Currency currency() const;
  /// What is no option on the command line, where it was given.
  std::optional<std::string> operand(std::size_t index) const;
  /// `AMOUNT` after the client, and its currency where that is a word of its own.
  std::optional<std::string> typed_amount() const;

  void add(std::string_view key, io::NewNode value) { node_.add(key, std::move(value)); }
  /// Adds the key that is called as the command is: the verb of an entry.
  void add_verb(io::NewNode value);
  /// Adds those of these options of the command that were given and are not there yet.
  void add_options(const std::vector<std::string_view>& names);
  /// All of them, in the order of the command's row.
  void add_options();
  /// As the book has it: the number, and its currency where that is not the client's.
  io::NewNode money(core::Money amount) const;
  /// The value of `for`.
  io::NewNode invoices() const;

  const io::NewNode& node() const { return node_; }
  /// The record for its list, with its client as the second key where the file wants that.
  io::PlacedRecord placed_in(std::string_view list) const;

 private:
  void add_option(const Option& option);

  Session& session_;
  std::optional<book::ClientIx> client_;
  ForInvoices for_invoices_;
  io::NewNode node_ = io::NewNode::map();
};

/// What the first argument of a command names.
enum class About { client, invoice, document, business };

/// `{date: …}`, an entry of the journal.
RecordBuilder new_entry(Session& session, About about);
/// Writes it, with all options that are not in it yet.
Exit write_entry(RecordBuilder& entry);

/// The run of a command that records one entry: `fill` adds the verb, and what is no option.
template <About about, void (*fill)(RecordBuilder& entry)>
Exit record(Invocation& invocation) {
  Session session(invocation);
  RecordBuilder entry = new_entry(session, about);
  fill(entry);
  return write_entry(entry);
}

/// The second argument of the command; else what `--for` says; else what is open of its invoices.
core::Money read_amount_or_open(const RecordBuilder& entry);
/// Refuses an entry where that day has the same money of this client already, for the same
/// invoices or with nothing said of them on one side, and neither `ref` (empty: none) nor
/// `--memo` tells them apart. `verb`: `paid`, `returned` or `refund`.
void refuse_repeated(const RecordBuilder& entry, std::string_view verb, core::Money amount,
                     std::string_view ref);

/// An option of the command, as it was given for a record.
struct GivenOption {
  const RecordBuilder& record;
  std::string_view name;
  std::vector<std::string> values;  ///< one for each time
};

// What becomes of it (`Option::recorded`).
io::NewNode as_text(const GivenOption& option);
/// A word of the format, which is never quoted.
io::NewNode as_word(const GivenOption& option);
/// `true`.
io::NewNode as_true(const GivenOption& option);
/// One text, or a list of several.
io::NewNode as_texts(const GivenOption& option);
/// A list, also of one.
io::NewNode as_list(const GivenOption& option);
/// A list of what stands between commas.
io::NewNode as_fields(const GivenOption& option);
io::NewNode as_past_day(const GivenOption& option);
/// One, or two as `2026-03-01..2026-03-31`.
io::NewNode as_past_days(const GivenOption& option);
io::NewNode as_day_to_come(const GivenOption& option);
io::NewNode as_money(const GivenOption& option);
/// The invoices of `--for`, with or without amounts.
io::NewNode as_shares(const GivenOption& option);
/// The same without: of what was said about invoices.
io::NewNode as_invoices(const GivenOption& option);

// Options that several commands have.
inline constexpr Option date_option{
    "--date", "DATE", "when it happened: YYYY-MM-DD, today (the default), yesterday, friday, -3"};
inline constexpr Option memo_option{"--memo", "TEXT", "a remark of your own", as_text};
inline constexpr Option why_option{"--why", "TEXT", "the reason", as_text};
inline constexpr Option ref_option{"--ref", "TEXT", "the bank's reference, or a cheque's number",
                                   as_text};
inline constexpr Option dry_run_option{"--dry-run", "",
                                       "show the change as a diff, and write nothing"};
inline constexpr Option for_ids_option{"--for", "ID[,ID…]", "the invoices that it is about",
                                       as_invoices, repeats};
inline constexpr Option for_option{"--for", "ID[,ID…]",
                                   "the invoices it is for; ID=AMOUNT says how much for each",
                                   as_shares, repeats};

}  // namespace inv::cli

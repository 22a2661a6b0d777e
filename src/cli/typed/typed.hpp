#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/book.hpp"
#include "inv/core/money.hpp"
#include "inv/core/result.hpp"
#include "inv/core/terms.hpp"
#include "inv/io/emit.hpp"

namespace inv::cli {

/// Which day a weekday's name means: the last such day, `base` included, or the next after it.
enum class DayDirection { back, ahead };

/// The day that somebody typed: `2026-04-08`, `today` (which is `base`), `yesterday`, `tomorrow`,
/// `fri` or `friday`, `+14` or `-3` days, `eom` (the end of base's month); words in any case.
/// Nothing for any other text, and for days outside of the years 0001 to 9999.
std::optional<core::Date> read_day(std::string_view text, core::Date base, DayDirection weekday);

/// What is wrong with a text that is none of these, and how that day is written: "`--date` is
/// `YYYY-MM-DD`, `today`, … not `31.12.2026`; write `2026-12-31`". `what` names it in the message.
std::string day_complaint(std::string_view what, std::string_view text);

/// Terms of payment as people write them: besides those of a book `14`, `14 days`, `30 Tage`,
/// `Net 30`, `Due on receipt`, in any case. Nothing for any other text.
std::optional<core::Terms> read_terms(std::string_view typed);

/// A number with the signs that a book has, and what stood beside it.
struct PlainNumber {
  std::string text;  ///< `1500.00` of `€1,500.00`
  std::string why;   ///< `: thousands are not set apart`, where that is not as it was typed
  std::string word;  ///< a currency or a unit: `€`
};
/// What is meant by a number that is written with other signs; nothing where it is not clear.
std::optional<PlainNumber> number_meant(std::string_view typed);

/// `5.50`, or `5.50 EUR`; of no sign. Else the error goes on after "not `5,50`": it says why, and
/// how that is written: ": decimals stand after a point; write `5.50`". Zero is an amount.
tl::expected<core::Money, std::string> read_amount(std::string_view text, core::Currency currency);

/// Whether `é` is told from `e`.
enum class Accents { kept, dropped };
/// As texts are compared where upper and lower case are the same, in every script.
std::string folded(std::string_view text, Accents accents = Accents::kept);

/// The client whose id that is, or else the only one in whose name or id that stands; upper
/// and lower case taken as the same, and accents where else there is none. Where there is none, or
/// where there are several, the error is a line that says so and which they are.
tl::expected<book::ClientIx, std::string> find_client_by_name(const book::Book& book,
                                                              std::string_view typed);

/// The invoices of a client of which something is open on that day, by date.
std::vector<book::InvoiceIx> open_invoices(const book::Book& book, book::ClientIx client,
                                           core::Date day);

/// The invoice or credit note of that id or number, or else the only one whose number ends so:
/// `0042` or `42` of `2026-0042`, among those of `client` first. Where there is none, or where
/// there are several, the error is a line that says so, and names the open invoices where a client
/// was named instead.
tl::expected<book::InvoiceIx, std::string> find_invoice_by_name(
    const book::Book& book, std::string_view typed, core::Date day,
    std::optional<book::ClientIx> client = {});

/// An id made from a name: `Mrs Edith Hart` is `edith-hart`, `Brückner & Co GmbH` is `bruckner`.
/// Empty where the name has no letter or digit that could stand in an id.
std::string id_from_name(std::string_view name);

/// The same, with a number at its end where the book has a client of that id. Never empty.
std::string free_id_from_name(std::string_view name, const book::Book& book);

/// Reads `WHAT; 3 h @ 45.00; standard` or `WHAT; 12.50; 20%; less 10%`: first what it is, then the
/// other fields in any order. Fails (usage) in words that name the field.
core::Result<book::Line> read_invoice_line(std::string_view text, const book::Business& business);

/// A client's line as it is billed: its currency is the client's, and so the new invoice's.
book::Line without_currency(book::Line line);

/// As a line of an invoice. What tax it bears is always written, so that it stays what it is when
/// the settings change: as a percentage, or, of a tax that has words of its own, by name.
io::NewNode line_node(const book::Line& line, const book::Business& business);

/// As a line of a client, which is billed again and again: with the tax that was named, if any.
io::NewNode standing_line_node(const book::Line& line);

}  // namespace inv::cli

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inv/book/book.hpp"
#include "inv/core/result.hpp"
#include "inv/io/emit.hpp"

namespace inv::cli {

/// Which day a weekday's name means: the last such day, `base` included, or the next after it.
enum class DayDirection { back, ahead };

/// The day that somebody typed: `2026-04-08`, `today` (which is `base`), `yesterday`, `tomorrow`,
/// `fri` or `friday`, `+14` or `-3` days, `eom` (the end of base's month); words in any case.
/// Nothing for any other text, and for days outside of the years 0001 to 9999.
std::optional<core::Date> read_day(std::string_view text, core::Date base, DayDirection weekday);

/// The forms above, for messages: "`YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`".
std::string day_forms();

/// The client whose id that is, or else the only one in whose name or id that stands; upper
/// and lower case of ASCII letters taken as the same. Where there is none, or where there are
/// several, the error is a line that says so and which they are.
tl::expected<book::ClientIx, std::string> find_client_by_name(const book::Book& book,
                                                              std::string_view typed);

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

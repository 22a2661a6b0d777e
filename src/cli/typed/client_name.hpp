#pragma once

#include <string>
#include <string_view>

#include "inv/book/book.hpp"
#include "inv/core/result.hpp"

namespace inv::cli {

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

}  // namespace inv::cli

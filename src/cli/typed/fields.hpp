#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace inv::cli {

/// The fields of a text between commas or the like, without blanks around them; at least one.
std::vector<std::string_view> fields_of(std::string_view text, char separator);

/// A whole number of digits alone, within these limits.
std::optional<int> whole_number(std::string_view text, int least, int most);

}  // namespace inv::cli

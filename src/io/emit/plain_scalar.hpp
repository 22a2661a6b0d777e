#pragma once

#include <string_view>

namespace inv::io {

/// True where a text on one line can stand without quotes and is read as the whole of it, by this
/// reader and by any of YAML 1.1 or 1.2. Stricter than each of them alone.
bool is_plain_syntax(std::string_view text, bool in_flow);

/// True where a reader of YAML 1.1 or 1.2 would take the bare text for a number, a date, a boolean
/// or nothing at all.
bool reads_as_other(std::string_view text);

/// A number, `true` or `false` as JSON has them.
bool is_json_word(std::string_view text);

}  // namespace inv::io

#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace inv::render {

/// A file of `templates/`, compiled in. Its name has the language last: `reminder.firm.en.txt`.
struct BuiltIn {
  std::string_view name, text;
};
/// In order of name.
std::span<const BuiltIn> built_in_templates();
std::optional<std::string_view> built_in_template(std::string_view name);

}  // namespace inv::render

#include "built_in.hpp"

#include <algorithm>

namespace inv::render {

namespace {

constexpr BuiltIn files[] = {
#include "built_in_rows.inc"
};

}  // namespace

std::span<const BuiltIn> built_in_templates() { return files; }

std::optional<std::string_view> built_in_template(std::string_view name) {
  const auto found = std::ranges::find(files, name, &BuiltIn::name);
  if (found == std::end(files)) return std::nullopt;
  return found->text;
}

}  // namespace inv::render

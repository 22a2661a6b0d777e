#include "values.hpp"

#include "inv/render/text.hpp"

namespace inv::render {

Values::Value& Values::at(std::string_view path) {
  const std::size_t dot = path.find('.');
  Value& value = all_[std::string(path.substr(0, dot))];
  if (dot == std::string_view::npos) return value;
  if (!std::holds_alternative<Group>(value)) value = Group{std::vector<Values>(1)};
  return std::get<Group>(value).only.front().at(path.substr(dot + 1));
}

void Values::text(std::string_view path, std::string_view value) { at(path) = one_line(value); }

void Values::flag(std::string_view path, bool value) { at(path) = value; }

Values& Values::item(std::string_view path) {
  Value& value = at(path);
  if (!std::holds_alternative<List>(value)) value = List{};
  return std::get<List>(value).items.emplace_back();
}

}  // namespace inv::render

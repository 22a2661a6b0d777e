#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "inv/report/decision.hpp"
#include "inv/report/items.hpp"

namespace inv::render {

/// Keys stay in the order in which they are put in.
using Json = nlohmann::ordered_json;

/// An object that begins with `schema`: `inv.age/1`.
Json json_document(const char* schema);
/// Two blanks a level, a newline at the end. Bytes that are not UTF-8 become U+FFFD.
std::string json_text(const Json& json);

Json json_of(core::Date date);
Json json_of(const std::optional<core::Date>& date);  ///< null where there is none
Json json_of(core::Money money);                      ///< a string
Json json_of(const std::optional<core::Money>& money);
Json json_of(const std::optional<int>& number);
Json json_of(const std::vector<core::Money>& amounts);
/// The text, or null where it is empty.
Json json_or_null(const std::string& text);

/// What `each` makes of the elements, in their order.
template <class Range, class Each>
Json json_list(const Range& range, const Each& each) {
  Json list = Json::array();
  for (const auto& one : range) list.push_back(each(one));
  return list;
}

/// A row of `age`, without its `items`.
Json json_of(const report::AgeRow& row);
Json json_items(const report::AgeRow& row, const report::Buckets& buckets);
Json json_of(const report::Decision& decision);

}  // namespace inv::render

#pragma once

#include <concepts>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "inv/core/date.hpp"
#include "inv/core/money.hpp"

// Dates and amounts are strings, what is absent is null.

template <class Value>
  requires std::same_as<Value, inv::core::Date> || std::same_as<Value, inv::core::Money>
struct nlohmann::adl_serializer<Value> {
  static void to_json(auto& json, Value value) { json = value.text(); }
};
template <>
struct nlohmann::adl_serializer<inv::core::Currency> {
  static void to_json(auto& json, inv::core::Currency currency) { json = currency.code(); }
};
template <class Value>
struct nlohmann::adl_serializer<std::optional<Value>> {
  static void to_json(auto& json, const std::optional<Value>& value) {
    if (value) {
      json = *value;
    } else {
      json = nullptr;
    }
  }
};

namespace inv::render {

/// Keys stay in the order in which they are put in.
using Json = nlohmann::ordered_json;

/// A document: two blanks a level, a newline at the end. Bytes that are not UTF-8 become U+FFFD.
inline std::string json_text(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

/// A sum in a list of several currencies.
inline Json sum_json(core::Money sum) { return {{"currency", sum.currency()}, {"amount", sum}}; }

/// What `each` makes of the elements, in their order.
template <class Range, class Each>
Json json_list(const Range& range, const Each& each) {
  Json list = Json::array();
  for (const auto& one : range) list.push_back(each(one));
  return list;
}

}  // namespace inv::render

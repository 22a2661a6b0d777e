#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "csv.hpp"
#include "inv/report/decision.hpp"
#include "inv/report/items.hpp"
#include "json.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {

// What both JSON and CSV say of a row: the same names in the same order.

/// A name, and what it stands for in a row: a member, or a function of the row.
template <class Of>
struct Field {
  const char* name;
  Of of;
};
template <class Of>
Field(const char*, Of) -> Field<Of>;

template <class Row, class... Of>
Json json_object(const Row& row, const std::tuple<Field<Of>...>& fields) {
  Json json = Json::object();
  const auto add = [&](const auto& field) { json[field.name] = std::invoke(field.of, row); };
  std::apply([&](const auto&... each) { (add(each), ...); }, fields);
  return json;
}

template <class Row, class... Of>
void add_fields(Csv& csv, const Row& row, const std::tuple<Field<Of>...>& fields) {
  std::apply([&](const auto&... each) { (csv.field(std::invoke(each.of, row)), ...); }, fields);
}

template <class... Of>
void add_names(Csv& csv, const std::tuple<Field<Of>...>& fields) {
  std::apply([&](const auto&... each) { (csv.field(each.name), ...); }, fields);
}

/// Nothing where the text is empty.
inline std::optional<std::string> unless_empty(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

/// What `name` calls the value, where there is one.
template <class Value>
std::optional<std::string_view> name_of(std::string_view (*name)(Value),
                                        std::optional<Value> value) {
  return value ? std::optional(name(*value)) : std::nullopt;
}

/// A row of `age`, without its items. Its buckets are a list in JSON, and fields in CSV.
inline constexpr std::tuple age_fields(Field{"client", &report::AgeRow::client},
                                       Field{"name", &report::AgeRow::name},
                                       Field{"currency", &report::AgeRow::currency},
                                       Field{"total", &report::AgeRow::total},
                                       Field{"buckets", &report::AgeRow::buckets},
                                       Field{"unapplied", &report::AgeRow::unapplied},
                                       Field{"overdue", &report::AgeRow::overdue},
                                       Field{"oldest_days", &report::AgeRow::oldest_days});

inline auto item_fields(const report::Buckets& buckets) {
  using report::AgedItem;
  const auto part = [](const AgedItem& item) {
    return unless_empty(part_text(item.part, item.parts));
  };
  const auto bucket = [&](const AgedItem& item) { return buckets.labels[item.bucket]; };
  return std::tuple(Field{"id", &AgedItem::id}, Field{"part", part},
                    Field{"date", &AgedItem::date}, Field{"due", &AgedItem::due},
                    Field{"total", &AgedItem::total}, Field{"open", &AgedItem::open},
                    Field{"days_overdue", &AgedItem::days_overdue}, Field{"bucket", bucket},
                    Field{"disputed", &AgedItem::disputed},
                    Field{"promised", &AgedItem::promised});
}

/// A row of `list`.
inline auto invoice_fields() {
  using report::ListRow;
  const auto currency = [](const ListRow& row) { return row.total.currency(); };
  const auto state = [](const ListRow& row) { return report::state_name(row.state); };
  return std::tuple(Field{"id", &ListRow::id}, Field{"client", &ListRow::client},
                    Field{"date", &ListRow::date}, Field{"due", &ListRow::due},
                    Field{"currency", currency}, Field{"total", &ListRow::total},
                    Field{"open", &ListRow::open}, Field{"days_overdue", &ListRow::days_overdue},
                    Field{"state", state});
}

/// Whom a decision is about, and what is to be done.
inline auto step_fields() {
  using report::Decision;
  const auto action = [](const Decision& one) { return report::action_name(one.action); };
  const auto channel = [](const Decision& one) {
    return name_of(book::channel_name, one.channel);
  };
  const auto tone = [](const Decision& one) { return name_of(book::tone_name, one.tone); };
  return std::tuple(Field{"client", &Decision::client}, Field{"name", &Decision::name},
                    Field{"care", &Decision::care}, Field{"action", action},
                    Field{"stage", &Decision::stage}, Field{"channel", channel},
                    Field{"tone", tone});
}

inline constexpr std::tuple due_fields(Field{"currency", &report::DueRow::currency},
                                       Field{"overdue", &report::DueRow::overdue},
                                       Field{"open", &report::DueRow::open},
                                       Field{"unapplied", &report::DueRow::unapplied},
                                       Field{"deposit", &report::DueRow::deposit});

}  // namespace inv::render

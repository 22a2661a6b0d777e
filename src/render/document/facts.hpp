#pragma once

#include <span>
#include <string_view>

#include "inv/report/document/parties.hpp"
#include "render/language/language.hpp"
#include "render/template/values.hpp"

namespace inv::render {

/// Fills Values in one language: days in all their forms, numbers with their plural, money.
class Facts {
 public:
  /// With `full` every day has its year.
  Facts(const Language& language, core::Date today, bool full);

  void text(std::string_view path, std::string_view value) { values.text(path, value); }
  void flag(std::string_view path, bool value) { values.flag(path, value); }
  void none(std::string_view path) { values.none(path); }
  void day(std::string_view path, core::Date day) { put_day(values, path, day); }
  void day(std::string_view path, std::optional<core::Date> day);
  /// With its weekday.
  void weekday(std::string_view path, core::Date day);
  void number(std::string_view path, std::size_t count);
  void money(std::string_view path, core::Money amount);
  void amounts(std::string_view path, std::span<const core::Money> amounts);
  /// Who writes to whom, and the salutation; `business.*`, `client.*`, `person`, `role`.
  void parties(const report::Parties& parties, std::string_view signed_by, bool formal,
               bool by_post);
  /// In one item of a list.
  void put_day(Values& into, std::string_view path, core::Date day) const;

  const Language& language() const { return language_; }
  core::Date today() const { return today_; }
  std::string day_text(core::Date day, DayForm form) const;

  Values values;

 private:
  const Language& language_;
  core::Date today_;
  bool full_;
};

}  // namespace inv::render

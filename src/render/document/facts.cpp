#include "facts.hpp"

#include "inv/render/text.hpp"
#include "render/language/labels.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {

namespace {

constexpr std::pair<std::string_view, DayForm> forms[] = {{"plain", DayForm::plain},
                                                          {"on", DayForm::on},
                                                          {"since", DayForm::since},
                                                          {"by", DayForm::by},
                                                          {"of", DayForm::of}};

std::string on_one_line(const std::vector<std::string>& lines) {
  std::string made;
  for (const std::string& line : lines) made += (made.empty() ? "" : ", ") + one_line(line);
  return made;
}

}  // namespace

Facts::Facts(const Language& language, core::Date today, bool full)
    : language_(language), today_(today), full_(full) {
  day("today", today);
  values.text("today.on", render::day_text(language, today, DayForm::on, today, true));
}

std::string Facts::day_text(core::Date day, DayForm form) const {
  return render::day_text(language_, day, form, today_, full_);
}

void Facts::put_day(Values& into, std::string_view path, core::Date day) const {
  for (const auto& [name, form] : forms)
    into.text(std::string(path) + '.' + std::string(name), day_text(day, form));
  into.text(std::string(path) + ".On", with_capital(day_text(day, DayForm::on)));
}

void Facts::day(std::string_view path, std::optional<core::Date> day) {
  if (!day) return values.none(path);
  put_day(values, path, *day);
}

void Facts::weekday(std::string_view path, core::Date day) {
  put_day(values, path, day);
  for (const auto& [name, form] : forms) {
    values.text(std::string(path) + '.' + std::string(name),
                weekday_text(language_, day, form, today_, full_));
  }
}

void Facts::number(std::string_view path, std::size_t count) {
  const std::string name(path);
  const std::string words = count_text(language_, count);
  const bool one = is_singular(language_, count);
  values.text(name, std::to_string(count));
  values.text(name + "_word", words);
  values.text(name + "_Word", with_capital(words));
  values.flag(name + "_one", one);
  values.flag(name + "_many", !one);
}

void Facts::money(std::string_view path, core::Money amount) {
  values.text(path, money_text(language_, amount));
}

void Facts::amounts(std::string_view path, std::span<const core::Money> amounts) {
  values.text(path, amounts_text(language_, amounts));
}

void Facts::parties(const report::Parties& parties, std::string_view signed_by, bool formal,
                    bool by_post) {
  const report::Sender& from = parties.business;
  const report::Addressee& to = parties.client;
  text("business.name", from.name);
  text("business.email", from.email);
  text("business.phone", unbroken(one_line(from.phone)));
  text("business.address", on_one_line(from.address));
  text("business.tax_id", from.tax_id);
  text("client.name", to.name);
  text("client.contact", to.contact);
  text("client.thanks", to.thanks);
  text("person", signed_by);
  text("role", from.role);
  const Salutation begins = salutation(language_, to, formal);
  text("salutation", begins.text);
  flag("known", begins.names_somebody);
  flag("familiar", parties.familiar);
  flag("mail", !by_post);
  flag("paper", by_post);
}

}  // namespace inv::render

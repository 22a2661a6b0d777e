// The rows: CLDR's forms of days and money, and the small words around them.

#include "language.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"

namespace inv::render {

namespace {

constexpr std::string_view english_banned[] = {"urgent",
                                               "immediate",
                                               "immediately",
                                               "final notice",
                                               "failure to",
                                               "legal",
                                               "action required",
                                               "collection",
                                               "escalate",
                                               "kindly",
                                               "please be advised",
                                               "as per",
                                               "court",
                                               "agency",
                                               "at your earliest convenience",
                                               "hope this finds you well"};

constexpr Language english = {
    .code = "en",
    .months = {"January", "February", "March", "April", "May", "June", "July", "August",
               "September", "October", "November", "December"},
    .months_short = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                     "Dec"},
    .weekdays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    .day_month = "{d} {m}",
    .day_month_year = "{d} {m} {y}",
    .column_day = "{d} {mon} {y}",
    .weekday_day = "{w} {day}",
    .day_in_list = "{d}",
    .before = {"", "on ", "since ", "by ", "of "},
    .today = "today",
    .by_weekday = "by ",
    .and_word = "and",
    .two_to_twelve = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                      "eleven", "twelve"},
    .grouping = ",",
    .point = ".",
    .sign_first = true,
    .salutation_end = ",",
    .zero_is_one = false,
    .banned = english_banned,
    .gentle_words_max = 89,
    .words_max = 129};

constexpr Language american() {
  Language made = english;
  made.day_month = "{m} {d}";
  made.day_month_year = "{m} {d}, {y}";
  made.column_day = "{mon} {d}, {y}";
  made.weekday_day = "{w}, {day}";
  made.day_in_list = "{m} {d}";
  return made;
}
constexpr Language english_of_america = american();

constexpr std::string_view german_banned[] = {
    "dringend",   "unverzüglich", "umgehend",  "letzte mahnung", "mahnung",
    "mahngebühr", "anwalt",       "inkasso",   "gericht",        "rechtliche",
    "versäumnis", "hiermit",      "in verzug", "zahlungsverzug", "wir fordern sie auf"};

constexpr Language german = {
    .code = "de",
    .months = {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
               "Oktober", "November", "Dezember"},
    .months_short = {"Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.",
                     "Nov.", "Dez."},
    .weekdays = {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"},
    .day_month = "{d}. {m}",
    .day_month_year = "{d}. {m} {y}",
    .column_day = "{dd}.{mm}.{y}",
    .weekday_day = "{w}, {day}",
    .day_in_list = "{d}.",
    .before = {"", "am ", "seit dem ", "bis zum ", "vom "},
    .today = "heute",
    .by_weekday = "bis ",
    .and_word = "und",
    .two_to_twelve = {"zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
                      "elf", "zwölf"},
    .grouping = ".",
    .point = ",",
    .sign_first = false,
    .salutation_end = ",",
    .zero_is_one = false,
    .banned = german_banned,
    .gentle_words_max = 89,
    .words_max = 129};

constexpr const Language* all[] = {&english, &german};

}  // namespace

std::vector<std::string_view> language_codes() {
  std::vector<std::string_view> codes;
  for (const Language* language : all) codes.push_back(language->code);
  return codes;
}

const Language* find_language(std::string_view tag) {
  const std::string plain = core::fold_case(tag);
  if (plain == "en-us" || plain == "en-ca") return &english_of_america;
  const std::string_view code = std::string_view(plain).substr(0, plain.find('-'));
  const auto found = std::ranges::find(all, code, &Language::code);
  return found == std::end(all) ? nullptr : *found;
}

const Language& language_of(std::string_view tag) {
  const Language* const found = find_language(tag);
  return found ? *found : english;
}

}  // namespace inv::render

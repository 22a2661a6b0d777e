#include "labels.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "built_in.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/assert.hpp"
#include "inv/render/text.hpp"

namespace inv::render {

namespace {

constexpr std::array label_names = {
#define INV_LABEL(name, slots) std::string_view(#name),
#include "labels.def"
#undef INV_LABEL
};

using Labels = std::array<std::string_view, label_names.size()>;

/// `name: label` a line.
Labels labels_in(std::string_view text) {
  Labels labels;
  for (const std::string_view line : core::fields_of(text, '\n')) {
    if (line.empty()) continue;
    const std::size_t colon = line.find(": ");
    const auto name = std::ranges::find(label_names, line.substr(0, colon));
    INV_ASSERT(colon != std::string_view::npos && name != label_names.end());
    labels[static_cast<std::size_t>(name - label_names.begin())] = line.substr(colon + 2);
  }
  INV_ASSERT(std::ranges::none_of(labels, &std::string_view::empty));
  return labels;
}

const Labels& labels_of(const Language& language) {
  static std::map<std::string_view, Labels> known;
  const auto found = known.find(language.code);
  if (found != known.end()) return found->second;
  const std::string name = "labels." + std::string(language.code) + ".txt";
  return known.emplace(language.code, labels_in(*built_in_template(name))).first->second;
}

constexpr std::array<std::string_view, 14> titles = {"mr",    "mr.",  "mrs",  "mrs.",     "ms",
                                                     "ms.",   "miss", "dr",   "dr.",      "prof",
                                                     "prof.", "herr", "frau", "professor"};
constexpr std::array<std::string_view, 20> legal_forms = {
    "ltd", "ltd.", "limited", "llp",  "plc",  "inc",  "inc.", "llc", "gmbh",   "ag",
    "kg",  "ohg",  "ug",      "e.k.", "s.a.", "sarl", "b.v.", "bv",  "s.r.l.", "s.l."};

constexpr int salutation_columns = 60;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, core::fold_case(word)) != words.end();
}

std::string joined_words(const std::vector<std::string_view>& words, std::size_t from = 0) {
  std::string made;
  for (std::size_t i = from; i < words.size(); ++i)
    made.append(i > from ? " " : "").append(words[i]);
  return made;
}

/// `Ms Nair` of `Ms Priya Nair`, `Mr and Mrs Smith` of `Mr and Mrs John Smith`; else the name.
std::string spoken_name(const std::string& name) {
  const std::vector<std::string_view> words = core::fields_of(name, ' ');
  std::size_t first = 0;
  while (first < words.size() && (is_one_of(words[first], titles) ||
                                  (first > 0 && (words[first] == "and" || words[first] == "und"))))
    ++first;
  if (first == 0 || words.size() != first + 2) return name;
  return joined_words({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first)}) + ' ' +
         std::string(words.back());
}

std::string company_salutation(const Language& language, const std::string& name) {
  std::vector<std::string_view> words = core::fields_of(name, ' ');
  if (core::fold_case(words[0]) == "accounts") return say(language, Label::dear_accounts);
  const bool has_form = words.size() > 1 && is_one_of(words.back(), legal_forms);
  if (has_form) words.pop_back();
  const bool is_company = has_form || words[0] == "The";
  if (!is_company) return "";
  std::string called = joined_words(words);
  while (called.ends_with(',')) called.pop_back();
  if (called.starts_with("The ")) called[0] = 't';
  return say(language, Label::dear_all, {{"name", called}});
}

}  // namespace

std::string say(const Language& language, Label word, std::initializer_list<Slot> slots) {
  return filled(labels_of(language)[static_cast<std::size_t>(word)],
                std::span<const Slot>(slots.begin(), slots.size()));
}

Salutation salutation(const Language& language, const report::Addressee& client, bool formal) {
  const std::string end(language.salutation_end);
  std::string greeting = one_line(client.greeting);
  while (!greeting.empty() &&
         std::string_view(" ,.;:!").find(greeting.back()) != std::string_view::npos)
    greeting.pop_back();
  if (!greeting.empty() && display_width(greeting) <= salutation_columns)
    return {greeting + end, true};
  const std::string contact = one_line(client.contact), name = one_line(client.name);
  std::string made;
  if (!contact.empty()) {
    made = say(language, Label::dear_name, {{"name", spoken_name(contact)}});
  } else if (!name.empty() && !client.name_is_id) {
    made = company_salutation(language, name);
    if (made.empty()) made = say(language, Label::dear_name, {{"name", spoken_name(name)}});
  }
  if (!made.empty() && display_width(made) <= salutation_columns) return {made + end, true};
  return {say(language, formal ? Label::dear_nobody_formal : Label::dear_nobody) + end, false};
}

}  // namespace inv::render

#include "item_title.hpp"

#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"
#include "inv/render/text.hpp"
#include "render/english/english.hpp"
#include "render/english/phrase.hpp"

namespace inv::render {
namespace {

constexpr int title_columns = 40;

/// The word without the punctuation around it.
std::string_view bare(std::string_view word) {
  while (!word.empty() && !core::is_letter(word.back())) word.remove_suffix(1);
  while (!word.empty() && !core::is_letter(word.front())) word.remove_prefix(1);
  return word;
}

/// `Spring` and `spring`, but not `SPRING`.
bool is_written_plainly(std::string_view word) {
  return std::none_of(word.begin() + 1, word.end(), core::is_capital);
}

bool is_of_name(std::string_view word, std::string_view name) {
  const std::vector<std::string_view> words = core::fields_of(name, ' ');
  return std::any_of(words.begin(), words.end(), [&](std::string_view one) {
    return core::fold_case(bare(one)) == core::fold_case(word);
  });
}

bool is_determiner(std::string_view word) {
  constexpr std::array<std::string_view, 4> determiners = {"the", "your", "a", "an"};
  return std::find(determiners.begin(), determiners.end(), core::fold_case(word)) !=
         determiners.end();
}

bool may_be_lowered(std::string_view word, std::string_view name) {
  return is_common_word(word) && is_written_plainly(word) && !is_of_name(word, name);
}

/// `Garden Design Plans`: every longer word has a capital, and one after the first is common.
bool is_title_case(const std::vector<std::string_view>& words) {
  bool common = false;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string_view word = bare(words[i]);
    if (word.empty()) continue;
    if (core::is_capital(word[0])) {
      common = common || (is_common_word(word) && is_written_plainly(word));
    } else if (word.size() > 3) {
      return false;
    }
  }
  return common;
}

/// What `-ing` a title begins with: a thing, or something done to what follows.
enum class Doing { no, something, something_named };

bool is_doing(std::string_view word) {
  constexpr std::array<std::string_view, 9> things = {"spring",  "ceiling", "wedding",
                                                      "building", "meeting", "evening",
                                                      "morning", "heating", "lighting"};
  const std::string plain = core::fold_case(bare(word));
  return plain.size() > 5 && plain.ends_with("ing") &&
         std::find(things.begin(), things.end(), plain) == things.end();
}

bool is_link(std::string_view word) {
  constexpr std::array<std::string_view, 14> links = {"of", "for", "in",   "at", "by",    "on",
                                                      "to", "and", "from", "&",  "after", "with",
                                                      "before", "beyond"};
  return std::find(links.begin(), links.end(), core::fold_case(word)) != links.end();
}

/// `Edging and planting the pond` does, `Pruning of the orchard` and `Mowing and edging` do not.
Doing doing(const std::vector<std::string_view>& words) {
  std::size_t last = 0;
  if (!is_doing(words[0])) return Doing::no;
  while (last + 2 < words.size() && is_link(words[last + 1]) && is_doing(words[last + 2])) {
    last += 2;
  }
  const bool ends = last + 1 == words.size() || bare(words[last]) != words[last];
  if (ends || is_link(words[last + 1])) return Doing::no;
  return is_determiner(words[last + 1]) ? Doing::something_named : Doing::something;
}

/// The title within a sentence; nothing where it is not sure to read well.
std::string within_sentence(std::string_view title, std::string_view name) {
  const std::vector<std::string_view> words = core::fields_of(title, ' ');
  if (words.empty() || bare(words[0]).empty() || bare(words[0]).size() > words[0].size()) return "";
  if (!core::is_letter(words[0][0])) return "";
  const bool determined = is_determiner(words[0]) && words.size() > 1;
  const Doing does = doing(words);
  const bool sure = determined || (does == Doing::something_named &&
                                   is_written_plainly(words[0]) && !is_of_name(words[0], name));
  if (!sure && !may_be_lowered(bare(words[0]), name)) return "";
  const bool title_case = is_title_case(words);
  std::string made = determined || does != Doing::no ? "" : "the";
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = bare(words[i]);
    const bool capital = !word.empty() && core::is_capital(word[0]);
    const bool lowers = capital && (i == 0 || (title_case && may_be_lowered(word, name)));
    if (capital && title_case && !lowers) return "";
    if (!made.empty()) made += ' ';
    made += lowers ? core::fold_case(words[i]) : std::string(words[i]);
  }
  return made;
}

/// Up to the first bracket, or where it is long to the last pause that leaves it short; else cut.
std::string shortened(std::string title) {
  constexpr std::size_t least = 4;
  const std::size_t bracket = title.find(" (");
  if (bracket != std::string::npos && bracket >= least) title.resize(bracket);
  while (!title.empty() && std::string_view(".,;:").find(title.back()) != std::string_view::npos) {
    title.pop_back();
  }
  if (display_width(title) <= title_columns) return title;
  std::size_t best = 0;
  for (const std::string_view pause : {", ", ": ", "; ", " - ", " – ", " — "}) {
    std::size_t at = least - 1;
    while ((at = title.find(pause, at + 1)) != std::string::npos) {
      if (display_width(title.substr(0, at)) <= title_columns) best = std::max(best, at);
    }
  }
  if (best > 0) return title.substr(0, best);
  return wrapped(title, title_columns - 1).front() + "…";
}

ProseTitle one_title(std::string_view title, std::string_view name) {
  const std::string text = shortened(one_line(title));
  const std::string natural = text.ends_with("…") ? "" : within_sentence(text, name);
  return natural.empty() ? ProseTitle{text, false, text} : ProseTitle{natural, true, text};
}

ProseTitle title_of_lines(const std::vector<std::string>& lines, std::string_view name) {
  if (lines.empty()) return {};
  const ProseTitle first = one_title(lines[0], name);
  if (lines.size() == 1) return first;
  const std::string plain = first.plain + " and more";
  const ProseTitle second =
      lines.size() == 2 ? one_title(lines[1], name) : ProseTitle{"more", first.natural, ""};
  if (!first.natural || !second.natural) return {plain, false, plain};
  return {first.text + " and " + second.text, true, plain};
}

}  // namespace

ProseTitle prose_title(const report::LetterItem& item, std::string_view client_name) {
  const std::string name = one_line(client_name);
  const ProseTitle titled = one_title(item.title, name);
  return titled.text.empty() ? title_of_lines(item.lines, name) : titled;
}

std::string column_title(const report::LetterItem& item) {
  const std::string title = one_line(item.title);
  if (!title.empty()) return title;
  std::string made;
  for (const std::string& line : item.lines) {
    if (!made.empty()) made += ", ";
    made += one_line(line);
  }
  return made;
}

std::string instalment_phrase(const report::LetterItem& item) {
  return "instalment " + std::to_string(item.part) + " of " + std::to_string(item.parts);
}

}  // namespace inv::render

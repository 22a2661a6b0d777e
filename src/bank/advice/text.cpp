#include "text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

constexpr std::string_view ends_of_sentences = ".!?";

/// Without blanks at its ends, and without the marks of a quoted mail.
std::string_view trimmed(std::string_view line) {
  const auto first = line.find_first_not_of(" >\t");
  if (first == line.npos) return {};
  return line.substr(first, line.find_last_not_of(" \t") - first + 1);
}

bool has_cells(std::string_view line) {
  if (line.find_first_of("\t;|") != line.npos) return true;
  for (auto at = line.find("  "); at != line.npos; at = line.find("  ", at + 2))
    if (at > 0 && ends_of_sentences.find(line[at - 1]) == ends_of_sentences.npos) return true;
  return false;
}

bool is_plain_word(std::string_view word) {
  if (word.ends_with(',') || word.ends_with('.')) word.remove_suffix(1);
  return word.size() > 1 && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_prose(std::string_view line) {
  constexpr int words_least = 3;
  if (has_cells(line)) return false;
  int words = 0;
  while (!line.empty()) {
    const auto end = std::min(line.find(' '), line.size());
    words += is_plain_word(line.substr(0, end)) ? 1 : 0;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return words >= words_least;
}

/// Whether a mail program may have broken the line here.
bool goes_on(std::string_view line, std::string_view next) {
  constexpr std::size_t shortest = 40;
  if (line.size() < shortest || next.empty() || !is_prose(line) || has_cells(next)) return false;
  if (std::string_view(".!?:;").find(line.back()) != std::string_view::npos) return false;
  const std::string_view word = next.substr(0, next.find(' '));
  return !word.ends_with(':');
}

bool is_abbreviation(std::string_view word) {
  constexpr std::array<std::string_view, 12> known = {"no", "nr", "inv", "ref",  "mr",  "mrs",
                                                      "ms", "dr", "st",  "acct", "tel", "attn"};
  return std::ranges::find(known, core::fold_case(word)) != known.end();
}

/// The place after the first sentence; nothing where there is just one.
std::optional<std::size_t> sentence_end(std::string_view text) {
  for (std::size_t i = 1; i + 2 < text.size(); ++i) {
    if (ends_of_sentences.find(text[i]) == ends_of_sentences.npos || text[i + 1] != ' ') continue;
    const auto next = text.find_first_not_of(' ', i + 1);
    if (next == text.npos || text[next] < 'A' || text[next] > 'Z') continue;
    const auto begin = text.find_last_of(" (", i - 1);
    const std::string_view word = text.substr(begin == text.npos ? 0 : begin + 1);
    if (!is_abbreviation(word.substr(0, word.find_first_of(ends_of_sentences)))) return next;
  }
  return std::nullopt;
}

void add_sentences(std::vector<AdviceText>& texts, std::string_view text) {
  while (const auto end = sentence_end(text)) {
    texts.push_back({std::string(trimmed(text.substr(0, *end))), true});
    text.remove_prefix(*end);
  }
  texts.push_back({std::string(text), true});
}

std::string_view take_line(std::string_view& text) {
  const auto end = std::min(text.find_first_of("\r\n"), text.size());
  const std::string_view line = text.substr(0, end);
  const bool is_pair = text.substr(end).starts_with("\r\n");
  text.remove_prefix(std::min(end + (is_pair ? 2 : 1), text.size()));
  return line;
}

}  // namespace

std::vector<AdviceText> advice_texts(std::string_view text) {
  constexpr std::size_t longest = 4000;
  std::vector<AdviceText> texts;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    std::string_view last = trimmed(line);
    if (last.empty()) continue;
    if (!is_prose(last)) {
      texts.push_back({std::string(line), false});
      continue;
    }
    std::string whole(last);
    while (whole.size() < longest) {
      std::string_view rest = text;
      const std::string_view next = trimmed(take_line(rest));
      if (!goes_on(last, next)) break;
      whole += " " + std::string(next);
      last = next;
      text = rest;
    }
    add_sentences(texts, whole);
  }
  return texts;
}

}  // namespace inv::bank

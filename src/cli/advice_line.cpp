#include "advice_line.hpp"

#include <algorithm>
#include <array>

#include "advice_amount.hpp"
#include "inv/core/nearest.hpp"

namespace inv::cli {

namespace {

/// One word of a line, and whether just one blank stood before it.
struct Word {
  std::string text;
  bool follows_closely = false;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool has_digit(std::string_view text) { return std::ranges::any_of(text, is_digit); }

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// Control characters and marks of cells become blanks or tabs, and the many blanks and dashes of
/// Unicode those that the reader of amounts knows.
std::string cleaned(std::string_view line) {
  constexpr std::array<std::pair<std::string_view, char>, 6> replaced = {{{"\u00a0", thin_blank},
                                                                          {"\u202f", thin_blank},
                                                                          {"\u2009", thin_blank},
                                                                          {"\u2212", '-'},
                                                                          {"\u2010", '-'},
                                                                          {"\u2011", '-'}}};
  std::string text;
  while (!line.empty()) {
    const auto found = std::ranges::find_if(
        replaced, [&](const auto& each) { return line.starts_with(each.first); });
    const char c = line.front();
    const bool is_control = static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    if (found != replaced.end()) text += found->second;
    else if (c == '"' || c == ';' || c == '|' || c == '\t') text += '\t';
    else text += is_control ? ' ' : c;
    line.remove_prefix(found != replaced.end() ? found->first.size() : 1);
  }
  return text;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t at = 0;
  while (true) {
    const auto begin = text.find_first_not_of(" \t", at);
    if (begin == text.npos) return words;
    const auto end = std::min(text.find_first_of(" \t", begin), text.size());
    const bool is_close = begin == at + 1 && text[at] == ' ';
    words.push_back({std::string(text.substr(begin, end - begin)), is_close});
    at = end;
  }
}

/// Without the punctuation that prose puts around a word.
std::string_view bare(std::string_view word) {
  while (!word.empty() && std::string_view("([{<#*'").find(word.front()) != word.npos)
    word.remove_prefix(1);
  while (!word.empty() && std::string_view(")]}>.,:;!?*'\x1f").find(word.back()) != word.npos)
    word.remove_suffix(1);
  return word;
}

/// The number of a month's name, whole or its first three letters; 0 for any other word.
int month_of(std::string_view word) {
  const std::string folded = core::fold_case(bare(word));
  for (int month = 1; month <= 12; ++month) {
    const std::string name = core::fold_case(core::month_name(month));
    if (folded == name || folded == name.substr(0, 3)) return month;
  }
  return 0;
}

int small_number(std::string_view word) {
  constexpr std::size_t digits_most = 4;
  for (const std::string_view ending : {"st", "nd", "rd", "th"})
    if (word.ends_with(ending)) word.remove_suffix(2);
  if (!all_digits(word) || word.size() > digits_most) return 0;
  int value = 0;
  for (const char c : word) value = value * 10 + (c - '0');
  return value;
}

/// Goes through the words of a line.
class Scanner {
 public:
  Scanner(AdviceLine& line, int digits,
          const std::function<bool(std::string_view, std::string_view)>& is_id)
      : line_(line), digits_(digits), is_id_(is_id) {}

  void scan(std::string_view text) {
    words_ = words_of(text);
    for (at_ = 0; at_ < words_.size(); ++at_) {
      if (read_long_date()) continue;
      if (const auto code = core::Currency::find(bare(words_[at_].text))) {
        put_currency(*code);
        continue;
      }
      currency_ahead_ = currency_here_;
      currency_here_.reset();
      read_word(words_[at_].text);
    }
  }

 private:
  /// A currency on its own belongs to the amount before it, unless that has one, else to the next.
  void put_currency(core::Currency code) {
    const bool follows_amount = amount_at_ && *amount_at_ + 1 == at_;
    if (follows_amount && !line_.amounts.back().currency) {
      line_.amounts.back().currency = code;
      line_.amounts.back().is_bare = false;
    } else {
      currency_here_ = code;
    }
  }

  /// `14 April 2026`, `April 14, 2026`.
  bool read_long_date() {
    if (at_ + 2 >= words_.size()) return false;
    const auto& a = words_[at_].text;
    const auto& b = words_[at_ + 1].text;
    const int year = small_number(bare(words_[at_ + 2].text));
    auto date = core::Date::of(year, month_of(b), small_number(bare(a)));
    if (!date) date = core::Date::of(year, month_of(a), small_number(bare(b)));
    if (!date) return false;
    if (!line_.date) line_.date = date;
    at_ += 2;
    return true;
  }

  std::string before() const {
    return at_ == 0 ? std::string() : core::fold_case(bare(words_[at_ - 1].text));
  }

  bool read_id(std::string_view word) {
    if (is_id_(word, before())) return line_.ids.emplace_back(word), true;
    const std::string folded = core::fold_case(word);
    for (const std::string_view prefix : {"invoice", "inv.", "inv-", "inv", "no.", "nr."}) {
      if (!folded.starts_with(prefix)) continue;
      const std::string_view rest = bare(word.substr(prefix.size()));
      if (!rest.empty() && is_id_(rest, "invoice")) return line_.ids.emplace_back(rest), true;
    }
    return false;
  }

  void read_word(std::string_view word) {
    constexpr std::size_t longest = 400;
    const std::string_view inner = bare(word);
    if (inner.empty() || inner.size() > longest || read_whole(word, true)) return;
    if (inner.find_first_of(part_marks) == inner.npos) return read_list(inner);
    each_part(inner, part_marks, [&](std::string_view part) {
      if (!read_whole(part, false)) read_list(part);
    });
  }

  /// What commas part: cells, or ids in prose.
  void read_list(std::string_view word) {
    each_part(word, ",", [&](std::string_view part) {
      if (!read_whole(part, false) && has_digit(part)) line_.others.emplace_back(bare(part));
    });
  }

  template <class Read>
  static void each_part(std::string_view word, std::string_view marks, const Read& read) {
    while (true) {
      const auto mark = word.find_first_of(marks);
      if (mark != 0) read(word.substr(0, mark));
      if (mark == word.npos) return;
      word.remove_prefix(mark + 1);
    }
  }

  /// `may_join`: the next word may be the other half of `1 234.50`.
  bool read_whole(std::string_view word, bool may_join) {
    const std::string_view inner = bare(word);
    if (inner.empty() || read_id(inner)) return true;
    if (const auto date = read_numeric_date(inner)) {
      if (!line_.date) line_.date = date->date;
      return true;
    }
    if (inner.ends_with('%') || is_time(inner)) return true;
    return (may_join && read_joined(word)) || read_amount(word);
  }

  static bool is_time(std::string_view word) {
    const auto colon = word.find(':');
    return colon != word.npos && all_digits(word.substr(0, colon)) && colon <= 2 &&
           all_digits(word.substr(colon + 1)) && word.size() - colon == 3;
  }

  bool read_joined(std::string_view word) {
    if (at_ + 1 >= words_.size() || !words_[at_ + 1].follows_closely) return false;
    const std::string& next = words_[at_ + 1].text;
    constexpr std::size_t group = 3;
    const bool may_follow = next.size() > group && all_digits(next.substr(0, group)) &&
                            (next[group] == '.' || next[group] == ',');
    if (!may_follow || word.find_first_of(".,") != word.npos) return false;
    if (is_id_(bare(next), "")) return false;
    if (!read_amount(std::string(word) + thin_blank + next)) return false;
    ++at_;
    amount_at_ = at_;
    return true;
  }

  bool read_amount(std::string_view word) {
    // The brackets of `(20.00)` are a minus; the point of a sentence is nothing.
    std::string_view text = word;
    while (!text.empty() && std::string_view(".,:;!?*").find(text.back()) != text.npos)
      text.remove_suffix(1);
    auto amount = read_advice_amount(text, digits_);
    if (!amount) amount = read_advice_amount(bare(word), digits_);
    if (!amount) return false;
    if (next_is("%")) return true;
    if (next_is("CR") && !amount->number.is_negative())
      amount->number = core::Decimal(-amount->number.mantissa(), amount->number.scale());
    if (!amount->currency && currency_ahead_) {
      amount->currency = currency_ahead_;
      amount->is_bare = false;
    }
    currency_ahead_.reset();
    line_.amounts.push_back(*amount);
    amount_at_ = at_;
    return true;
  }

  bool next_is(std::string_view word) const {
    return at_ + 1 < words_.size() && words_[at_ + 1].text == word;
  }

  static constexpr std::string_view part_marks = "/:=&+";

  AdviceLine& line_;
  const int digits_;
  const std::function<bool(std::string_view, std::string_view)>& is_id_;
  std::vector<Word> words_;
  std::size_t at_ = 0;
  std::optional<std::size_t> amount_at_;           // the word of the last amount
  std::optional<core::Currency> currency_here_;   // a currency that waits for its amount
  std::optional<core::Currency> currency_ahead_;  // the one that stood just before this word
};

}  // namespace

AdviceLine read_advice_line(
    std::string_view line, int digits,
    const std::function<bool(std::string_view word, std::string_view before)>& is_id) {
  AdviceLine parts;
  const std::string text = cleaned(line);
  Scanner(parts, digits, is_id).scan(text);
  parts.text = text;
  std::ranges::replace(parts.text, thin_blank, ' ');
  std::ranges::replace(parts.text, '\t', ' ');
  parts.folded = core::fold_case(parts.text);
  return parts;
}

}  // namespace inv::cli

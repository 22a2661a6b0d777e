#include "line.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "amount.hpp"
#include "inv/core/ascii.hpp"
#include "labels.hpp"
#include "refusal.hpp"

namespace inv::bank {

namespace {

/// One word of a line, where it stands, and whether just one blank stood before it.
struct Word {
  std::string_view text;
  std::size_t begin = 0;
  bool follows_closely = false;
};

bool has_digit(std::string_view text) { return std::ranges::any_of(text, core::is_digit); }

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, core::is_digit);
}

/// Control characters and marks of cells become blanks or tabs, and the many blanks and dashes of
/// Unicode those that the reader of amounts knows.
std::string cleaned(std::string_view line) {
  constexpr std::array<std::pair<std::string_view, char>, 9> replaced = {{{"\u00a0", thin_blank},
                                                                          {"\u202f", thin_blank},
                                                                          {"\u2009", thin_blank},
                                                                          {"\u2212", '-'},
                                                                          {"\u2010", '-'},
                                                                          {"\u2011", '-'},
                                                                          {"\u2019", '\''},
                                                                          {"\u201c", '\t'},
                                                                          {"\u201d", '\t'}}};
  std::string text;
  while (!line.empty()) {
    const auto found = std::ranges::find_if(
        replaced, [&](const auto& each) { return line.starts_with(each.first); });
    const char c = line.front();
    const bool is_control = static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    if (found != replaced.end())
      text += found->second;
    else if (c == '"' || c == ';' || c == '|' || c == '\t')
      text += '\t';
    else
      text += is_control ? ' ' : c;
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
    words.push_back({text.substr(begin, end - begin), begin, is_close});
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

/// Goes through the words of a line.
class Scanner {
 public:
  Scanner(AdviceLine& line, core::Currency usual,
          const std::function<bool(std::string_view, std::string_view)>& is_id)
      : line_(line), usual_(usual), is_id_(is_id) {}

  void scan(std::string_view text) {
    text_ = text;
    words_ = words_of(text);
    for (at_ = 0; at_ < words_.size(); ++at_) {
      const std::size_t step = step_;
      if (!read_english_date()) read_word(words_[at_].text);
      step_ = std::max(step_, step + 1);
    }
    if (currency_here_) line_.currencies.push_back(*currency_here_);
    spread_currency();
    mark_refused();
  }

 private:
  /// A currency on its own belongs to the amount before it, unless that has one, else to the next.
  bool read_currency(std::string_view word) {
    const auto named = find_named_currency(word, usual_);
    if (!named) return false;
    const bool follows_amount = amount_step_ && *amount_step_ + 1 == step_;
    if (follows_amount && !line_.amounts.back().named.currency) {
      line_.amounts.back().named = *named;
      line_.amounts.back().is_bare = false;
      line_.amounts.back().text += " " + std::string(word);
    } else {
      if (currency_here_) line_.currencies.push_back(*currency_here_);
      currency_here_ = named;
      currency_word_ = word;
    }
    return true;
  }

  /// A currency elsewhere in the line is that of its amounts, where they have none.
  void spread_currency() {
    if (line_.currencies.size() != 1) return;
    for (AdviceAmount& amount : line_.amounts)
      if (!amount.named.currency && amount.named.shared.empty())
        amount.named = line_.currencies.front();
  }

  bool read_english_date() {
    constexpr std::size_t words_most = 4;
    std::vector<std::string_view> words;
    for (std::size_t i = at_; i < std::min(at_ + words_most, words_.size()); ++i)
      words.push_back(words_[i].text);
    auto found = read_long_date(words);
    if (!found) return false;
    const Word& last = words_[at_ + found->words - 1];
    const std::size_t end = last.begin + bare(last.text).size();
    put_date(std::move(found->date), words_[at_].begin, std::max(end, words_[at_].begin));
    at_ += found->words - 1;
    ++step_;
    return true;
  }

  void put_date(AdviceDate date, std::size_t begin, std::size_t end) {
    constexpr std::size_t most = 100;
    if (line_.dates.size() == most) return;
    date.begin = begin;
    date.end = end;
    if (date.text.empty()) date.text = text_.substr(begin, end - begin);
    line_.dates.push_back(std::move(date));
  }

  std::string before() const {
    return at_ == 0 ? std::string() : core::fold_case(bare(words_[at_ - 1].text));
  }

  bool read_id(std::string_view word) {
    if (is_id_(word, before())) return put_id(word);
    const std::string folded = core::fold_case(word);
    for (const std::string_view prefix : {"invoice", "inv.", "inv-", "inv", "no.", "nr."}) {
      if (!folded.starts_with(prefix)) continue;
      const std::string_view rest = bare(word.substr(prefix.size()));
      if (!rest.empty() && is_id_(rest, "invoice")) return put_id(rest);
    }
    return false;
  }

  bool put_id(std::string_view id) {
    constexpr std::size_t most = 500;
    const auto found = std::ranges::find(line_.ids, id, &AdviceId::id);
    const auto index = static_cast<std::size_t>(found - line_.ids.begin());
    if (index < most && places_.size() < most) {
      if (found == line_.ids.end()) line_.ids.push_back({std::string(id), ""});
      places_.push_back(at_);
      named_.push_back(index);
    }
    return true;
  }

  void mark_refused() {
    if (places_.empty()) return;
    std::vector<std::string_view> words;
    for (const Word& word : words_) words.push_back(word.text);
    const auto refusals = find_refusals(words, places_);
    for (std::size_t i = 0; i < refusals.size(); ++i)
      if (!refusals[i].empty()) line_.ids[named_[i]].refusal = refusals[i];
  }

  void read_word(std::string_view word) {
    constexpr std::size_t longest = 400;
    const std::string_view inner = bare(word);
    if (inner.empty() || inner.size() > longest || read_part(word, true)) return;
    if (inner.find_first_of(part_marks) == inner.npos) return read_list(inner);
    each_part(inner, part_marks, [&](std::string_view part) {
      if (!read_part(part, false)) read_list(part);
    });
  }

  /// What commas part: cells, or ids in prose.
  void read_list(std::string_view word) {
    each_part(word, ",", [&](std::string_view part) {
      if (read_part(part, false) || !has_digit(part)) return;
      if (seems_amount(part))
        line_.unread.emplace_back(bare(part));
      else
        line_.others.emplace_back(bare(part));
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

  bool read_part(std::string_view word, bool may_join) {
    const std::string_view inner = bare(word);
    if (inner.empty()) return true;
    if (read_currency(inner)) return ++step_, true;
    currency_ahead_ = std::exchange(currency_here_, std::nullopt);
    const bool is_read = read_whole(word, inner, may_join);
    if (is_read && currency_ahead_) line_.currencies.push_back(*currency_ahead_);
    if (!is_read) currency_here_ = currency_ahead_;
    currency_ahead_.reset();
    step_ += is_read ? 1 : 0;
    return is_read;
  }

  /// `may_join`: the next word may be the other half of `1 234.50`.
  bool read_whole(std::string_view word, std::string_view inner, bool may_join) {
    if (read_id(inner)) return true;
    if (const auto date = read_digits_date(inner)) {
      const auto begin = static_cast<std::size_t>(inner.data() - text_.data());
      put_date(*date, begin, begin + inner.size());
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
    const std::string_view next = words_[at_ + 1].text;
    constexpr std::size_t group = 3;
    const bool may_follow = next.size() > group && all_digits(next.substr(0, group)) &&
                            (next[group] == '.' || next[group] == ',');
    if (!may_follow || word.find_first_of(".,") != word.npos) return false;
    if (is_id_(bare(next), "")) return false;
    if (!read_amount(std::string(word) + thin_blank + std::string(next))) return false;
    ++at_;
    return true;
  }

  bool read_amount(std::string_view word) {
    // The brackets of `(20.00)` may be a minus; the point of a sentence is nothing.
    std::string_view text = word;
    while (!text.empty() && std::string_view(".,:;!?*").find(text.back()) != text.npos)
      text.remove_suffix(1);
    auto amount = read_advice_amount(text, usual_);
    if (!amount) amount = read_advice_amount(bare(word), usual_);
    if (!amount) return false;
    if (next_is("%")) return true;
    if (next_is("CR") && !amount->number.is_negative())
      amount->number = core::Decimal(-amount->number.mantissa(), amount->number.scale());
    const bool has_none = !amount->named.currency && amount->named.shared.empty();
    if (has_none && currency_ahead_) {
      amount->named = *currency_ahead_;
      amount->is_bare = false;
      amount->text = currency_word_ + " " + amount->text;
      currency_ahead_.reset();
    }
    std::ranges::replace(amount->text, thin_blank, ' ');
    amount->ids_before = line_.ids.size();
    line_.amounts.push_back(std::move(*amount));
    amount_step_ = step_;
    return true;
  }

  bool next_is(std::string_view word) const {
    return at_ + 1 < words_.size() && words_[at_ + 1].text == word;
  }

  static constexpr std::string_view part_marks = "/:=&+";

  AdviceLine& line_;
  const core::Currency usual_;
  const std::function<bool(std::string_view, std::string_view)>& is_id_;
  std::string_view text_;
  std::vector<Word> words_;
  std::size_t at_ = 0;
  std::size_t step_ = 0;                         // counts words, and the cells in words
  std::optional<std::size_t> amount_step_;       // that of the last amount
  std::optional<NamedCurrency> currency_here_;   // a currency that waits for its amount
  std::optional<NamedCurrency> currency_ahead_;  // the one that stood just before this word
  std::string currency_word_;
  std::vector<std::size_t> places_;  // the words that are ids
  std::vector<std::size_t> named_;   // and which of the line's ids they are
};

}  // namespace

AdviceLine read_advice_line(
    std::string_view line, core::Currency usual,
    const std::function<bool(std::string_view word, std::string_view before)>& is_id) {
  AdviceLine parts;
  const std::string text = cleaned(line);
  Scanner(parts, usual, is_id).scan(text);
  parts.text = text;
  if (!has_digit(text)) parts.heads = date_heads(core::fold_case(text));
  std::ranges::replace(parts.text, thin_blank, ' ');
  std::ranges::replace(parts.text, '\t', ' ');
  parts.folded = core::fold_case(parts.text);
  return parts;
}

}  // namespace inv::bank

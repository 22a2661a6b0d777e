#include "inv/bank/advice.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "advice.hpp"
#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

std::string_view stripped(std::string_view text, std::string_view marks) {
  const auto first = text.find_first_not_of(marks);
  return first == text.npos ? "" : text.substr(first, text.find_last_not_of(marks) - first + 1);
}

std::string_view take_line(std::string_view& text) {
  const auto end = std::min(text.find_first_of("\r\n"), text.size());
  const std::string_view line = text.substr(0, end);
  const bool is_pair = text.substr(end).starts_with("\r\n");
  text.remove_prefix(std::min(end + (is_pair ? 2 : 1), text.size()));
  return line;
}

/// Control characters become blanks, and the blanks and dashes of Unicode plain ones.
std::string cleaned(std::string_view line) {
  constexpr std::array<std::string_view, 7> wide = {"\u00a0", "\u202f", "\u2009", "\u2212",
                                                    "\u2010", "\u2011", "\u2019"};
  constexpr std::string_view plain = "   ---'";
  std::string text;
  while (!line.empty()) {
    const auto found =
        std::ranges::find_if(wide, [&](auto each) { return line.starts_with(each); });
    const auto place = static_cast<std::size_t>(found - wide.begin());
    const char c = line.front();
    const bool is_control = (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f';
    text += place < wide.size() ? plain[place] : is_control ? ' ' : c;
    line.remove_prefix(place < wide.size() ? found->size() : 1);
  }
  return text;
}

/// `From: …`, as mail programs put them over a mail.
bool is_mail_head(std::string_view folded) {
  constexpr std::array<std::string_view, 10> heads = {
      "from:", "to:", "cc:", "sent:", "date:", "subject:", "von:", "an:", "gesendet:", "betreff:"};
  return std::ranges::any_of(heads, [&](auto head) { return folded.starts_with(head); });
}

/// `On Thursday Rowan wrote:`
bool is_citation(std::string_view folded) {
  constexpr std::array<std::string_view, 3> ends = {"wrote:", "schrieb:", "a écrit :"};
  return std::ranges::any_of(ends, [&](auto end) { return folded.ends_with(end); });
}

/// Whether an earlier mail begins here; `next` is the line after it.
bool begins_earlier_mail(std::string_view line, std::string_view next) {
  constexpr std::size_t longest = 200;
  const std::string folded = core::fold_case(line.substr(0, longest));
  const std::string after = core::fold_case(next.substr(0, longest));
  if (is_citation(folded) || (folded.starts_with("on ") && is_citation(after))) return true;
  if (is_mail_head(folded) && is_mail_head(after)) return true;
  const auto says = [&](const char* words) { return folded.find(words) != folded.npos; };
  return folded.starts_with("--") &&
         (says("original message") || says("forwarded message") || says("nachricht"));
}

/// What stands after a label as `payment reference` to the end of its cell: the first such.
std::string reference_in(std::string_view line, const std::vector<Token>& tokens) {
  constexpr std::size_t longest = 60;
  std::string found;
  std::size_t end = line.size();
  for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
    if (token->kind == Token::Kind::cut) end = token->begin;
    if (!token->label.is_reference) continue;
    auto text = stripped(line.substr(token->end, end - token->end), " \t:=#.,;|\"");
    if (text.starts_with("is ")) text.remove_prefix(3);
    if (text.size() > longest || text.find_first_of("0123456789") == text.npos) continue;
    if (std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; })) found = text;
  }
  return found;
}

class AdviceReader {
 public:
  AdviceReader(book::ClientIx client, core::Currency usual) : usual_(usual), notice_{client} {}

  Notice read(std::string_view text) {
    bool has_body = false, goes_on = false, is_quoting = false;
    const bool is_cut = text.size() > advice_bytes_max;
    text = text.substr(0, advice_bytes_max);
    while (!text.empty() && words_ < words_most) {
      const std::string_view line = take_line(text), shown = stripped(line, " \t");
      std::string_view rest = text;
      const bool is_earlier =
          has_body && begins_earlier_mail(shown, stripped(take_line(rest), " \t"));
      const bool is_read = !shown.empty() && !shown.starts_with('>') && !is_earlier;
      is_quoting = is_quoting || (!shown.empty() && !is_read);
      if (is_earlier) break;
      if (is_read) read_line(cleaned(line), goes_on);
      has_body = has_body || (is_read && !is_mail_head(core::fold_case(shown.substr(0, 10))));
      goes_on = is_read;
    }
    if (is_quoting) notice_.doubts.emplace_back("what it quotes of earlier mails is not read");
    if (is_cut || words_ >= words_most)
      notice_.doubts.emplace_back("it is too long: its end is left out");
    return std::move(notice_);
  }

 private:
  void read_line(const std::string& line, bool goes_on) {
    if (auto heads = read_heads(line, usual_)) {
      heads_ = std::move(*heads);
      return;
    }
    TokenLine read = read_columns(line, heads_, usual_);
    if (notice_.reference.empty()) notice_.reference = reference_in(line, read.tokens);
    NoticeRow row{std::move(read.words), 0, goes_on};
    for (const Token& token : read.tokens)
      row.total_strength = std::max(row.total_strength, token.label.total_strength);
    for (const Word& word : row.words)
      if (word.figure && word.figure->column == Column::paid && !word.figure->is_bare)
        row.total_strength = std::max(row.total_strength, 1);
    for (NoticeDate& date : read.dates)
      if (notice_.dates.size() < dates_most) notice_.dates.push_back(std::move(date));
    words_ += row.words.size();
    if (words_ < words_most) notice_.rows.push_back(std::move(row));
  }

  static constexpr std::size_t dates_most = 50;
  static constexpr std::size_t words_most = 20000;  // no advice has more, and so sums always fit
  const core::Currency usual_;
  Heads heads_;
  std::size_t words_ = 0;
  Notice notice_;
};

}  // namespace

Notice read_notice(std::string_view text, book::ClientIx client, core::Currency usual) {
  return AdviceReader(client, usual).read(text);
}

}  // namespace inv::bank

#include "inv/bank/advice.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "advice.hpp"
#include "inv/core/ascii.hpp"

namespace inv::bank {

namespace {

/// Control characters become blanks, and the blanks and dashes of Unicode plain ones.
std::string cleaned(std::string_view line) {
  constexpr std::array<std::pair<std::string_view, char>, 7> wide = {
      {{"\u00a0", ' '}, {"\u202f", ' '}, {"\u2009", ' '}, {"\u2212", '-'},
       {"\u2010", '-'}, {"\u2011", '-'}, {"\u2019", '\''}}};
  std::string text(core::trimmed(line, "\n"));
  for (const auto& [bytes, plain] : wide)
    for (auto at = text.find(bytes); at != text.npos; at = text.find(bytes, at))
      text.replace(at, bytes.size(), 1, plain);
  for (char& c : text)
    if ((static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f') c = ' ';
  return text;
}

std::string folded_start(std::string_view line) {
  constexpr std::size_t longest = 200;
  return core::fold_case(core::trimmed(line, " \t\r\n").substr(0, longest));
}

/// `From: …`, as mail programs put them over a mail.
bool is_mail_head(std::string_view folded) {
  constexpr std::array<std::string_view, 10> heads = {
      "from:", "to:", "cc:", "sent:", "date:", "subject:", "von:", "an:", "gesendet:", "betreff:"};
  return std::ranges::any_of(heads, [&](auto head) { return folded.starts_with(head); });
}

/// Whether an earlier mail begins with `On Thursday Rowan wrote:` or the like; `next` comes after.
bool begins_earlier_mail(std::string_view line, std::string_view next) {
  const auto says = [&](const char* phrase) { return line.find(phrase) != line.npos; };
  return line.ends_with("wrote:") || line.ends_with("schrieb:") || line.ends_with("a écrit :") ||
         (is_mail_head(line) && is_mail_head(next)) ||
         (line.starts_with("--") && (says(" message") || says("nachricht")));
}

/// What stands after a label as `payment reference` to the end of its cell: the first such.
std::string reference_in(std::string_view line, const std::vector<Token>& tokens) {
  constexpr std::size_t longest = 60;
  for (auto token = tokens.begin(); token != tokens.end(); ++token) {
    if (token->label.column != Column::reference) continue;
    const auto next = std::find_if(
        token, tokens.end(), [&](const Token& other) { return other.piece != token->piece; });
    const auto end = next == tokens.end() ? line.size() : next->begin;
    auto text = core::trimmed(line.substr(token->end, end - token->end), " \t:=#.,;|()\"");
    if (text.starts_with("is ")) text.remove_prefix(3);
    if (text.size() > longest || std::ranges::none_of(text, core::is_digit)) continue;
    if (std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }))
      return std::string(text);
  }
  return {};
}

class AdviceReader {
 public:
  AdviceReader(book::ClientIx client, core::Currency usual) : usual_(usual), notice_{client} {}

  Notice read(std::string_view text) {
    constexpr std::size_t most = 1 << 17;  // no advice has more
    if (text.size() > most) notice_.doubts.emplace_back("it is too long: its end is left out");
    const auto lines = core::lines_of(text.substr(0, most));
    bool has_body = false, has_quotes = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::string line = cleaned(lines[i]), start = folded_start(line);
      const std::string next = i + 1 < lines.size() ? folded_start(lines[i + 1]) : "";
      const bool is_last = has_body && begins_earlier_mail(start, next);
      const bool is_quoted = is_last || start.starts_with('>');
      has_quotes = has_quotes || is_quoted;
      if (is_last) break;
      read_line(is_quoted || start.empty() ? "" : line);
      has_body = has_body || !(is_quoted || start.empty() || is_mail_head(start));
    }
    if (has_quotes) notice_.doubts.emplace_back("what it quotes of earlier mails is not read");
    return std::move(notice_);
  }

 private:
  void read_line(const std::string& line) {
    if (auto heads = read_heads(line, usual_)) {
      heads_ = std::move(*heads);
      return;
    }
    std::vector<Token> tokens = read_columns(line, heads_, usual_);
    if (notice_.reference.empty()) notice_.reference = reference_in(line, tokens);
    NoticeRow row{line};
    for (Token& token : tokens) {
      row.total_strength = std::max(row.total_strength, token.label.total_strength);
      if (token.date) put_date(*token.date);
      if (!token.figure) continue;
      const bool is_total = token.figure->column == Column::paid && !token.figure->is_bare;
      row.total_strength = std::max(row.total_strength, is_total ? 1 : 0);
      row.figures.push_back(std::move(*token.figure));
    }
    notice_.rows.push_back(std::move(row));
  }

  /// A few tell that there are several.
  void put_date(NoticeDate& date) {
    constexpr std::size_t most = 50;
    auto& dates = notice_.dates;
    if (dates.size() < most && std::ranges::count(dates, date) == 0)
      dates.push_back(std::move(date));
  }

  const core::Currency usual_;
  Heads heads_;
  Notice notice_;
};

}  // namespace

Notice read_notice(std::string_view text, book::ClientIx client, core::Currency usual) {
  return AdviceReader(client, usual).read(text);
}

}  // namespace inv::bank

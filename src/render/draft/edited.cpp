#include <algorithm>

#include "inv/core/addresses.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/render/draft.hpp"
#include "inv/render/text.hpp"
#include "render/page/page.hpp"

namespace inv::render {

namespace {

using Lines = std::vector<std::string>;

/// Without what ends them; blanks at the end count for nothing.
Lines text_lines(std::string_view text) {
  Lines lines;
  for (const std::string_view line : core::lines_of(text))
    lines.emplace_back(line.substr(0, line.find_last_not_of(" \t\r\n") + 1));
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

/// The words alone, a blank between them.
std::string only_words(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + ' ';
  return one_line(with_plain_blanks(text));
}

/// `a@b.example, Jo <c@d.example>`.
core::Result<Lines> read_addresses(std::string_view text) {
  Lines addresses = core::addresses_in(text);
  for (const std::string& one : addresses)
    if (!core::is_email_address(one))
      return core::misuse(core::quoted(one) + " is no address that a mail can go to");
  return addresses;
}

/// What a person's text makes of a page: its own paragraphs, and blocks that stand as they were.
class EditedPage {
 public:
  EditedPage(const Sheet& page, std::string_view text) : page_(page), lines_(text_lines(text)) {}

  core::Result<std::vector<PageBlock>> blocks() && {
    for (const PageBlock& block : page_.blocks) {
      Sheet alone;
      alone.blocks = {block};
      const Lines own = text_lines(page_text(alone));
      if (own.empty()) continue;
      if (const auto found = find(own)) {
        take_words(*found);
        made_.push_back(block);
        at_ = *found + own.size();
      } else if (is_of_book(block)) {
        if (const auto trouble = left_of(own)) return core::misuse(*trouble);
      }
    }
    take_words(lines_.size());
    return std::move(made_);
  }

 private:
  static bool is_of_book(const PageBlock& block) {
    return std::holds_alternative<PageTable>(block) || std::holds_alternative<PageFields>(block);
  }

  /// Where these lines stand, one below the other, after what was taken.
  std::optional<std::size_t> find(const Lines& own) const {
    const auto from = lines_.begin() + static_cast<std::ptrdiff_t>(at_);
    const auto found = std::search(from, lines_.end(), own.begin(), own.end());
    if (found == lines_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - lines_.begin());
  }

  /// What a person did to a table that is not whole and not gone.
  std::optional<std::string> left_of(const Lines& own) const {
    for (const std::string& line : own) {
      if (line.find_first_not_of(" -") == line.npos) continue;
      const auto from = lines_.begin() + static_cast<std::ptrdiff_t>(at_);
      const auto found = std::find(from, lines_.end(), line);
      if (found == lines_.end()) continue;
      return "the list with " + core::quoted(core::trimmed(line)) +
             " was changed by hand; take it out whole, or change the book";
    }
    return std::nullopt;
  }

  /// The paragraphs before that line.
  void take_words(std::size_t end) {
    Lines paragraph;
    for (; at_ < end; ++at_) {
      if (!lines_[at_].empty())
        paragraph.push_back(lines_[at_]);
      else
        end_paragraph(paragraph);
    }
    end_paragraph(paragraph);
  }

  void end_paragraph(Lines& paragraph) {
    if (paragraph.empty()) return;
    made_.push_back(as_block(paragraph));
    paragraph.clear();
  }

  /// Lines that a person ended early stay lines; others are one paragraph.
  PageBlock as_block(const Lines& paragraph) const {
    constexpr int width = 72;
    bool flows = true;
    for (std::size_t i = 0; i + 1 < paragraph.size(); ++i) {
      const std::string& next = paragraph[i + 1];
      const std::string_view word = std::string_view(next).substr(0, next.find(' '));
      if (next.starts_with(' ') ||
          display_width(paragraph[i]) + 1 + display_width(word) < width - slack)
        flows = false;
    }
    if (flows && !paragraph.front().starts_with(' ')) return PageProse{only_words(paragraph)};
    PageLines lines{PageLines::Role::words, {}};
    for (const std::string& line : paragraph)
      for (std::string& part : wrapped_line(line)) lines.lines.push_back(std::move(part));
    return lines;
  }

  static Lines wrapped_line(const std::string& line) {
    constexpr int widest = 76;
    if (display_width(line) <= widest) return {safe(line)};
    return wrapped(safe(line), widest);
  }

  // A line may be shorter than it had to be, so that the last one is not a single word.
  static constexpr int slack = 11;

  const Sheet& page_;
  Lines lines_;
  std::size_t at_ = 0;
  std::vector<PageBlock> made_;
};

/// `To: …` and so on, up to the empty line.
core::Result<void> read_head_line(std::string_view line, bool by_post, DraftWords& words) {
  const std::size_t colon = line.find(':');
  const std::string name = core::fold_case(core::trimmed(line.substr(0, colon)));
  const std::string_view value =
      colon == line.npos ? std::string_view() : core::trimmed(line.substr(colon + 1), " \t\r\n");
  if (name == "subject" && colon != line.npos) {
    words.subject = one_line(value);
    return {};
  }
  if (by_post || (name != "to" && name != "cc"))
    return core::misuse(core::quoted(core::trimmed(line, " \t\r\n")) + " is no line of the head: " +
                        (by_post ? "`Subject`" : "`To`, `Cc`, `Subject`") +
                        ", then an empty line and the text");
  auto read = read_addresses(value);
  if (!read) return tl::unexpected(read.error());
  (name == "to" ? words.to : words.cc) = std::move(*read);
  return {};
}

}  // namespace

std::string words_for_editor(const DraftWords& words) {
  std::string head;
  if (!words.to.empty())
    head = "To: " + core::joined(words.to, ", ") + "\nCc: " + core::joined(words.cc, ", ") + "\n";
  return head + "Subject: " + words.subject + "\n\n" + words.text;
}

core::Result<DraftWords> words_from_editor(std::string_view file, bool by_post) {
  DraftWords words;
  std::size_t at = 0;
  while (at < file.size()) {
    const std::size_t end = std::min(file.find('\n', at), file.size() - 1) + 1;
    const std::string_view line = file.substr(at, end - at);
    at = end;
    if (core::trimmed(line, " \t\r\n").empty()) break;
    if (const auto read = read_head_line(line, by_post, words); !read)
      return tl::unexpected(read.error());
  }
  words.text = file.substr(at);
  if (words.subject.empty()) return core::misuse("there is no subject");
  if (words.to.empty() && !by_post) return core::misuse("there is nobody in `To`");
  if (core::trimmed(words.text, " \t\r\n").empty()) return core::misuse("there is no text");
  return words;
}

core::Result<Document> with_words(const Document& document, const DraftWords& words) {
  auto blocks = EditedPage(*document.sheet, safe_lines(words.text)).blocks();
  if (!blocks) return tl::unexpected(blocks.error());
  Document made = document;
  if (!document.by_post) {
    made.to = words.to;
    made.cc = words.cc;
  }
  made.subject = words.subject;
  Sheet page = *document.sheet;
  page.subject = words.subject;
  page.blocks = std::move(*blocks);
  made.sheet = std::make_shared<const Sheet>(std::move(page));
  return made;
}

}  // namespace inv::render

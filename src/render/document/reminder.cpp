// From a reminder's facts to its page.

#include <algorithm>

#include "frame.hpp"
#include "inv/render/document.hpp"
#include "inv/render/text.hpp"
#include "reminder_blocks.hpp"
#include "reminder_facts.hpp"
#include "render/pieces/phrases.hpp"
#include "render/template/templates.hpp"

namespace inv::render {

namespace {

using report::Letter;

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  bool within = false;
  for (const char byte : with_plain_blanks(text)) {
    const bool is_of_word = byte != ' ' && byte != '\n';
    if (is_of_word && !within) ++count;
    within = is_of_word;
  }
  return count;
}

/// Less is remembered where the letter would grow too long.
constexpr ReminderExtent extents[] = {{4, true, true},  {4, false, true}, {2, false, true},
                                      {1, false, true}, {0, false, true}, {0, false, false}};

/// Sender, date, addressee and subject, as on paper.
std::vector<PageBlock> letterhead(const Letter& letter, const Language& language,
                                  const std::string& subject) {
  const report::Sender& from = letter.parties.business;
  const std::string day = day_text(language, letter.as_of, DayForm::plain, letter.as_of, true);
  const std::string before = with_plain_blanks(one_line(from.name)) + ": ";
  const bool has_name = subject.starts_with(before);
  return {sender_lines(from), PageLines{PageLines::Role::date, {day}},
          PageLines{PageLines::Role::addressee, envelope_lines(letter.parties.client)},
          PageHeading{with_capital(has_name ? subject.substr(before.size()) : subject)}};
}

/// What each item comes to, whatever the day.
void add_figures(Document& document, const Letter& letter) {
  for (const report::LetterSection& section : letter.sections) {
    const report::LetterSection* const only[] = {&section};
    for (const report::LetterItem* item : demanded_items(only)) {
      document.figures += item->id + ' ' + std::to_string(item->part) + ' ';
      document.figures += item->open.text() + ' ';
      if (std::ranges::find(document.about, item->id) == document.about.end())
        document.about.push_back(item->id);
    }
    document.figures.append(section.currency.code()).append(" ") += section.total.text() + '\n';
  }
}

}  // namespace

Document reminder_document(const Letter& letter, const Templates& templates) {
  const Language& language = language_of(letter.parties.language);
  const std::size_t most =
      book::is_gentle(letter.tone) ? language.gentle_words_max : language.words_max;
  LaidOut made;
  for (const ReminderExtent& extent : extents) {
    Values values = reminder_values(letter, language, extent);
    const std::string text =
        rendered(templates, Kind::reminder, book::tone_name(letter.tone), language, values);
    made = laid_out(text,
                    [&](std::string_view name) { return reminder_block(letter, language, name); });
    std::size_t words = 0;
    for (const PageBlock& block : made.blocks) {
      const auto* prose = std::get_if<PageProse>(&block);
      if (prose == nullptr) break;
      words += count_words(prose->text);
    }
    if (words <= most) break;
  }
  DocumentFrame frame{Kind::reminder, letter.parties, language, letter.as_of, is_by_post(letter)};
  if (frame.by_post) frame.head = letterhead(letter, language, made.subject);
  Document document = framed(std::move(frame), std::move(made));
  document.stage = letter.stage;
  add_figures(document, letter);
  return document;
}

}  // namespace inv::render

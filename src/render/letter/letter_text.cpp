#include <algorithm>
#include <string>
#include <vector>

#include "inv/render/letter.hpp"
#include "inv/render/text.hpp"
#include "item_list.hpp"
#include "letter.hpp"
#include "render/english/english.hpp"
#include "render/pieces/phrases.hpp"

namespace inv::render {
namespace {

using Lines = std::vector<std::string>;

bool is_on_paper(const report::Letter& letter) {
  return letter.channel != book::Channel::email;
}

/// Parts of a draft with a blank line between them; an empty part leaves none.
class Paragraphs {
 public:
  void add(const Lines& lines) {
    if (lines.empty()) return;
    if (!text_.empty()) text_ += '\n';
    for (const std::string& line : lines) text_ += line + '\n';
  }
  void prose(const std::string& text) {
    if (!text.empty()) add(wrapped_prose(text));
  }
  std::string text() && { return std::move(text_); }

 private:
  std::string text_;
};

void add_line(Lines& lines, std::string_view text) {
  const std::string line = fit(one_line(text), prose_width);
  if (!line.empty()) lines.push_back(line);
}

/// The mail addresses, or the lines of an envelope.
Lines addressee(const report::Letter& letter) {
  Lines lines;
  if (!is_on_paper(letter)) {
    for (const std::string& address : letter.to) lines.push_back(one_line(address));
    return lines;
  }
  add_line(lines, letter.client_name);
  if (one_line(letter.contact) != one_line(letter.client_name)) add_line(lines, letter.contact);
  for (const std::string& line : letter.client_address) add_line(lines, line);
  return lines;
}

/// Who gets a copy of a mail.
Lines copies(const report::Letter& letter) {
  Lines lines;
  if (is_on_paper(letter)) return lines;
  for (const std::string& address : letter.cc) lines.push_back(one_line(address));
  return lines;
}

/// Sender, date and addressee, as on paper; nothing in a mail.
void add_head(Paragraphs& paragraphs, const report::Letter& letter) {
  if (!is_on_paper(letter)) return;
  Lines sender;
  add_line(sender, letter.business);
  for (const std::string& line : letter.business_address) add_line(sender, line);
  add_line(sender, letter.business_phone);
  add_line(sender, letter.business_email);
  paragraphs.add(sender);
  paragraphs.add({core::long_date(letter.as_of)});
  paragraphs.add(addressee(letter));
}

/// The greeting that the book has, else by the person's name, else by the client's.
std::string salutation(const report::Letter& letter) {
  std::string greeting = one_line(letter.greeting);
  const auto ends = [&](std::string_view marks) {
    return !greeting.empty() && marks.find(greeting.back()) != std::string_view::npos;
  };
  while (ends(" ,.;:!")) greeting.pop_back();
  if (greeting.empty() && !one_line(letter.contact).empty()) {
    greeting = "Dear " + one_line(letter.contact);
  }
  if (greeting.empty() && !letter.name_is_id && !one_line(letter.client_name).empty()) {
    greeting = "Dear " + one_line(letter.client_name);
  }
  if (greeting.empty()) greeting = "Good day";
  return fit(greeting, prose_width - 1) + ',';
}

std::string ago(const report::Letter& letter, core::Date due) {
  const int days = letter.as_of - due;
  return days == 1 ? "yesterday" : unbroken(std::to_string(days) + " days ago");
}

/// What it is about, how much in all, since when.
std::string opening(const report::Letter& letter, const Request& request) {
  const ToneSentences& words = sentences_of(letter.tone);
  const bool together = request.first_due == request.last_due && !words.many_together.empty();
  const std::string_view many = together ? words.many_together : words.many;
  return with_capital(fill(
      request.many ? many : words.one,
      {{"what", request.what},
       {"amount", request.amount},
       {"due", letter_day(letter, request.first_due)},
       {"on", request.first_due == letter.as_of ? "today"
                                                : "on " + letter_day(letter, request.first_due)},
       {"last", letter_day(letter, request.last_due)},
       {"oldest", request.oldest},
       {"ago", ago(letter, request.first_due)},
       {"today", letter_day(letter, letter.as_of)}}));
}

/// The one thing to do.
std::string ask(const report::Letter& letter, const Request& request) {
  const ToneSentences& words = sentences_of(letter.tone);
  const std::string_view it = request.many ? "them" : "it";
  const std::string phone = one_line(letter.business_phone);
  const std::string last_day =
      weekday_in_prose(letter.answer_by, letter.as_of, letter.tone == book::Tone::formal);
  const std::string_view wanted =
      request.many && !words.ask_many.empty() ? words.ask_many : words.ask;
  // A promise that was not kept did not slip by: its sentence stands before this.
  const std::string_view cause = letter.promise ? "" : words.cause;
  const std::string_view before = letter.autopay ? words.autopay : cause;
  const std::string made = fill(wanted, {{"it", it},
                                         {"amount", request.amount},
                                         {"day", last_day},
                                         {"phone", phone.empty() ? "" : " on " + unbroken(phone)}});
  return before.empty() ? made : std::string(before) + ' ' + made;
}

/// All that stands before the list, short enough to be read.
void add_prose(Paragraphs& paragraphs, const report::Letter& letter, const Request& request) {
  const std::size_t most = book::is_gentle(letter.tone) ? 89 : 129;
  const std::string greeting = salutation(letter);
  const std::string about = opening(letter, request);
  const std::string wanted = ask(letter, request);
  const std::string complete =
      fill(sentences_of(letter.tone).complete, {{"client", one_line(letter.client_name)}});
  const std::size_t taken = count_words(greeting) + count_words(about) + count_words(wanted) +
                            count_words(complete);
  const std::string remembered = earlier_contacts(letter, most - std::min(most, taken));
  paragraphs.add({greeting});
  paragraphs.prose(about + (remembered.empty() ? "" : ' ' + remembered));
  paragraphs.prose(wanted);
  paragraphs.prose(complete);
}

/// How to answer: by the way that is at hand.
std::string enough(const report::Letter& letter) {
  const AnswerPhrases& words = answer_phrases();
  const std::string phone = one_line(letter.business_phone);
  const std::string address = one_line(letter.business_email);
  std::string_view said = words.somehow;
  if (!is_on_paper(letter)) {
    said = words.by_mail;
  } else if (!phone.empty()) {
    said = words.by_phone;
  } else if (!address.empty()) {
    said = words.by_address;
  }
  return fill(said, {{"phone", unbroken(phone)}, {"address", address}});
}

void add_lists(Paragraphs& paragraphs, const report::Letter& letter) {
  const DraftList list(letter);
  for (const report::LetterSection& section : letter.sections) {
    paragraphs.add(list.section(section));
    paragraphs.add(ways_to_pay(letter, section));
  }
  paragraphs.add(list.set_aside());
}

std::string door(const report::Letter& letter, const Request& request) {
  return fill(sentences_of(letter.tone).door,
              {{"invoice", request.invoices == 1 ? "the invoice" : "one of the invoices"},
               {"paper", is_on_paper(letter) ? "this letter" : "this mail"},
               {"enough", enough(letter)}});
}

/// Notes that the book wants printed; in a firm letter they would be out of place.
void add_notes(Paragraphs& paragraphs, const report::Letter& letter) {
  if (!book::is_gentle(letter.tone)) return;
  for (const std::string& note : letter.notes) paragraphs.prose(one_line(note));
}

/// Who writes. A stranger to a formal mail finds the address here; on paper it is on top.
Lines signature(const report::Letter& letter) {
  Lines lines{std::string(sentences_of(letter.tone).closing)};
  if (one_line(letter.signed_by) != one_line(letter.business)) add_line(lines, letter.signed_by);
  add_line(lines, letter.business);
  if (is_on_paper(letter)) return lines;
  if (letter.tone == book::Tone::formal) {
    for (const std::string& line : letter.business_address) add_line(lines, line);
  }
  add_line(lines, letter.business_phone);
  return lines;
}

}  // namespace

Draft draft(const report::Letter& letter) {
  const Request about = request(letter);
  Paragraphs paragraphs;
  add_head(paragraphs, letter);
  if (is_on_paper(letter)) paragraphs.prose(paper_subject(letter, about));
  add_prose(paragraphs, letter, about);
  add_lists(paragraphs, letter);
  add_notes(paragraphs, letter);
  paragraphs.prose(door(letter, about));
  if (letter.tone <= book::Tone::friendly) paragraphs.prose(one_line(letter.thanks));
  paragraphs.add(signature(letter));
  return {addressee(letter), copies(letter), with_plain_blanks(subject(letter, about)),
          with_plain_blanks(std::move(paragraphs).text())};
}

}  // namespace inv::render

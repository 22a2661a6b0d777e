// What holds of every letter, whatever stands in it.

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <sstream>

#include "forms.hpp"
#include "inv/render/document.hpp"
#include "inv/render/text.hpp"
#include "letters.hpp"

namespace {

using namespace inv::render::test;
using inv::book::Channel;
using inv::book::Tone;
using inv::report::Letter;
using inv::report::LetterItem;
using inv::report::LetterSection;

using Lines = std::vector<std::string>;

constexpr Tone tones[] = {Tone::heads_up, Tone::friendly, Tone::reminder, Tone::firm, Tone::formal};

struct Form {
  std::string name;
  Letter letter;
  Draft draft;
};

void add_form(std::vector<Form>& forms, Tone tone, Channel channel, int items,
              const std::vector<Feature>& features) {
  Letter letter = form(tone, channel, items, features);
  Draft draft = inv::render::test::draft(letter);
  forms.push_back({form_name(tone, channel, items, features), std::move(letter), draft});
}

/// Nearly everything at once.
const std::vector<std::vector<Feature>> crowds = {
    {Feature::part_paid, Feature::credit, Feature::contacts, Feature::promise, Feature::coming,
     Feature::set_aside, Feature::second_currency, Feature::third_currency},
    {Feature::part_paid, Feature::credit, Feature::contacts, Feature::plan, Feature::references,
     Feature::set_aside_partly, Feature::covered_currency, Feature::autopay, Feature::notes},
    {Feature::instalments, Feature::repaid, Feature::contacts, Feature::promise_amount,
     Feature::long_titles, Feature::third_currency, Feature::no_pay, Feature::no_person},
};

/// Each tone and number of items; as mail and on paper, alone, with each feature and with a crowd
/// of them, and as mail with every two.
std::vector<Form> make_forms() {
  std::vector<Form> forms;
  for (const Tone tone : tones) {
    for (const int items : {1, 2, 3, 6}) {
      for (const Channel channel : {Channel::email, Channel::letter}) {
        add_form(forms, tone, channel, items, {});
        for (const auto& crowd : crowds) add_form(forms, tone, channel, items, crowd);
        for (int a = 0; a < feature_count; ++a) {
          add_form(forms, tone, channel, items, {static_cast<Feature>(a)});
        }
      }
      if (items == 2 || items == 6) continue;
      for (int a = 0; a < feature_count; ++a) {
        for (int b = a + 1; b < feature_count; ++b) {
          const std::vector<Feature> two = {static_cast<Feature>(a), static_cast<Feature>(b)};
          add_form(forms, tone, Channel::email, items, two);
        }
      }
    }
  }
  return forms;
}

void over_all_forms(const std::function<void(const Letter&, const Draft&)>& check) {
  static const std::vector<Form> forms = make_forms();
  for (const Form& form : forms) {
    CAPTURE(form.name);
    CAPTURE(form.draft.text);
    check(form.letter, form.draft);
  }
}

Lines lines_of(const std::string& text) {
  Lines lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::size_t greeting_at(const Lines& lines) {
  const auto found = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
    return line.starts_with("Dear ") && line.ends_with(',');
  });
  return static_cast<std::size_t>(found - lines.begin());
}

std::size_t list_at(const Lines& lines) {
  const auto found = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
    return line.starts_with("Invoice  ") || (line.starts_with("In ") && line.ends_with(':'));
  });
  return static_cast<std::size_t>(found - lines.begin());
}

/// From the greeting to the list.
Lines prose_before_list(const Lines& lines) {
  const auto at = [&](std::size_t i) { return lines.begin() + static_cast<std::ptrdiff_t>(i); };
  return Lines(at(greeting_at(lines)), at(list_at(lines)));
}

std::size_t words(const Lines& lines) {
  std::size_t count = 0;
  for (const std::string& line : lines) {
    std::istringstream stream(line);
    for (std::string word; stream >> word;) ++count;
  }
  return count;
}

std::string lower(std::string text) {
  for (char& byte : text) byte = static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
  return text;
}

/// The minor units that a line of a list ends with.
long long last_amount(const std::string& line) {
  std::string digits;
  for (const char byte : line.substr(line.rfind("  ") + 2)) {
    if (byte == '-' || std::isdigit(static_cast<unsigned char>(byte)) != 0) digits += byte;
  }
  return std::stoll(digits);
}

/// Each item of the letter as its lists have it.
std::map<std::string, int> listed_ids(const Letter& letter) {
  std::map<std::string, int> ids;
  for (const LetterSection& section : letter.sections) {
    for (const auto* items : {&section.about, &section.also_open, &section.coming}) {
      for (const LetterItem& item : *items) ++ids[item.id];
    }
  }
  for (const auto& one : letter.set_aside) {
    const bool is_late = one.item.due < letter.as_of;
    if (letter.tone != Tone::heads_up || !is_late) ++ids[one.item.id];
  }
  return ids;
}

TEST_CASE("render/document: none of the words that ours never use, in any form") {
  const Lines banned = {"urgent",
                        "immediate",
                        "final notice",
                        "failure to",
                        "action required",
                        "legal",
                        "collection",
                        "escalate",
                        "kindly",
                        "please be advised",
                        "as per",
                        "earliest convenience",
                        "hope this finds you well",
                        "!",
                        "court",
                        "agency",
                        " law ",
                        " laws ",
                        "overdue notice",
                        "dear customer",
                        "1 invoices",
                        "one invoices",
                        "(s)",
                        "{",
                        "}",
                        " ,",
                        " .",
                        "..",
                        ",,",
                        ":.",
                        "the the",
                        "for the for",
                        "of of"};
  over_all_forms([&](const Letter&, const Draft& draft) {
    const std::string text = lower(draft.subject + '\n' + draft.text);
    for (const std::string& word : banned) {
      if (contains(text, word)) FAIL_CHECK("says `" << word << "`");
    }
  });
}

TEST_CASE(
    "render/document: gentle ones stay under 90 words before the list, the others under 130") {
  over_all_forms([&](const Letter& letter, const Draft& draft) {
    const std::size_t count = words(prose_before_list(lines_of(draft.text)));
    CHECK(count < (inv::book::is_gentle(letter.tone) ? 90U : 130U));
    CHECK(count > 12);
  });
}

TEST_CASE("render/document: lines, blanks and paragraphs are as a person would set them") {
  over_all_forms([](const Letter&, const Draft& draft) {
    REQUIRE(draft.text.ends_with('\n'));
    CHECK_FALSE(contains(draft.text, "\n\n\n"));
    CHECK_FALSE(contains(draft.text, " \n"));
    CHECK_FALSE(contains(draft.text, "\xC2\xA0"));
    const Lines lines = lines_of(draft.text);
    REQUIRE(greeting_at(lines) < list_at(lines));
    REQUIRE(list_at(lines) < lines.size());
    CHECK(std::none_of(lines.begin(), lines.end(), [](const std::string& line) {
      return inv::render::display_width(line) > 78;
    }));
    const Lines prose = prose_before_list(lines);
    for (std::size_t i = 0; i < prose.size(); ++i) {
      if (contains(prose[i], "  ")) FAIL_CHECK("two blanks: " << prose[i]);
      if (inv::render::display_width(prose[i]) > 72) FAIL_CHECK("too wide: " << prose[i]);
      const bool begins = i == 0 || prose[i - 1].empty();
      const bool ends = i + 1 == prose.size() || prose[i + 1].empty();
      if (prose[i].empty()) continue;
      const bool capital = std::islower(static_cast<unsigned char>(prose[i][0])) == 0;
      const bool stop = std::string(".,:?").find(prose[i].back()) != std::string::npos;
      if (begins && !capital) FAIL_CHECK("begins small: " << prose[i]);
      if (ends && !stop) FAIL_CHECK("ends open: " << prose[i]);
    }
  });
}

TEST_CASE("render/document: each item stands in the lists once, and the sums are right") {
  over_all_forms([](const Letter& letter, const Draft& draft) {
    const Lines lines = lines_of(draft.text);
    for (const auto& [id, times] : listed_ids(letter)) {
      CAPTURE(id);
      CHECK(std::count_if(lines.begin(), lines.end(), [&, key = id](const std::string& line) {
              return line.starts_with(key + "  ");
            }) == times);
    }
    long long sum = 0;
    for (std::size_t i = list_at(lines); i < lines.size(); ++i) {
      const std::string& line = lines[i];
      if (line.starts_with("Invoice  ")) sum = 0;
      if (line.starts_with("2026-0")) sum += last_amount(line);
      if (line.starts_with("Total  ")) CHECK(last_amount(line) == sum);
      if (line.starts_with("Less your payment ")) CHECK(last_amount(line) < 0);
      if (line.starts_with("Less your payment ") || line.starts_with("Plus money ")) {
        sum += last_amount(line);
      }
      if (line.starts_with("To pay  ")) CHECK(last_amount(line) == std::max(sum, 0LL));
    }
  });
}

TEST_CASE("render/document: the subject says who and what on one short line") {
  over_all_forms([](const Letter& letter, const Draft& draft) {
    CAPTURE(draft.subject);
    CHECK(inv::render::display_width(draft.subject) <= 100);
    CHECK_FALSE(contains(draft.subject, "\n"));
    CHECK(draft.subject.starts_with("Rowan Yard Care: "));
    int named = 0;
    for (const LetterSection& section : letter.sections) {
      if (!section.total.is_positive() || ++named > 2) continue;
      CHECK(contains(draft.subject, inv::render::with_currency(section.total)));
    }
    CHECK_FALSE(contains(lower(draft.subject), "reminder"));
  });
}

TEST_CASE("render/document: it opens and closes with names, and on paper with addresses") {
  over_all_forms([](const Letter& letter, const Draft& draft) {
    const Lines lines = lines_of(draft.text);
    const std::string greeting = lines.at(greeting_at(lines));
    CHECK(greeting == (letter.parties.client.greeting.empty() ? "Dear Mrs Hart," : "Dear Edith,"));
    CHECK(contains(draft.text, letter.signed_by + "\nRowan Yard Care\n"));
    const bool on_paper = letter.channel == Channel::letter;
    CHECK(contains(draft.text, "The Old Rectory") == on_paper);
    CHECK(lines[0].starts_with("Dear ") == !on_paper);
    if (on_paper) CHECK(contains(draft.text, "\n5 May 2026\n"));
    if (letter.tone == Tone::formal) CHECK(contains(draft.text, "4 Mill Lane\n"));
    if (letter.tone > Tone::friendly)
      CHECK_FALSE(contains(draft.text, letter.parties.client.thanks));
  });
}

TEST_CASE("render/document: the first sentence has the sum and the day, and there is a way out") {
  over_all_forms([](const Letter& letter, const Draft& draft) {
    std::string text;
    for (const std::string& line : prose_before_list(lines_of(draft.text))) text += line + ' ';
    const std::string first = text.substr(0, text.find(". "));
    if (letter.returned || letter.after_hold) return;  // something else is said first
    CHECK(contains(first, letter.tone == Tone::heads_up ? " May" : "31 March"));
    for (const LetterSection& section : letter.sections) {
      const bool asks_for_step = letter.promise && letter.promise->was_plan;
      if (section.total.is_positive() && !asks_for_step) {
        CHECK(contains(text, inv::render::with_currency(section.total)));
      }
    }
    const bool is_formal = letter.tone == Tone::formal;
    CHECK(contains(is_formal ? text : draft.text, is_formal ? "records differ" : "enough"));
    CHECK(contains(text, "Tuesday 12 May") == !inv::book::is_gentle(letter.tone));
    const bool no_way = letter.sections[0].pay.empty();
    CHECK(contains(draft.text, "If you need our payment details") == no_way);
  });
}

TEST_CASE("render/document: the same letter gives the same bytes") {
  over_all_forms([](const Letter& letter, const Draft& draft) {
    const Draft again = inv::render::test::draft(letter);
    CHECK((again.to == draft.to && again.subject == draft.subject && again.text == draft.text));
  });
}

}  // namespace

// `keys.def` says what templates may use; here it is compared with what documents hand to them.

#include "render/template/keys.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "inv/render/template.hpp"
#include "render/document/forms.hpp"
#include "render/document/letters.hpp"
#include "render/document/many_books.hpp"
#include "render/document/reminder_facts.hpp"
#include "render/invoice/invoice.hpp"
#include "render/statement/statement.hpp"
#include "render/template/values.hpp"

namespace inv::render {

namespace {

using Paths = std::set<std::string>;

void add_paths(const Values& values, const std::string& before, Paths& set) {
  for (const auto& [key, value] : values.all()) {
    const std::string path = before + key;
    set.insert(path);
    if (const auto* group = std::get_if<Values::Group>(&value))
      add_paths(group->only.front(), path + '.', set);
    if (const auto* list = std::get_if<Values::List>(&value)) {
      for (const Values& item : list->items) add_paths(item, path + '.', set);
    }
  }
}

/// What reminders of all features hand to their templates.
Paths reminder_paths() {
  Paths set;
  const Language& language = *find_language("en");
  const ReminderExtent all = {4, true, true};
  const auto add = [&](const report::Letter& letter) {
    add_paths(reminder_values(letter, language, all), "", set);
  };
  for (const int items : {1, 3}) {
    for (int i = 0; i < test::feature_count; ++i)
      add(test::form(book::Tone::firm, book::Channel::email, items, {test::Feature(i)}));
  }
  report::Letter letter = test::to_hart(book::Tone::firm);
  test::add_one(letter);
  test::section(letter).also_open = {test::item({.id = "2026-0050",
                                                 .title = "Hedge",
                                                 .date = "2026-04-01",
                                                 .due = "2026-05-01",
                                                 .amount = "60.00"})};
  letter.contacts = {{test::day("2026-04-08"), report::LetterContactHow::voicemail},
                     {test::day("2026-04-09"), report::LetterContactHow::call},
                     {test::day("2026-04-10"), report::LetterContactHow::email}};
  letter.received = {{test::money("100.00", "GBP")}, test::day("2026-04-14")};
  add(letter);
  return set;
}

/// What the documents of one kind of a book with everything hand to theirs.
Paths paths_of_everything(Kind kind) {
  Paths set;
  const Language& language = *find_language("en");
  const test::ReportedBook book = test::book_of_everything("en", false);
  if (kind == Kind::invoice) {
    for (const report::InvoiceDocument& one : book.invoices.invoices)
      add_paths(invoice_values(one, language), "", set);
  } else if (kind == Kind::thanks) {
    for (const report::Thanks& one : book.thanks.thanks)
      add_paths(thanks_values(one, book.thanks.as_of, language), "", set);
  } else {
    for (const auto* all : {&book.statements, &book.activity}) {
      for (const report::Statement& one : all->statements)
        add_paths(statement_values({*all, one, language}), "", set);
    }
  }
  return set;
}

}  // namespace

TEST_CASE("render/template: every key of a kind is set, and nothing that is no key") {
  for (const Kind kind : {Kind::invoice, Kind::statement, Kind::reminder, Kind::thanks}) {
    CAPTURE(kind_name(kind));
    const Paths set = kind == Kind::reminder ? reminder_paths() : paths_of_everything(kind);
    Paths known;
    for (const KnownName& name : known_names(kind)) {
      known.insert(name.path);
      const bool is_shared = name.path.starts_with("shared");  // made of the others
      if (!is_shared) CHECK_MESSAGE(set.contains(name.path), name.path);
    }
    for (const std::string& path : set) CHECK_MESSAGE(known.contains(path), path);
  }
}

TEST_CASE("render/template: the keys of a list are shown in its section") {
  const std::string text = template_keys_text("reminder").value();
  CHECK(text.find("{{#items}}{{name}} ") != std::string::npos);
  CHECK(text.find("{{#items}}{{due.on}} ") != std::string::npos);
  CHECK(text.find("{{items.") == std::string::npos);
  CHECK(text.find("{{> aside}}") != std::string::npos);
  CHECK(text.find("{{> ageing}}") == std::string::npos);
}

TEST_CASE("render/template: templates are the book's own for all tones, words never") {
  const auto count = [](const char* name) {
    core::Diagnostics found;
    const std::string text = "Subject: x\n\n{{> items}}\n{{> pay}}\n{{> brought}}\n";
    const bool is_invoice = std::string(name).starts_with("invoice");
    const std::size_t end = is_invoice ? text.size() : text.find("{{> brought}}");
    const Templates templates({{name, text.substr(0, end), {}}}, found);
    return found.count(core::Severity::error);
  };
  for (const char* name :
       {"reminder.en.txt", "reminder.firm.de.txt", "invoice.en.txt", "statement.de.txt"})
    CHECK_MESSAGE(count(name) == 0, name);
  for (const char* name : {"words.en.txt", "reminder.fr.txt", "reminder.en-GB.txt", "reminder.txt",
                           "invoice.firm.en.txt", "reminder.frim.en.txt", "invoice.shared.en.txt"})
    CHECK_MESSAGE(count(name) == 1, name);
  for (const std::string_view name : built_in_names()) CHECK(!name.starts_with("labels."));
}

}  // namespace inv::render

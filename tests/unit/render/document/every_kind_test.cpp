// What holds of every document of every kind, in each language, as mail and on paper.

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <sstream>

#include "inv/render/invoice.hpp"
#include "inv/render/statement.hpp"
#include "inv/render/text.hpp"
#include "many_books.hpp"
#include "render/language/language.hpp"
#include "render/page/page.hpp"

namespace inv::render::test {

namespace {

struct BookInLanguage {
  const Language* language;
  ReportedBook book;
};

void over_all_books(const std::function<void(const BookInLanguage&)>& check) {
  for (const std::string_view code : language_codes()) {
    for (const bool by_post : {false, true}) {
      CAPTURE(code);
      CAPTURE(by_post);
      check({&language_of(code), book_of_everything(code, by_post)});
    }
  }
}

void over_all_documents(const std::function<void(const Document&)>& check) {
  over_all_books([&](const BookInLanguage& of) {
    for (const Document& document : all_documents(of.book)) {
      CAPTURE(document_name(document));
      check(document);
    }
  });
}

/// All that its page says, a text each.
struct PageTexts {
  std::vector<std::string> texts;

  void add(const std::vector<std::string>& more) {
    texts.insert(texts.end(), more.begin(), more.end());
  }
  void operator()(const PageProse& prose) { texts.push_back(prose.text); }
  void operator()(const PageHeading& heading) { texts.push_back(heading.text); }
  void operator()(const PageLines& lines) { add(lines.lines); }
  void operator()(const PageFields& fields) {
    texts.insert(texts.end(), {fields.caption, fields.more_caption});
    for (const PageFields::Field& field : fields.fields)
      texts.insert(texts.end(), {field.label, field.value, field.button});
    add(fields.more);
  }
  void operator()(const PageTable& table) {
    for (const PageTable::Row& row : table.rows) {
      add(row.cells);
      add(row.notes);
    }
  }
};

std::vector<std::string> texts_on(const Document& document) {
  PageTexts all;
  for (const PageBlock& block : document.sheet->blocks) std::visit(all, block);
  all.texts.push_back(document.subject);
  return all.texts;
}

std::vector<std::string> lines_in(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::string plain_money(const Language& language, core::Money amount) {
  return with_plain_blanks(money_text(language, amount));
}

/// Lines of a table about it: they begin with the number and end with the amount.
std::ptrdiff_t rows_about(const std::vector<std::string>& lines, const std::string& number,
                          const std::string& amount) {
  return std::ranges::count_if(lines, [&](const std::string& line) {
    return line.starts_with(number + "  ") && line.ends_with(' ' + amount);
  });
}

using RowsWanted = std::map<std::pair<std::string, std::string>, std::ptrdiff_t>;

void check_rows(const Document& document, const RowsWanted& wanted) {
  const std::string text = document_text(document);
  CAPTURE(text);
  const std::vector<std::string> lines = lines_in(text);
  std::size_t items = 0;
  for (const PageBlock& block : document.sheet->blocks) {
    const auto* table = std::get_if<PageTable>(&block);
    if (table == nullptr || table->columns.size() < 4) continue;
    items += static_cast<std::size_t>(
        std::ranges::count(table->rows, PageTable::RowKind::item, &PageTable::Row::kind));
  }
  std::size_t all = 0;
  for (const auto& [row, times] : wanted) {
    CAPTURE(row.first);
    CHECK(rows_about(lines, row.first, row.second) == times);
    all += static_cast<std::size_t>(times);
  }
  CHECK(items == all);
}

}  // namespace

TEST_CASE("render/document: of every kind there are documents, and each says its facts") {
  const ReportedBook book = book_of_everything("en", false);
  CHECK(book.invoices.invoices.size() == 41);
  CHECK(book.statements.statements.size() >= 19);
  CHECK(book.activity.statements.size() >= 19);
  CHECK(book.thanks.thanks.size() == 3);
  CHECK(book.reminders.reminders.size() >= 8);
}

TEST_CASE("render/document: no brace, no double blank and nothing empty on any page") {
  over_all_documents([](const Document& document) {
    CHECK(!document.subject.empty());
    for (const std::string& each : texts_on(document)) {
      const std::string text = with_plain_blanks(each);
      CAPTURE(text);
      CHECK(text.find_first_of("{}") == text.npos);
      CHECK(text.find("  ") == text.npos);
      CHECK(!text.starts_with(' '));
      CHECK(!text.ends_with(' '));
      for (const char* slip : {" ,", " .", "..", ",,", "()", " :"})
        CHECK_MESSAGE(text.find(slip) == text.npos, slip);
    }
    for (const PageBlock& block : document.sheet->blocks) {
      const auto* prose = std::get_if<PageProse>(&block);
      CHECK((prose == nullptr || !prose->text.empty()));
    }
  });
}

TEST_CASE("render/document: no line is over 76 columns, but for a link") {
  over_all_documents([](const Document& document) {
    const std::string text = document_text(document);
    CHECK(text.find("\n\n\n") == text.npos);
    CHECK(text.find(" \n") == text.npos);
    CHECK(text.find("\xC2\xA0") == text.npos);
    for (const std::string& line : lines_in(text)) {
      CAPTURE(line);
      CHECK((display_width(line) <= 76 || line.find("https://") != line.npos));
    }
  });
}

TEST_CASE("render/document: a statement has each open item once, and each that was settled") {
  over_all_books([](const BookInLanguage& of) {
    static const Templates templates;
    for (const report::Statement& one : of.book.statements.statements) {
      CAPTURE(one.parties.client.id);
      const Document document = statement_document(of.book.statements, one, templates);
      RowsWanted wanted;
      std::size_t money = 0;
      for (const report::StatementSection& section : one.sections) {
        for (const report::StatementEntry& entry : section.entries) {
          const bool kept = entry.money && entry.money->standing == report::MoneyStanding::kept;
          if (entry.item)
            ++wanted[{entry.number, plain_money(*of.language, entry.amount)}];
          else if (!kept)
            ++money;
        }
      }
      if (money == 0) check_rows(document, wanted);
      const std::string text = document_text(document);
      for (const report::StatementSection& section : one.sections) {
        for (const report::SettledItem& settled : section.settled)
          CHECK(text.find('\n' + settled.item.number + ' ') == text.rfind(settled.item.number) - 1);
      }
    }
  });
}

TEST_CASE("render/document: an invoice has each line once, and once what is brought forward") {
  over_all_books([](const BookInLanguage& of) {
    static const Templates templates;
    for (const report::InvoiceDocument& one : of.book.invoices.invoices) {
      if (!one.balance) continue;
      CAPTURE(one.id);
      const Document document = invoice_page(one, templates);
      const std::vector<std::string> lines = lines_in(document_text(document));
      for (const report::InvoicedLine& line : one.lines)
        CHECK(rows_about(lines, line.what, plain_money(*of.language, line.amount)) == 1);
      for (const report::BroughtItem& item : one.balance->items)
        CHECK(rows_about(lines, item.number, plain_money(*of.language, item.open)) == 1);
      for (const report::AsideItem& aside : one.balance->aside)
        CHECK(rows_about(lines, aside.item.number, plain_money(*of.language, aside.amount)) == 1);
    }
  });
}

TEST_CASE("render/document: thanks name what was paid, once") {
  over_all_books([](const BookInLanguage& of) {
    static const Templates templates;
    for (const report::Thanks& one : of.book.thanks.thanks) {
      CAPTURE(one.parties.client.id);
      const Document document = thanks_document(one, of.book.thanks.as_of, templates);
      const std::string text = document_text(document);
      CAPTURE(text);
      for (const report::SettledItem& item : one.items) {
        const std::size_t at = text.find(item.item.number);
        CHECK((at != text.npos) == (one.items.size() < 3));
        CHECK((at == text.npos || text.find(item.item.number, at + 1) == text.npos));
      }
      for (const core::Money paid : one.paid)
        CHECK((one.items.size() < 3 || text.find(plain_money(*of.language, paid)) != text.npos));
    }
  });
}

}  // namespace inv::render::test

#include "letters.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace inv::render::test {

core::Date day(std::string_view text) { return core::parse_date(text).value(); }

core::Money money(std::string_view amount, std::string_view currency) {
  const auto found = core::Currency::find(currency).value();
  return core::to_money(core::parse_decimal(amount, true, 6).value.value(), found).value();
}

report::LetterItem item(const Sample& sample, std::string_view currency) {
  const core::Money total = money(sample.amount, currency);
  const core::Money zero = core::Money::zero(total.currency());
  const core::Money received = sample.received.empty() ? zero : money(sample.received, currency);
  const core::Money aside = sample.set_aside.empty() ? zero : money(sample.set_aside, currency);
  return {{.id = sample.id,
           .number = sample.id,
           .title = sample.title,
           .lines = sample.lines,
           .po = sample.po,
           .part = sample.part,
           .parts = sample.parts,
           .date = day(sample.date),
           .due = day(sample.due),
           .total = total},
          total - received - aside,
          received,
          zero,
          aside};
}

report::Letter to_hart(book::Tone tone, book::Channel channel) {
  report::Letter letter(day("2026-05-05"));
  letter.tone = tone;
  letter.channel = channel;
  letter.stage = 1;
  letter.parties.business.name = "Rowan Yard Care";
  letter.parties.business.email = "rowan@yard.example";
  letter.parties.business.phone = "01584 555 014";
  letter.parties.business.address = {"4 Mill Lane", "Ludlow SY8 1AA"};
  letter.signed_by = "Rowan";
  letter.parties.client.email = {"edith@hart.example"};
  letter.parties.client.name = "Mrs Edith Hart";
  letter.parties.client.greeting = "Dear Edith";
  letter.parties.client.address = {"The Old Rectory", "Church Stretton SY6 6DA"};
  return letter;
}

report::Letter to_harrow(book::Tone tone, book::Channel channel) {
  report::Letter letter(day("2026-05-05"));
  letter.tone = tone;
  letter.channel = channel;
  letter.stage = 1;
  letter.parties.business.name = "Studio Lind";
  letter.parties.business.email = "office@lind.example";
  letter.parties.business.address = {"Hafengasse 8", "20457 Hamburg"};
  letter.signed_by = "Mara Lind";
  letter.parties.client.email = {"accounts@harrow.example", "jo@harrow.example"};
  letter.parties.client.name = "Harrow & Sons Ltd";
  letter.parties.client.contact = "Jo Whitlock";
  letter.parties.client.address = {"12 Dock Street", "Leeds LS10 1JF"};
  return letter;
}

namespace {

std::vector<book::PayWay> ways(std::string_view business) {
  book::PayWay transfer, card, cheque;
  transfer.via = "Bank transfer";
  transfer.name = business;
  transfer.iban = "GB33BUKB20201555555555";
  transfer.bic = "BUKBGB22";
  card.via = "Card";
  card.link = "https://pay.example/rowan";
  cheque.via = "Cheque";
  cheque.note = "payable to " + std::string(business);
  return {transfer, card, cheque};
}

}  // namespace

report::LetterSection& section(report::Letter& letter, std::string_view currency) {
  const auto wanted = core::Currency::find(currency).value();
  const auto at = std::find_if(letter.sections.begin(), letter.sections.end(),
                               [&](const auto& one) { return !(one.currency < wanted); });
  if (at != letter.sections.end() && at->currency == wanted) return *at;
  const core::Money zero = core::Money::zero(wanted);
  return *letter.sections.insert(
      at, {wanted, {}, {}, {}, zero, zero, zero, zero, ways(letter.parties.business.name)});
}

void settle(report::Letter& letter) {
  for (report::LetterSection& one : letter.sections) {
    one.demanded = core::Money::zero(one.currency);
    for (const auto& listed : one.about) one.demanded += listed.open;
    for (const auto& listed : one.also_open) one.demanded += listed.open;
    one.total = one.demanded - one.unapplied;
  }
}

void add_one(report::Letter& letter) {
  const bool ahead = letter.tone == book::Tone::heads_up;
  const Sample feed{"2026-0050", "Lawn feed", "2026-04-12", "2026-05-12", "120.00"};
  const Sample pruning{"2026-0042", "Spring pruning", "2026-03-01", "2026-03-31", "174.50"};
  section(letter).about.push_back(item(ahead ? feed : pruning));
  settle(letter);
}

void add_many(report::Letter& letter, int more) {
  add_one(letter);
  const bool ahead = letter.tone == book::Tone::heads_up;
  const std::array<Sample, 5> others = {{
      {"2026-0043", "Green waste", "2026-03-08", "2026-04-07", "174.50"},
      {"2026-0044", "Hedge by the lane", "2026-03-15", "2026-04-14", "88.00"},
      {"2026-0046", "Rose garden", "2026-03-22", "2026-04-21", "1240.00"},
      {"2026-0047", "", "2026-03-29", "2026-04-28", "35.25"},
      {"2026-0048", "Gate repair", "2026-04-01", "2026-05-01", "60.00"},
  }};
  for (int i = 0; i < more; ++i) {
    Sample other = others.at(static_cast<std::size_t>(i));
    if (ahead) {
      other.date = (day("2026-04-12") + i).text();
      other.due = (day("2026-05-12") + (i % 2)).text();
    }
    auto& into = i < 2 ? section(letter).about : section(letter).also_open;
    into.push_back(item(other));
  }
  auto& only = section(letter);
  if (ahead) {
    only.about.insert(only.about.end(), only.also_open.begin(), only.also_open.end());
    only.also_open.clear();
    std::sort(only.about.begin(), only.about.end(), [](const auto& a, const auto& b) {
      return std::tie(a.due, a.date, a.id) < std::tie(b.due, b.date, b.id);
    });
  }
  settle(letter);
}

Draft draft(const report::Letter& letter) {
  static const Templates templates;
  const Document document = reminder_document(letter, templates);
  return {document.to, document.cc, document.subject, document_text(document)};
}

}  // namespace inv::render::test

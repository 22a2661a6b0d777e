#include "cli/app/invocation.hpp"
#include "inv/render/letter.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/letter.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--dry-run", 0, "", "print the drafts and write nothing"},
    {"--exit-code", 0, "", "exit with 10 when anybody is to be reminded"},
};

constexpr Example examples[] = {
    {"inv remind --dry-run", "read every draft that is due"},
    {"inv remind --dry-run hart", "one client's"},
    {"inv remind --dry-run --format json", "addressee, subject and text for a program"},
};

/// One draft for each client whose step is `remind`.
std::vector<render::Reminder> drafts(const book::Book& book, const report::Decisions& decisions) {
  std::vector<render::Reminder> reminders;
  for (const report::Decision& decision : decisions.decisions) {
    if (decision.action != report::Action::remind) continue;
    const report::Account account = report::replay(book, decision.client_ix, decisions.as_of);
    const report::Relations relations =
        report::relations(book, account, decisions.reconciled);
    const report::Letter letter = report::letter(book, account, relations, decision);
    reminders.push_back({decision, render::draft(letter)});
  }
  return reminders;
}

Exit run(Invocation& invocation) {
  const book::Book* book = invocation.load();
  if (book == nullptr) return invocation.status();
  const auto selection = invocation.select(*book);
  if (!selection) return invocation.status();

  const report::Decisions decisions =
      report::decide_all(*book, invocation.as_of(), *selection, false);
  const std::vector<render::Reminder> reminders = drafts(*book, decisions);

  const bool json = invocation.format() == Format::json;
  const std::string text = json ? render::remind_json(decisions, reminders)
                                : render::remind_text(reminders, invocation.look());
  if (decisions.stale) invocation.note(*decisions.stale);
  if (!json && !reminders.empty() && !invocation.arguments().has("--dry-run"))
    invocation.note("this version prints drafts and writes no files, as with `--dry-run`");
  const bool act = !reminders.empty() && invocation.arguments().has("--exit-code");
  return invocation.write(text, act ? Exit::something_to_do : Exit::done);
}

}  // namespace

extern const Command remind_command;
constinit const Command remind_command = {
    "remind", "one reminder per client, as a draft to review",
    "Drafts one consolidated reminder for every client whose next step is to be reminded. Nothing "
    "is ever sent; this version prints the drafts and writes no files.",
    Operands::any, "CLIENT", no_table, options, examples, run, reads};

}  // namespace inv::cli

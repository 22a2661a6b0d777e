#include <algorithm>

#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/decision.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--all", 0, "", "also clients with nothing open"},
    {"--exit-code", 0, "", "exit with 10 when anybody is to be reminded or called"},
};

constexpr Example examples[] = {
    {"inv next", "those to act on first, then those who wait"},
    {"inv next -q", "those who wait are only counted"},
    {"inv next hart", "one client, and why"},
    {"inv next --exit-code -q >/dev/null", "for a script: is there anything to do today?"},
};

bool is_to_act_on(const report::Decision& decision) {
  return decision.action == report::Action::remind || decision.action == report::Action::call;
}

Exit run(Invocation& invocation) {
  const book::Book* book = invocation.load();
  if (book == nullptr) return invocation.status();
  const auto selection = invocation.select(*book);
  if (!selection) return invocation.status();

  const report::Decisions decisions = report::decide_all(
      *book, invocation.as_of(), *selection, invocation.arguments().has("--all"));

  std::string text;
  switch (invocation.format()) {
    case Format::text:
      text = render::next_text(decisions, invocation.quiet(), invocation.look());
      break;
    case Format::json: text = render::next_json(decisions); break;
    case Format::csv: text = render::next_csv(decisions); break;
  }
  if (decisions.stale) invocation.note(*decisions.stale);
  const bool act = std::ranges::any_of(decisions.decisions, is_to_act_on);
  return invocation.write(text, act && invocation.arguments().has("--exit-code")
                                    ? Exit::something_to_do
                                    : Exit::done);
}

}  // namespace

extern const Command next_command;
constinit const Command next_command = {
    "next", "the next step for each client, and why",
    "Decides one step for every client with anything open: remind, call, carry (it goes onto the "
    "next invoice) or wait, with the reasons, and until when it holds.",
    Operands::any, "CLIENT", has_table, options, examples, run, reads};

}  // namespace inv::cli

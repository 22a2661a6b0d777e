#include <array>

#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/items.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--open", 0, "", "only those with anything open"},
    {"--overdue", 0, "", "only those with anything overdue"},
    {"--paid", 0, "", "only those that are paid"},
    {"--disputed", 0, "", "only those that the client questions"},
};

constexpr Example examples[] = {
    {"inv list", "every invoice, a line each"},
    {"inv list --overdue", "those that are late"},
    {"inv list --open hart", "what one client has open"},
    {"inv list --format csv", "the same for a spreadsheet"},
};

/// The filter asked for. Nothing when two were: they exclude each other.
std::optional<report::ListFilter> filter_of(Invocation& invocation) {
  using report::ListFilter;
  constexpr std::array<std::pair<std::string_view, ListFilter>, 4> flags = {{
      {"--open", ListFilter::open},
      {"--overdue", ListFilter::overdue},
      {"--paid", ListFilter::paid},
      {"--disputed", ListFilter::disputed},
  }};
  ListFilter filter = ListFilter::all;
  std::string_view first;
  for (const auto& [flag, meaning] : flags) {
    if (!invocation.arguments().has(flag)) continue;
    if (!first.empty()) {
      invocation.refuse("`" + std::string(first) + "` and `" + std::string(flag) +
                        "` exclude each other");
      return std::nullopt;
    }
    first = flag;
    filter = meaning;
  }
  return filter;
}

Exit run(Invocation& invocation) {
  const auto filter = filter_of(invocation);
  if (!filter) return invocation.status();

  const book::Book* book = invocation.load();
  if (book == nullptr) return invocation.status();
  const auto selection = invocation.select(*book);
  if (!selection) return invocation.status();

  const report::InvoiceList list =
      report::list(*book, invocation.as_of(), *selection, *filter);

  std::string text;
  switch (invocation.format()) {
    case Format::text: text = render::list_text(list, invocation.look()); break;
    case Format::json: text = render::list_json(list); break;
    case Format::csv: text = render::list_csv(list); break;
  }
  return invocation.write(text, Exit::done);
}

}  // namespace

extern const Command list_command;
constinit const Command list_command = {
    "list", "invoices, a line each",
    "Lists invoices in order of date: what is open of each, how late it is, and its state: void, "
    "written-off, paid, disputed, overdue or open, the first that fits.",
    Operands::any, "CLIENT", has_table, options, examples, run, reads};

}  // namespace inv::cli

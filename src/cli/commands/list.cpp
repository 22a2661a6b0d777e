#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/items.hpp"

namespace inv::cli {

namespace {

/// The one filter that was asked for, if any.
report::ListFilter filter_of(const Invocation& invocation) {
  using report::ListFilter;
  constexpr std::pair<std::string_view, ListFilter> flags[] = {
      {"--open", ListFilter::open},
      {"--overdue", ListFilter::overdue},
      {"--paid", ListFilter::paid},
      {"--disputed", ListFilter::disputed},
  };
  ListFilter filter = ListFilter::all;
  std::string_view first;
  for (const auto& [flag, meaning] : flags) {
    if (!invocation.arguments().has(flag)) continue;
    if (!first.empty()) invocation.refuse(core::quoted(first) + " and " + core::quoted(flag) +
                                          " exclude each other");
    first = flag;
    filter = meaning;
  }
  return filter;
}

Exit run_list(Invocation& invocation) {
  const report::ListFilter filter = filter_of(invocation);
  const book::Book& book = invocation.load();
  const report::Selection selection = invocation.select(book);
  const report::InvoiceList list = report::list(book, invocation.as_of(), selection, filter);
  return invocation.emit({[&] { return render::list_text(list, invocation.look()); },
                          [&] { return render::list_json(list); },
                          [&] { return render::list_csv(list); }});
}

}  // namespace

constinit const Command list_command = {
    "list", "invoices, a line each",
    "Lists invoices in order of date: what is open of each, how late it is, and its state: void, "
    "written-off, paid, disputed, overdue or open, the first that fits.",
    any_clients,
    {{"--open", "", "only those with anything open"},
     {"--overdue", "", "only those with anything overdue"},
     {"--paid", "", "only those that are paid"},
     {"--disputed", "", "only those that the client questions"}},
    {{"inv list", "every invoice, a line each"},
     {"inv list --overdue", "those that are late"},
     {"inv list --open hart", "what one client has open"},
     {"inv list --format csv", "the same for a spreadsheet"}},
    run_list, reads, has_table};

}  // namespace inv::cli

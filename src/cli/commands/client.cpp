#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"
#include "cli/typed/typed.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"

namespace inv::cli {

namespace {

/// `month 1` as `{every: month, day: 1}`, `2 weeks 2026-01-05` with `from`. The words themselves
/// are looked at when it is read back.
io::NewNode as_billing(const GivenOption& option) {
  std::vector<std::string_view> typed = core::fields_of(option.values.back(), ' ');
  std::erase(typed, "");
  std::string every;
  io::NewNode rest = io::NewNode::map();
  for (const std::string_view word : typed) {
    const bool is_first = every.empty();
    if (is_first || every.find_first_not_of("0123456789") == every.npos)
      every += (is_first ? "" : " ") + std::string(word);
    else
      rest.add(core::parse_date(word) ? "from" : "day", io::NewNode::plain(word));
  }
  if (rest.pairs.empty() || rest.pairs.size() > 2)
    option.record.session().refuse("`--billing` is `month 1`, `week mon`, or with the first date "
                                   "`2 weeks 2026-01-05`, `quarter 2026-01-31`, not " +
                                   core::quoted(option.values.back()));
  io::NewNode billing = io::NewNode::map().add("every", io::NewNode::plain(every));
  for (auto& [key, value] : rest.pairs) billing.add(key, std::move(value));
  return billing;
}

io::NewNode as_lines(const GivenOption& option) {
  const Session& session = option.record.session();
  io::NewNode lines = io::NewNode::list();
  for (const std::string& typed : option.values) {
    const auto line = read_invoice_line(typed, session.book().business());
    if (!line) session.refuse(line.error().message);
    lines.add(standing_line_node(*line));
  }
  return lines;
}

io::NewNode as_terms(const GivenOption& option) {
  const std::string& typed = option.values.back();
  const auto terms = read_terms(typed);
  if (!terms) option.record.session().refuse(core::quoted(typed) + core::terms_complaint(typed));
  return io::NewNode::plain(terms->text());
}

/// The name given, or what a person at the terminal says.
std::string name_of(Invocation& invocation) {
  if (const auto name = invocation.arguments().value("--name")) return *name;
  if (invocation.env().ask) {
    const auto answer = invocation.env().ask("name of the client: ");
    if (answer && !answer->empty()) return *answer;
  }
  invocation.refuse("`inv client add` needs `--name`");
}

Exit run_client(Invocation& invocation) {
  const auto& names = invocation.arguments().names;
  if (names[0] != "add")
    invocation.refuse("`inv client` knows `add`, not " + core::quoted(names[0]));
  const std::string name = name_of(invocation);
  Session session(invocation);
  const book::Book& book = session.book();
  const std::string id = names.size() > 1 ? names[1] : free_id_from_name(name, book);
  if (const auto there = book.find_client(id))
    session.refuse("there is a client " + core::quoted(book.client(*there).id) + " already, " +
                   book.client(*there).name);
  for (const book::Client& there : book.clients())
    if (there.name == name) invocation.note("there is a client of that name already: " + there.id);

  RecordBuilder record(session, std::nullopt);
  record.add("id", io::NewNode::text(id));
  record.add("name", io::NewNode::text(name));
  record.add_options();
  std::string path = invocation.must(session.writable().path_for_client(id));
  return session.write({{std::move(path), {"clients", record.node()}}}, {id});
}

}  // namespace

constinit const Command client_command = {
    "client", "add a client",
    "Adds a client: in a file of its own below `clients/` where the book reads one there, else in "
    "the list of clients. Without an ID it is made from the name.",
    {1, 2, "add [ID]"},
    {{"--name", "NAME", "as documents have it; asked for on a terminal"},
     {"--email", "ADDRESS", "may be given more than once", as_texts, repeats},
     {"--cc", "ADDRESS", "who gets a copy", as_texts, repeats},
     {"--phone", "NUMBER", "for calls", as_text},
     {"--address", "LINE", "a line of the postal address; give it once for each line", as_list,
      repeats},
     {"--contact", "NAME", "the person there", as_text},
     {"--greeting", "TEXT", "Dear Edith", as_text},
     {"--care", "POLICY", "personal, standard (the default), volume, or one of your own", as_text},
     {"--terms", "TERMS", "net 30, eom, eom+1, 2/10 net 30; the business's, where not given",
      as_terms},
     {"--currency", "CODE", "the business's, where not given", as_text},
     {"--language", "CODE", "of documents: en, de", as_text},
     {"--tax-id", "ID", "the client's number for tax", as_text},
     {"--billing", "WHEN",
      "`month 1`, `week mon`, `quarter 2026-01-31`, `2 weeks 2026-01-05`: when the next invoice "
      "goes out; a date is the first one",
      as_billing},
     {.name = "--line",
      .value = "LINE",
      .help = "what is billed each time, as `inv bill` has it",
      .recorded = as_lines,
      .repeats = true,
      .key = "lines"},
     {"--reach", "CHANNELS", "email,letter,call: what may be used, the liked one first", as_fields},
     {"--autopay", "", "they pay by themselves: no heads-up", as_true},
     {"--apply", "manual", "money is put to invoices by hand only", as_text},
     {"--statements", "open-item|activity", "what kind they get", as_text},
     {"--thanks", "TEXT", "a personal word of thanks", as_text},
     {"--tags", "TAG[,TAG…]", "for `inv age --tag`", as_fields},
     {"--note", "TEXT", "for yourself", as_text},
     {"--since", "DATE", "a client since that day", as_past_day},
     dry_run_option},
    {{"inv client add hart --name \"Mrs Edith Hart\" --email edith@hart.example", "a new client"},
     {"inv client add --name \"Millhouse Ltd\" --terms \"net 14\" --care volume",
      "with an id made from the name: millhouse"},
     {"inv client add oak --name \"Oak Farm\" --billing \"month 1\" --line \"Upkeep; 80.00\"",
      "billed by `inv bill --recurring`"}},
    run_client, writes};

}  // namespace inv::cli

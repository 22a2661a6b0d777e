#include <algorithm>

#include "cli/entry/entry_builder.hpp"
#include "cli/entry/entry_command.hpp"
#include "cli/entry/entry_write.hpp"
#include "cli/typed/client_name.hpp"
#include "cli/typed/day.hpp"
#include "cli/typed/invoice_line.hpp"

namespace inv::cli {

namespace {

constexpr Option options[] = {
    {"--name", 0, "NAME", "as documents have it; asked for on a terminal"},
    {"--email", 0, "ADDRESS", "may be given more than once", true},
    {"--cc", 0, "ADDRESS", "who gets a copy", true},
    {"--phone", 0, "NUMBER", "for calls"},
    {"--address", 0, "LINE", "a line of the postal address; give it once for each line", true},
    {"--contact", 0, "NAME", "the person there"},
    {"--greeting", 0, "TEXT", "Dear Edith"},
    {"--care", 0, "POLICY", "personal, standard (the default), volume, or one of your own"},
    {"--terms", 0, "TERMS", "net 30, eom, 2/10 net 30; the business's, where not given"},
    {"--currency", 0, "CODE", "the business's, where not given"},
    {"--language", 0, "CODE", "of documents: en, de"},
    {"--tax-id", 0, "ID", "the client's number for tax"},
    {"--billing", 0, "WHEN", "`month 1` (to 31) or `week mon`: when the next invoice goes out"},
    {"--line", 0, "LINE", "what is billed each time, as `inv bill` has it", true},
    {"--reach", 0, "CHANNELS", "email,letter,call: what may be used, the liked one first"},
    {"--autopay", 0, "", "they pay by themselves: no heads-up"},
    {"--apply", 0, "manual", "money is put to invoices by hand only"},
    {"--statements", 0, "open-item|activity", "what kind they get"},
    {"--thanks", 0, "TEXT", "a personal word of thanks"},
    {"--tags", 0, "TAG[,TAG…]", "for `inv age --tag`"},
    {"--note", 0, "TEXT", "for yourself"},
    {"--since", 0, "DATE", "a client since that day"},
    dry_run_option,
};

constexpr Example examples[] = {
    {"inv client add hart --name \"Mrs Edith Hart\" --email edith@hart.example", "a new client"},
    {"inv client add --name \"Millhouse Ltd\" --terms \"net 14\" --care volume",
     "with an id made from the name: millhouse"},
    {"inv client add oak --name \"Oak Farm\" --billing \"month 1\" --line \"Upkeep; 80.00\"",
     "billed by `inv bill --recurring`"},
};

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    if (end == text.size()) return parts;
    begin = end + 1;
  }
}

/// One text, or a list of several; `always_list` where the format wants a list.
void add_list(io::NewNode& record, std::string_view key, const std::vector<std::string>& values,
              bool always_list) {
  if (values.empty()) return;
  io::NewNode list = io::NewNode::list();
  for (const std::string& value : values) list.add(io::NewNode::text(value));
  record.add(key, values.size() == 1 && !always_list ? io::NewNode::text(values.front())
                                                     : std::move(list));
}

/// `month 1` as `{every: month, day: 1}`. The words themselves are looked at when it is read back.
bool add_billing(EntryCommand& writing, io::NewNode& record) {
  const auto text = writing.arguments().value("--billing");
  if (!text) return true;
  const auto parts = split(*text, ' ');
  if (parts.size() != 2 || parts[0].empty() || parts[1].empty())
    return writing.refuse("`--billing` is `month 1` or `week mon`, not `" + *text + "`"), false;
  io::NewNode billing = io::NewNode::map();
  billing.add("every", io::NewNode::plain(parts[0]));
  billing.add("day", io::NewNode::plain(parts[1]));
  record.add("billing", std::move(billing));
  return true;
}

bool add_lines(EntryCommand& writing, io::NewNode& record) {
  io::NewNode lines = io::NewNode::list();
  for (const std::string& words : writing.arguments().values("--line")) {
    const auto line = read_invoice_line(words, writing.book().business());
    if (!line) return writing.refuse(line.error().message), false;
    lines.add(standing_line_node(*line));
  }
  if (!lines.elements.empty()) record.add("lines", std::move(lines));
  return true;
}

/// All that the options say. False, and said, where one cannot be read.
bool add_options(EntryCommand& writing, io::NewNode& record) {
  const Arguments& arguments = writing.arguments();
  add_list(record, "email", arguments.values("--email"), false);
  add_list(record, "cc", arguments.values("--cc"), false);
  add_texts(writing, record, {"--phone"});
  add_list(record, "address", arguments.values("--address"), true);
  add_texts(
      writing, record,
      {"--contact", "--greeting", "--care", "--terms", "--currency", "--language", "--tax-id"});
  if (!add_billing(writing, record) || !add_lines(writing, record)) return false;
  if (const auto reach = arguments.value("--reach"))
    add_list(record, "reach", split(*reach, ','), true);
  if (arguments.has("--autopay")) record.add("autopay", io::NewNode::plain("true"));
  add_texts(writing, record, {"--apply", "--statements", "--thanks"});
  if (const auto tags = arguments.value("--tags"))
    add_list(record, "tags", split(*tags, ','), true);
  add_texts(writing, record, {"--note"});
  return add_day(writing, record, "--since", DayDirection::back);
}

/// The name given, or what a person at the terminal says.
std::optional<std::string> name_of(Invocation& invocation) {
  if (const auto name = invocation.arguments().value("--name")) return name;
  if (invocation.env().ask) {
    const auto answer = invocation.env().ask("name of the client: ");
    if (answer && !answer->empty()) return answer;
  }
  invocation.refuse("`inv client add` needs `--name`");
  return std::nullopt;
}

Exit run(Invocation& invocation) {
  const auto& words = invocation.arguments().names;
  if (words[0] != "add")
    return invocation.refuse("`inv client` knows `add`, not `" + words[0] + "`");
  const auto name = name_of(invocation);
  if (!name) return invocation.status();
  EntryCommand writing(invocation);
  if (!writing.open()) return invocation.status();
  const std::string id = words.size() > 1 ? words[1] : free_id_from_name(*name, writing.book());
  if (const auto there = writing.book().find_client(id))
    return writing.refuse("there is a client `" + writing.book().client(*there).id + "` already, " +
                          writing.book().client(*there).name);

  for (const book::Client& there : writing.book().clients())
    if (there.name == *name) invocation.note("there is a client of that name already: " + there.id);
  io::NewNode record = io::NewNode::map();
  record.add("id", io::NewNode::text(id));
  record.add("name", io::NewNode::text(*name));
  if (!add_options(writing, record)) return invocation.status();
  auto path = writing.writable().path_for_client(id);
  if (!path) return invocation.fail(path.error());
  return write_records(writing, {{std::move(*path), {"clients", std::move(record)}}}, {id});
}

}  // namespace

extern const Command client_command;
constinit const Command client_command = {
    "client", "add a client",
    "Adds a client: in a file of its own below `clients/` where the book reads one there, else in "
    "the list of clients. Without an ID it is made from the name.",
    {1, 2}, "add [ID]", no_table, options, examples, run, writes};

}  // namespace inv::cli

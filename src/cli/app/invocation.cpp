#include "invocation.hpp"

#include <cerrno>
#include <cstring>
#include <ostream>

#include "cli/typed/typed.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/render/diagnostics.hpp"
#include "inv/report/account.hpp"

namespace inv::cli {

namespace {

constexpr std::size_t diagnostics_shown = 20;

/// The user's own width for all output, where it is one that a table can be made for.
std::optional<int> columns_wanted(const Env& env) {
  constexpr int narrowest = 20, widest = 1000;
  return core::whole_number(env.variable("COLUMNS"), narrowest, widest);
}

bool wants_no_colour(const Env& env) {
  return !env.variable("NO_COLOR").empty() || env.variable("TERM") == "dumb";
}

std::vector<std::string_view> all_tags(const book::Book& book) {
  std::vector<std::string_view> tags;
  for (const book::Client& client : book.clients())
    tags.insert(tags.end(), client.tags.begin(), client.tags.end());
  return tags;
}

std::string error_line(const std::string& message) {
  return "inv: error: " + render::safe(message) + "\n";
}

}  // namespace

core::Diagnostics errors_only(const core::Diagnostics& diagnostics) {
  core::Diagnostics errors;
  for (const core::Diagnostic& diagnostic : diagnostics.all())
    if (core::kind_of(diagnostic.id).severity == core::Severity::error) errors.add(diagnostic);
  return errors;
}

std::string counted(std::size_t number, std::string_view noun) {
  return std::to_string(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

Invocation::Invocation(const Arguments& arguments, Env& env)
    : arguments_(arguments), env_(env), as_of_(env.today), look_(look_of(env.width.has_value())) {}

void Invocation::read_options() { as_of_ = date_option("--as-of", env_.today); }

render::Look Invocation::look_of(bool is_terminal) const {
  const std::string wanted = arguments_.value("--color").value_or("auto");
  render::Look look;
  look.width = columns_wanted(env_).value_or(env_.width.value_or(look.width));
  look.colour = wanted == "always" || (wanted == "auto" && is_terminal && !wants_no_colour(env_));
  look.picture = wanted == "always" || is_terminal;
  return look;
}

std::string Invocation::find_book() const {
  const auto named = arguments_.value("--book");
  if (named && named->empty()) refuse("`--book` names nothing");
  const std::string by_variable = env_.variable("INV_BOOK");
  auto found = io::find_book(env_.files, named.value_or(""), by_variable, env_.folder);
  const bool may_start_one = !named && by_variable.empty();
  if (!found && may_start_one && found.error().message.find("inv.yml") == std::string::npos)
    found.error().message += ", or start one with `inv init`";
  return must(std::move(found));
}

io::Loaded& Invocation::read() {
  root_ = find_book();
  loaded_.emplace(must(io::load_book(env_.files, root_)));
  if (loaded_->book) report::verify(*loaded_->book, loaded_->diagnostics);
  loaded_->diagnostics.sort();
  return *loaded_;
}

const book::Book* Invocation::load_in_silence(const std::string& name) {
  const auto root = io::find_book(env_.files, name, env_.variable("INV_BOOK"), env_.folder);
  if (!root) return nullptr;
  auto loaded = io::load_book(env_.files, *root);
  if (!loaded || !loaded->book || loaded->diagnostics.has_errors()) return nullptr;
  return &*loaded_.emplace(std::move(*loaded)).book;
}

const book::Book& Invocation::load() {
  io::Loaded& loaded = read();
  stop_at_errors(loaded, "so there is no report");
  INV_ASSERT(loaded.book);
  return *loaded.book;
}

io::WritableBook& Invocation::open() {
  writable_.emplace(must(io::WritableBook::open(env_.files, find_book())));
  io::Loaded& loaded = writable_->loaded();
  if (loaded.book) report::verify(*loaded.book, loaded.diagnostics);
  loaded.diagnostics.sort();
  if (loaded.diagnostics.has_errors()) writable_->unlock();
  stop_at_errors(loaded, "so nothing is written into it");
  return *writable_;
}

void Invocation::stop_at_errors(io::Loaded& loaded, std::string_view consequence) {
  if (!loaded.diagnostics.has_errors()) return;
  show(errors_only(loaded.diagnostics), loaded.sources);
  throw Stop{Exit::book_errors,
             "inv: " + counted(loaded.diagnostics.count(core::Severity::error), "error") +
                 " in the book, " + std::string(consequence) + "\n"};
}

report::Selection Invocation::select(const book::Book& book) {
  report::Selection selection;
  for (const std::string& name : arguments_.names) {
    const auto client = find_client_by_name(book, name);
    if (!client) refuse_in_book(client.error());
    selection.clients.push_back(*client);
  }
  selection.tag = arguments_.value("--tag").value_or("");
  const auto tags = all_tags(book);
  if (!selection.tag.empty() && std::ranges::find(tags, selection.tag) == tags.end())
    note("no client has the tag " + core::quoted(selection.tag) +
         core::did_you_mean(selection.tag, tags));
  return selection;
}

core::Date Invocation::date_option(std::string_view option, core::Date otherwise) const {
  const auto text = arguments_.value(option);
  if (!text) return otherwise;
  const auto date = read_day(*text, env_.today, DayDirection::back);
  if (!date) refuse(day_complaint(option, *text));
  return *date;
}

void Invocation::show(const core::Diagnostics& diagnostics, const core::Sources& sources) {
  const core::Diagnostics shown = quiet() ? errors_only(diagnostics) : diagnostics;
  env_.err << render::diagnostics_text(shown, sources, diagnostics_shown,
                                       look_of(env_.err_is_terminal));
}

void Invocation::note(const std::string& message) {
  if (!quiet()) env_.err << "inv: note: " << render::safe(message) << "\n";
}

void Invocation::complain(const core::Failure& failure) { env_.err << error_line(failure.message); }

Exit Invocation::write(const std::string& text, Exit status) {
  errno = 0;
  env_.out.write(text.data(), static_cast<std::streamsize>(text.size()));
  env_.out.flush();
  if (env_.out) return status;
  const int error = errno;
  if (error != EPIPE)
    env_.err << error_line(std::string("cannot write to standard output") +
                           (error == 0 ? "" : std::string(": ") + std::strerror(error)));
  return Exit::could_not;
}

Exit Invocation::emit(const Forms& forms, Exit status) {
  const std::string format = arguments_.value("--format").value_or("text");
  if (format == "json") return write(forms.json(), status);
  return write(format == "csv" ? forms.csv() : forms.text(), status);
}

Exit Invocation::status_where(bool is_something_to_do) const {
  const bool is_told = is_something_to_do && arguments_.has("--exit-code");
  return is_told ? Exit::something_to_do : Exit::done;
}

void Invocation::refuse(const std::string& message) const {
  const Command* const command = arguments_.command;
  const std::string name = command == nullptr ? "" : " " + std::string(command->name);
  throw Stop{Exit::wrong_usage, error_line(message) + "see `inv" + name + " --help`\n"};
}

void Invocation::refuse_in_book(const std::string& message) const {
  throw Stop{Exit::wrong_usage, error_line(message)};
}

void Invocation::fail(const core::Failure& failure) const {
  if (failure.kind == core::Failure::Kind::usage) refuse(failure.message);
  throw Stop{Exit::could_not, error_line(failure.message)};
}

}  // namespace inv::cli

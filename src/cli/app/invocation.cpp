#include "invocation.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <ostream>

#include "cli/typed/client_name.hpp"
#include "inv/core/nearest.hpp"
#include "inv/render/diagnostics.hpp"
#include "inv/render/text.hpp"
#include "inv/report/account.hpp"

namespace inv::cli {

namespace {

constexpr std::size_t diagnostics_shown = 20;
constexpr int narrowest = 20;
constexpr int widest = 1000;

/// The user's own width for all output, where it is one that a table can be made for.
std::optional<int> columns_wanted(const Env& env) {
  const auto found = env.variables.find("COLUMNS");
  if (found == env.variables.end()) return std::nullopt;
  const std::string& text = found->second;
  int columns = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), columns);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (columns < narrowest || columns > widest) return std::nullopt;
  return columns;
}

bool is_set(const Env& env, const std::string& variable) {
  const auto found = env.variables.find(variable);
  return found != env.variables.end() && !found->second.empty();
}

bool wants_no_colour(const Env& env) {
  const auto terminal = env.variables.find("TERM");
  return is_set(env, "NO_COLOR") || (terminal != env.variables.end() && terminal->second == "dumb");
}

core::Diagnostics errors_only(const core::Diagnostics& diagnostics) {
  core::Diagnostics errors;
  for (const core::Diagnostic& diagnostic : diagnostics.all())
    if (core::kind_of(diagnostic.id).severity == core::Severity::error) errors.add(diagnostic);
  return errors;
}

std::vector<std::string_view> all_tags(const book::Book& book) {
  std::vector<std::string_view> tags;
  for (const book::Client& client : book.clients())
    tags.insert(tags.end(), client.tags.begin(), client.tags.end());
  return tags;
}

}  // namespace

std::string counted(std::size_t number, std::string_view noun) {
  return std::to_string(number) + " " + std::string(noun) + (number == 1 ? "" : "s");
}

Invocation::Invocation(const Arguments& arguments, Env& env)
    : arguments_(arguments), env_(env), as_of_(env.today) {}

bool Invocation::settle() {
  const std::string format = arguments_.value("--format").value_or("text");
  format_ = format == "json" ? Format::json : format == "csv" ? Format::csv : Format::text;
  look_ = look_of(env_.width.has_value(), env_.width);
  const auto as_of = date_option("--as-of", env_.today);
  if (!as_of) return false;
  as_of_ = *as_of;
  return true;
}

render::Look Invocation::look_of(bool is_terminal, std::optional<int> width) const {
  const std::string wanted = arguments_.value("--color").value_or("auto");
  render::Look look;
  look.width = columns_wanted(env_).value_or(width.value_or(look.width));
  look.colour = wanted == "always" || (wanted == "auto" && is_terminal && !wants_no_colour(env_));
  look.picture = wanted == "always" || is_terminal;
  return look;
}

std::optional<std::string> Invocation::find_book() {
  const auto inv_book = env_.variables.find("INV_BOOK");
  const auto named = arguments_.value("--book");
  if (named && named->empty()) {
    fail({core::Failure::Kind::usage, "`--book` names nothing"});
    return std::nullopt;
  }
  const auto root = io::find_book(env_.files, named.value_or(""),
                                  inv_book == env_.variables.end() ? "" : inv_book->second,
                                  env_.folder);
  if (root) return *root;
  fail(root.error());
  return std::nullopt;
}

io::Loaded* Invocation::read() {
  const auto root = find_book();
  if (!root) return nullptr;
  root_ = *root;
  auto loaded = io::load_book(env_.files, root_);
  if (!loaded) return fail(loaded.error()), nullptr;
  loaded_.emplace(std::move(*loaded));
  if (loaded_->book) report::verify(*loaded_->book, loaded_->diagnostics);
  loaded_->diagnostics.sort();
  return &*loaded_;
}

const book::Book* Invocation::load() {
  if (read() == nullptr) return nullptr;
  if (!loaded_->diagnostics.has_errors()) {
    INV_ASSERT(loaded_->book);
    return &*loaded_->book;
  }
  show_errors(*loaded_);
  env_.err << "inv: " << counted(loaded_->diagnostics.count(core::Severity::error), "error")
           << " in the book, so there is no report\n";
  return nullptr;
}

io::WritableBook* Invocation::open() {
  const auto root = find_book();
  if (!root) return nullptr;
  auto book = io::WritableBook::open(env_.files, *root);
  if (!book) return fail(book.error()), nullptr;
  writable_.emplace(std::move(*book));
  io::Loaded& loaded = writable_->loaded();
  if (loaded.book) report::verify(*loaded.book, loaded.diagnostics);
  if (!loaded.diagnostics.has_errors()) return &*writable_;
  loaded.diagnostics.sort();
  show_errors(loaded);
  env_.err << "inv: " << counted(loaded.diagnostics.count(core::Severity::error), "error")
           << " in the book, so nothing is written into it\n";
  writable_.reset();
  return nullptr;
}

void Invocation::show(const core::Diagnostics& diagnostics, const core::Sources& sources) {
  const core::Diagnostics shown = quiet() ? errors_only(diagnostics) : diagnostics;
  env_.err << render::diagnostics_text(shown, sources, diagnostics_shown,
                                       look_of(env_.err_is_terminal, env_.width));
}

void Invocation::show_errors(const io::Loaded& loaded) {
  show(errors_only(loaded.diagnostics), loaded.sources);
  status_ = Exit::book_errors;
}

std::optional<report::Selection> Invocation::select(const book::Book& book) {
  report::Selection selection;
  for (const std::string& name : arguments_.names) {
    const auto client = find_client_by_name(book, name);
    if (!client) {
      refuse_name(client.error());
      return std::nullopt;
    }
    selection.clients.push_back(*client);
  }
  selection.tag = arguments_.value("--tag").value_or("");
  const auto tags = all_tags(book);
  if (!selection.tag.empty() && std::ranges::find(tags, selection.tag) == tags.end())
    note("no client has the tag `" + selection.tag + "`" + core::did_you_mean(selection.tag, tags));
  return selection;
}

std::optional<core::Date> Invocation::date_option(std::string_view option, core::Date otherwise) {
  const auto text = arguments_.value(option);
  if (!text) return otherwise;
  if (*text == "today") return env_.today;
  const auto date = core::parse_date(*text);
  if (!date) refuse("`" + std::string(option) + "` is a date as YYYY-MM-DD, not `" + *text + "`");
  return date;
}

Exit Invocation::write(const std::string& text, Exit status) {
  errno = 0;
  env_.out.write(text.data(), static_cast<std::streamsize>(text.size()));
  env_.out.flush();
  status_ = status;
  if (env_.out) return status_;
  const int error = errno;
  status_ = Exit::could_not;
  if (error != EPIPE)
    fail(core::Failure{core::Failure::Kind::world,
                       std::string("cannot write to standard output") +
                           (error == 0 ? "" : std::string(": ") + std::strerror(error))});
  return status_;
}

Exit Invocation::refuse(const std::string& message) {
  const std::string command = arguments_.command == nullptr
                                  ? std::string()
                                  : " " + std::string(arguments_.command->name);
  env_.err << "inv: error: " << render::safe(message) << "\nsee `inv" << command << " --help`\n";
  return status_ = Exit::wrong_usage;
}

Exit Invocation::refuse_name(const std::string& message) {
  env_.err << "inv: error: " << render::safe(message) << "\n";
  return status_ = Exit::wrong_usage;
}

Exit Invocation::fail(const core::Failure& failure) {
  if (failure.kind == core::Failure::Kind::usage) return refuse(failure.message);
  env_.err << "inv: error: " << render::safe(failure.message) << "\n";
  return status_ = Exit::could_not;
}

void Invocation::note(const std::string& message) {
  if (!quiet()) env_.err << "inv: note: " << render::safe(message) << "\n";
}

}  // namespace inv::cli

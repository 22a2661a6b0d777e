#include "init.hpp"
#include "cli/app/app.hpp"
#include "cli/entry/record_builder.hpp"
#include "inv/cli/world.hpp"
#include "inv/io/drafts.hpp"
#include "inv/io/limits.hpp"
#include "inv/render/change.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/screen.hpp"

namespace inv::cli {

namespace {

/// What git runs. Where inv is not there or fails, git merges by line as it would without a driver:
/// on another status than 1 it would else leave OURS alone, and nothing of THEIRS to be seen.
constexpr std::string_view driver =
    "inv merge --marker-size=%L %O %A %B; s=$?; test $s -lt 2 && exit $s; "
    "git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B";

std::string joined(const std::string& folder, const std::string& name) {
  if (folder.empty() || folder == "." || name.starts_with('/')) return name;
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

/// As a shell takes it for one word, where it is not too odd.
std::string shell_quoted(const std::string& word) {
  if (word.find('$') != word.npos) return "'" + word + "'";
  return word.find_first_of(" %") == word.npos ? word : "\"" + word + "\"";
}

/// One run of `inv init`.
class Init {
 public:
  explicit Init(Invocation& invocation)
      : invocation_(invocation), arguments_(invocation.arguments()), env_(invocation.env()) {
    if (!arguments_.names.empty()) shown_folder_ = arguments_.names.front();
    folder_ = shown_folder_.empty() ? env_.folder : joined(env_.folder, shown_folder_);
  }

  Exit run() {
    if (arguments_.has("--book"))
      invocation_.refuse(
          "`inv init` makes a new book; its folder is a word of its own, as "
          "`inv init books`");
    if (!arguments_.names.empty() && shown_folder_.empty())
      invocation_.refuse("the folder of the new book is an empty word");
    if (env_.files.is_file(folder_))
      invocation_.refuse_in_book(core::quoted_path(shown_folder_) + " is a file");
    is_new_ = !env_.files.is_file(path_of("inv.yaml"));
    plan(is_new_ ? files_of_new_book() : missing_files());
    if (arguments_.has("--dry-run")) return say(Exit::done);
    write_files();
    return say(set_up_git() ? Exit::done : Exit::could_not);
  }

 private:
  std::string path_of(const std::string& name) const { return joined(folder_, name); }
  std::string shown(const std::string& name) const { return joined(shown_folder_, name); }

  std::vector<FirstFile> files_of_new_book() {
    const FirstBook book = ask_for_first_book(invocation_);
    auto files = invocation_.must(first_files(book));
    client_ = first_client_id(book);
    return files;
  }

  /// To a book that is there just what it lacks is added.
  std::vector<FirstFile> missing_files() const {
    const std::string there =
        "there is a book already: " + core::quoted_path(shown("inv.yaml")) + "; ";
    if (!arguments_.has("--git")) invocation_.refuse_in_book(there + "nothing is written");
    for (const std::string_view option :
         {"--name", "--currency", "--terms", "--email", "--pay", "--client"})
      if (arguments_.has(option))
        invocation_.refuse(there + core::quoted(option) + " is for a new one");
    return {git_attributes(), git_ignore()};
  }

  /// Leaves out what is there; but another file of a name may not be there.
  void plan(std::vector<FirstFile> files) {
    for (FirstFile& file : files) {
      const auto text = env_.files.read(path_of(file.path), io::file_bytes_max);
      if (!text) {
        files_.push_back(std::move(file));
      } else if (file.path == ".gitattributes") {
        note_missing_attributes(*text);
      } else if (file.path == ".gitignore") {
        has_git_ignore_ = true;
      } else if (*text != file.text) {
        invocation_.refuse_in_book("there is a file " + core::quoted_path(shown(file.path)) +
                                   " already; nothing is written");
      }
    }
    makes_clients_ = is_new_ && !env_.files.is_folder(path_of("clients"));
  }

  void note_missing_attributes(const std::string& text) {
    for (const std::string_view line : attribute_lines)
      if (("\n" + text + "\n").find("\n" + std::string(line) + "\n") == std::string::npos)
        invocation_.note("`" + shown(".gitattributes") + "` is left as it is; add the line `" +
                         std::string(line) + "`");
  }

  /// `inv.yaml` last: as long as it is missing there is no book, and all can be done again.
  void write_files() {
    core::Result<void> done = env_.files.make_folder(folder_);
    if (done && is_new_) done = env_.files.make_folder(path_of("clients"));
    for (auto file = files_.rbegin(); done && file != files_.rend(); ++file)
      done = env_.files.create(path_of(file->path), file->text);
    if (done && has_git_ignore_) done = io::ignore_drafts(env_.files, path_of(""));
    if (!done) invocation_.fail(done.error());
  }

  /// False, and said, where it cannot be run or fails.
  bool run_git(const std::vector<std::string>& arguments) {
    const ProgramCall call{folder_, arguments};
    const auto done = succeeded(call, env_.run_program(call));
    if (!done) return invocation_.complain(done.error()), false;
    std::string line;
    for (const std::string& each : arguments)
      line += (line.empty() ? "" : " ") + shell_quoted(each);
    git_lines_.push_back(line);
    return true;
  }

  bool set_up_git() {
    if (!arguments_.has("--git")) return true;
    const ProgramCall call{folder_, {"git", "rev-parse", "--git-dir"}};
    const bool has_repository = succeeded(call, env_.run_program(call)).has_value();
    return (has_repository || run_git({"git", "init", "-q"})) &&
           run_git({"git", "config", "merge.inv.name", "inv: books by record"}) &&
           run_git({"git", "config", "merge.inv.driver", std::string(driver)});
  }

  Exit say(Exit status) {
    const bool is_text = arguments_.value("--format") != "json";
    const bool is_dry = arguments_.has("--dry-run");
    if (is_text && !is_dry && arguments_.has("--git") && status == Exit::done)
      invocation_.note("inv-check(1) has a hook that checks the book before each commit");
    if (is_text && !is_dry && invocation_.quiet()) return status;
    const render::Written done = as_written(!is_dry);
    return invocation_.emit(
        {[&] { return is_dry ? render::written_text(done, invocation_.look()) : what_was_done(); },
         [&] { return render::written_json(done); }},
        status);
  }

  render::Written as_written(bool is_written) const {
    render::Written written{.is_written = is_written, .records = {}, .files = {}, .effects = {}};
    for (const FirstFile& file : files_) {
      written.records.push_back({shown(file.path), 1, file.text});
      written.files.push_back({shown(file.path), true, "", file.text});
    }
    return written;
  }

  std::string what_was_done() const {
    std::string text;
    for (const FirstFile& file : files_) text += "wrote " + render_path(file.path) + "\n";
    if (makes_clients_ && client_.empty()) text += "made " + render_path("clients/") + "\n";
    for (const std::string& line : git_lines_) text += "ran " + line + "\n";
    return text + next_step();
  }

  std::string next_step() const {
    if (!is_new_) return {};
    const std::string there =
        shown_folder_.empty() ? "" : "cd " + shell_quoted(render_path("")) + " && ";
    return "next: " + there +
           (client_.empty() ? "inv client add --name \"NAME OF A CLIENT\""
                            : "inv bill " + client_ + " --line \"WHAT; AMOUNT\"") +
           "\n";
  }

  std::string render_path(const std::string& name) const {
    return render::safe(name.empty() ? shown_folder_ : shown(name));
  }

  Invocation& invocation_;
  const Arguments& arguments_;
  Env& env_;
  std::string folder_, shown_folder_;
  bool is_new_ = true;
  bool has_git_ignore_ = false;
  bool makes_clients_ = false;
  std::string client_;
  std::vector<FirstFile> files_;
  std::vector<std::string> git_lines_;
};

Exit run_init(Invocation& invocation) { return Init(invocation).run(); }

}  // namespace

constinit const Command init_command = {
    "init",
    "start a book",
    "Starts a book in this folder or in FOLDER: `inv.yaml` with remarks on what may stand in it, "
    "a folder `clients`, `.gitattributes` and `.gitignore`. Nothing that is there is written over. "
    "Without a "
    "terminal it needs `--name` and `--currency`.",
    {0, 1, "[FOLDER]"},
    {{"--name", "NAME", "who invoices, as documents show it; asked for on a terminal"},
     {"--currency", "CODE", "of the invoices: GBP; asked for on a terminal"},
     {"--terms", "TERMS", "when invoices are due: net 30 (the default), eom, eom+1, 2/10 net 30"},
     {"--email", "ADDRESS", "the business's"},
     {"--pay", "WAY", "a way to pay: an IBAN, a link, or words as `Cash: at the door`", nullptr,
      repeats},
     {"--client", "NAME", "a first client, in a file of their own"},
     {"--git", "", "make a repository where there is none, and set `inv merge` up in it"},
     dry_run_option},
    {{"inv init", "a book in this folder: asks for what it needs"},
     {"inv init books --name \"Rowan Yard Care\" --currency GBP --terms \"net 14\"",
      "in a folder of its own, without a question"},
     {"inv init --git", "the same under git, where records are merged one by one"}},
    run_init,
    writes};

}  // namespace inv::cli

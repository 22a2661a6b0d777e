#include "include.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "inv/core/ascii.hpp"
#include "glob.hpp"
#include "io/yaml/tape.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

/// The name with `.yaml` for `.yml`, `.YAML` and other spellings of that ending.
std::string with_yaml_ending(const std::string& name) {
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  const std::string ending = core::fold_case(name.substr(dot));
  return ending == ".yaml" || ending == ".yml" ? name.substr(0, dot) + ".yaml" : name;
}

/// Goes through the folders that a glob names, one glob after the other.
class Search {
 public:
  Search(const Files& files, std::string folder) : files_(files), folder_(std::move(folder)) {
    const auto real = files.real_path(folder_.empty() ? "." : folder_);
    real_folder_ = real ? *real : folder_;
  }

  void match(const std::string& glob, std::size_t index, bool may_be_empty);
  /// The files found, each once, and what is wrong.
  BookFiles finish(const std::string& root);

 private:
  void search(const std::string& folder, const std::string& real, std::size_t segment);
  void search_below(const std::string& folder, std::size_t segment);
  void match_names(const std::string& folder, const std::string& pattern);
  const std::vector<DirectoryEntry>& entries(const std::string& folder);
  std::string full(const std::string& path) const;
  void problem(DiagnosticId id, const std::string& about, std::string message);

  const Files& files_;
  std::string folder_, real_folder_;
  std::map<std::string, std::vector<DirectoryEntry>> entries_;
  std::map<std::string, std::size_t> found_;  // path and the glob that found it first
  std::vector<IncludeProblem> problems_;
  std::set<std::pair<DiagnosticId, std::string>> said_;
  // Of the glob that is being matched:
  std::size_t glob_ = 0;
  std::vector<std::string> segments_;
  std::set<std::pair<std::string, std::size_t>> seen_;  // real folders: links may go in circles
  bool has_match_ = false;
};

std::string Search::full(const std::string& path) const {
  return path.empty() && folder_.empty() ? "." : folder_ + path;
}

void Search::problem(DiagnosticId id, const std::string& about, std::string message) {
  if (said_.emplace(id, about).second) problems_.push_back({id, glob_, std::move(message)});
}

const std::vector<DirectoryEntry>& Search::entries(const std::string& folder) {
  const auto known = entries_.find(folder);
  if (known != entries_.end()) return known->second;
  auto listed = files_.list(full(folder));
  if (!listed) problem(DiagnosticId::unreadable_file, folder, listed.error().message);
  return entries_.emplace(folder, listed ? std::move(*listed) : std::vector<DirectoryEntry>())
      .first->second;
}

/// The names in a folder that the last segment of the glob matches.
void Search::match_names(const std::string& folder, const std::string& pattern) {
  const std::string respelt_pattern = with_yaml_ending(pattern);
  for (const DirectoryEntry& entry : entries(folder)) {
    if (entry.is_folder || entry.name.starts_with('.')) continue;
    const std::string path = folder.empty() ? entry.name : folder + "/" + entry.name;
    const std::string respelt = with_yaml_ending(entry.name);
    const bool is_match = glob_matches(pattern, entry.name);
    if (respelt != entry.name && (is_match || glob_matches(respelt_pattern, respelt))) {
      problem(DiagnosticId::include_yml, path,
              "`" + path + "` is not read; call it `" + respelt + "`");
      has_match_ = true;
    } else if (is_match) {
      found_.emplace(path, glob_);
      has_match_ = true;
    }
  }
}

void Search::search(const std::string& folder, const std::string& real, std::size_t segment) {
  if (!seen_.emplace(real, segment).second) return;
  const std::string& pattern = segments_[segment];
  const bool is_last = segment + 1 == segments_.size();
  const bool is_any_folder = pattern == "**";
  if (is_any_folder && is_last) return;
  if (is_any_folder) search(folder, real, segment + 1);
  if (is_last) return match_names(folder, pattern);
  for (const DirectoryEntry& entry : entries(folder)) {
    if (!entry.is_folder || entry.name.starts_with('.')) continue;
    if (!is_any_folder && !glob_matches(pattern, entry.name)) continue;
    search_below(folder.empty() ? entry.name : folder + "/" + entry.name,
                 is_any_folder ? segment : segment + 1);
  }
}

void Search::search_below(const std::string& folder, std::size_t segment) {
  const auto real = files_.real_path(full(folder));
  if (!real) {
    problem(DiagnosticId::unreadable_file, folder, real.error().message);
  } else if (!is_within(*real, real_folder_)) {
    problem(DiagnosticId::include_outside, folder,
            "`" + folder + "` is a link that leads out of the book's folder");
  } else {
    search(folder, *real, segment);
  }
}

void Search::match(const std::string& glob, std::size_t index, bool may_be_empty) {
  glob_ = index;
  segments_ = path_segments(glob);
  seen_.clear();
  has_match_ = false;
  const bool has_parent = std::find(segments_.begin(), segments_.end(), "..") != segments_.end();
  if (glob.starts_with('/') || has_parent) {
    problem(DiagnosticId::include_outside, glob,
            "`" + glob + "` leads out of the book's folder; write it as seen from there");
    return;
  }
  const std::size_t problems_before = problems_.size();
  if (!segments_.empty()) search("", real_folder_, 0);
  if (has_match_ || may_be_empty || problems_.size() > problems_before) return;
  const bool is_hidden = std::any_of(segments_.begin(), segments_.end(),
                                     [](const auto& name) { return name.starts_with('.'); });
  const bool has_open_end = !segments_.empty() && segments_.back() == "**";
  problem(DiagnosticId::include_nothing, glob,
          "`" + glob + "` matches no file" +
              (is_hidden      ? "; names that begin with `.` are skipped"
               : has_open_end ? "; `**` stands for folders, so write `**/*.yaml`"
                              : ""));
}

BookFiles Search::finish(const std::string& root) {
  std::set<std::string> real_files;
  if (const auto real = files_.real_path(full(root))) real_files.insert(*real);
  BookFiles result;
  for (const auto& [path, glob] : found_) {
    const auto real = files_.real_path(full(path));
    glob_ = glob;
    if (real && !is_within(*real, real_folder_)) {
      problem(DiagnosticId::include_outside, path,
              "`" + path + "` is a link that leads out of the book's folder");
    } else if (!real || real_files.insert(*real).second) {
      if (path != root) result.paths.push_back(path);
    }
  }
  const auto place = std::lower_bound(result.paths.begin(), result.paths.end(), root);
  result.root = static_cast<std::size_t>(place - result.paths.begin());
  result.paths.insert(place, root);
  result.folder = folder_;
  result.problems = std::move(problems_);
  return result;
}

/// What an `inv.yaml` without `include` includes.
const std::vector<std::string>& default_globs() {
  static const std::vector<std::string> globs = {"clients.yaml",  "clients/**/*.yaml",
                                                 "invoices.yaml", "invoices/**/*.yaml",
                                                 "journal.yaml",  "journal/**/*.yaml"};
  return globs;
}

}  // namespace

bool is_within(const std::string& real, const std::string& real_folder) {
  return real == real_folder || real_folder == "/" || real.starts_with(real_folder + "/");
}

RootPath split_root(const std::string& root) {
  const std::size_t slash = root.rfind('/');
  if (slash == std::string::npos) return {"", root};
  return {root.substr(0, slash + 1), root.substr(slash + 1)};
}

BookFiles find_book_files(const Files& files, const std::string& root,
                          const std::optional<std::vector<std::string>>& globs) {
  const RootPath path = split_root(root);
  Search search(files, path.folder);
  static const std::vector<std::string> none;
  const auto& all = globs ? *globs : path.name == "inv.yaml" ? default_globs() : none;
  for (std::size_t i = 0; i < all.size(); ++i) search.match(all[i], i, !globs);
  return search.finish(path.name);
}

std::optional<std::vector<std::string>> peek_include(std::string_view text) {
  constexpr std::string_view key = "include:", begins_more = " -#]}\r\n";
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::size_t begin = text.starts_with(key) ? 0 : text.find("\ninclude:") + 1;
  if (!text.substr(begin).starts_with(key)) return std::nullopt;
  std::size_t end = text.find('\n', begin) + 1;
  while (end > 0 && end < text.size() && begins_more.find(text[end]) != text.npos) {
    end = text.find('\n', end) + 1;
  }
  std::vector<std::string> globs;
  const auto take = [&](const TopLevel& top) {
    const Node& node = top.tape.at(0);
    if (top.in_list && node.kind == NodeKind::scalar) globs.emplace_back(node.text);
  };
  core::Diagnostics unheard;  // the whole text is read later, and then they are
  const std::string_view section = text.substr(begin, end - begin);
  if (scan_text(0, section, unheard)) read_tape(0, section, take, unheard);
  return globs;
}

}  // namespace inv::io

#include "rooms.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>

namespace inv::testing {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t files_max = 15;
constexpr std::size_t page_lines_max = 20;
constexpr std::size_t members_max = 20;

std::string folder_of(const std::string& path) { return fs::path(path).parent_path().string(); }

bool is_source(const std::string& path) { return path.ends_with(".cpp") || path.ends_with(".hpp"); }

const Layer* layer_named(const House& house, const std::string& name) {
  const auto found = std::ranges::find(house, name, &Layer::name);
  return found == house.end() ? nullptr : &*found;
}

std::ptrdiff_t height_of(const Layer& layer, const std::string& room) {
  return std::ranges::find(layer.rooms, room) - layer.rooms.begin();
}

/// The path of what an include in quotes names.
std::string path_of(const Include& include, const std::string& from) {
  if (include.name.starts_with("inv/")) return "include/" + include.name;
  if (include.name.find('/') != std::string::npos) return "src/" + include.name;
  return folder_of(from) + "/" + include.name;
}

bool is_uphill(const House& house, const std::string& from, const std::string& to) {
  const Place a = place_of(house, from), b = place_of(house, to);
  const Layer* const layer = layer_named(house, a.layer);
  if (layer == nullptr) return true;
  if (a.layer != b.layer) return !layer->uses.contains(b.layer);
  return height_of(*layer, b.room) > height_of(*layer, a.room);
}

std::string trimmed(std::string text) {
  const auto is_blank = [](unsigned char c) { return std::isspace(c) != 0; };
  text.erase(text.begin(), std::ranges::find_if_not(text, is_blank));
  while (!text.empty() && is_blank(static_cast<unsigned char>(text.back()))) text.pop_back();
  return text;
}

/// The name before the first bracket of what stands before a `{`; empty where that is no function
/// that other files may know.
std::string defined_name(const std::string& head) {
  const std::size_t bracket = head.find('(');
  if (bracket == std::string::npos) return {};
  const std::string before = trimmed(head.substr(0, bracket));
  if (before.find('=') != std::string::npos) return {};
  for (const char* const word : {"struct ", "class ", "enum ", "static ", "inline ", "template"})
    if (before.starts_with(word)) return {};
  std::size_t begin = before.size();
  const auto belongs = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == ':' || c == '~';
  };
  while (begin > 0 && belongs(before[begin - 1])) --begin;
  const std::string name = before.substr(begin);
  return name.ends_with('_') ? std::string() : name;  // what sets a member after a `}`
}

/// The functions that a .cpp defines for others: `run`, `Table::lines`.
std::vector<std::string> definitions(const std::string& code) {
  std::vector<std::string> names;
  std::string head;
  std::size_t depth = 0, open = 0;  // of braces in all, of those of named namespaces
  bool in_directive = false;
  for (const char c : code) {
    if (c == '\n') in_directive = false;
    if (c == '#') in_directive = true;
    if (in_directive) continue;
    if (c == '{') {
      const std::string text = trimmed(head);
      const bool is_named = text.starts_with("namespace ") && !text.ends_with("namespace");
      if (depth == open && is_named)
        ++open;
      else if (depth == open && !defined_name(text).empty())
        names.push_back(defined_name(text));
      ++depth;
    } else if (c == '}' && depth > 0) {
      --depth;
      open = std::min(open, depth);
    }
    if (c == '{' || c == '}' || c == ';')
      head.clear();
    else
      head += c;
  }
  return names;
}

/// `Table` of `Table::lines`; empty of what is no member.
std::string class_of(const std::string& definition) {
  return definition.substr(0,
                           definition.find("::") == std::string::npos ? 0 : definition.find("::"));
}

/// By layer and class: how many members each .cpp defines.
using Members = std::map<std::string, std::map<std::string, std::size_t>>;
Members members_of(const std::vector<SourceFile>& files) {
  Members members;
  for (const SourceFile& file : files) {
    if (!file.path.ends_with(".cpp")) continue;
    for (const std::string& name : definitions(code_of(file)))
      if (!class_of(name).empty())
        ++members[layer_of(file.path) + "::" + class_of(name)][file.path];
  }
  return members;
}

/// Where what `path` defines may be declared.
std::vector<std::string> headers_for(const std::string& path) {
  const std::string stem = path.substr(0, path.rfind('.'));
  const std::string folder = folder_of(path);
  const std::string below = stem.substr(std::string("src/").size());
  return {stem + ".hpp", "include/inv/" + below + ".hpp",
          folder + "/" + fs::path(folder).filename().string() + ".hpp",
          "include/inv/" + folder_of(below) + ".hpp"};
}

}  // namespace

const House& house() {
  static const House all = {
      {"core", {}, {""}},
      {"book", {"core"}, {"", "build", "checks"}},
      {"io",
       {"core", "book"},
       {"", "files", "text", "yaml", "records", "emit", "layout", "book_files", "edit", "compare",
        "merge", "drafts"}},
      {"report",
       {"core", "book"},
       {"account", "coverage", "relations", "items", "decision", "document", "invoice", "letter",
        "history", "checks", ""}},
      {"bank", {"core", "book", "report"}, {"", "match", "advice"}},
      {"render",
       {"core", "report"},
       {"", "text", "pieces", "language", "template", "page", "document", "invoice", "statement",
        "html", "mail", "draft", "machine", "screen", "diagnostics"}},
      {"cli",
       {"core", "book", "io", "report", "bank", "render"},
       {"typed", "app", "world", "entry", "documents", "drafts", "send", "review", "init",
        "completion",
        "commands"}},
      {"", {"io", "cli"}, {""}},  // main.cpp
  };
  return all;
}

Place place_of(const House& house, const std::string& path) {
  const std::string layer = layer_of(path);
  if (layer.empty()) return {};
  const bool is_public = path.starts_with("include/");
  std::string rest = path.substr(path.find("/" + layer + "/") + layer.size() + 2);
  const std::size_t slash = rest.find('/');
  if (slash != std::string::npos) return {layer, rest.substr(0, slash)};
  if (!is_public) return {layer, ""};
  rest.erase(rest.rfind('.'));
  const Layer* const known = layer_named(house, layer);
  const bool is_room = known != nullptr && std::ranges::count(known->rooms, rest) > 0;
  return {layer, is_room ? rest : ""};
}

std::vector<std::string> unknown_rooms(const House& house, const std::vector<SourceFile>& files) {
  std::vector<std::string> found;
  for (const SourceFile& file : files) {
    const Place place = place_of(house, file.path);
    const Layer* const layer = layer_named(house, place.layer);
    if (layer == nullptr || std::ranges::count(layer->rooms, place.room) == 0)
      found.push_back(file.path + " is in no room");
  }
  return found;
}

std::vector<std::string> uphill_includes(const House& house, const std::vector<SourceFile>& files) {
  std::vector<std::string> found;
  for (const SourceFile& file : files)
    for (const Include& include : includes_of(file))
      if (!include.angled && is_uphill(house, file.path, path_of(include, file.path)))
        found.push_back(file.path + " includes " + include.name);
  return found;
}

std::vector<std::string> private_includes(const std::vector<SourceFile>& files) {
  std::vector<std::string> found;
  for (const SourceFile& file : files)
    for (const Include& include : includes_of(file)) {
      if (include.angled || include.name.starts_with("inv/")) continue;
      const bool is_own = layer_of(path_of(include, file.path)) == layer_of(file.path);
      if (!is_own || file.path.starts_with("include/"))
        found.push_back(file.path + " includes " + include.name);
    }
  return found;
}

std::vector<std::string> scattered_classes(const std::vector<SourceFile>& files) {
  std::vector<std::string> found;
  for (const auto& [name, where] : members_of(files)) {
    if (where.size() < 2) continue;
    std::string line = name + " is in";
    for (const auto& [path, count] : where) line += " " + path;
    found.push_back(line);
  }
  return found;
}

std::vector<std::string> large_classes(const std::vector<SourceFile>& files) {
  std::vector<std::string> found;
  for (const auto& [name, where] : members_of(files))
    for (const auto& [path, count] : where)
      if (count > members_max) found.push_back(name + " has " + std::to_string(count) + " members");
  return found;
}

std::vector<std::string> undeclared_definitions(const std::vector<SourceFile>& files) {
  std::map<std::string, const SourceFile*> by_path;
  for (const SourceFile& file : files) by_path.emplace(file.path, &file);
  std::vector<std::string> found;
  for (const SourceFile& file : files) {
    if (!file.path.ends_with(".cpp") || layer_of(file.path).empty()) continue;
    std::set<std::string> declared;
    for (const std::string& header : headers_for(file.path))
      if (by_path.contains(header))
        for (const Name& name : names_in(code_of(*by_path.at(header)))) declared.insert(name.text);
    for (const std::string& name : definitions(code_of(file)))
      if (!declared.contains(class_of(name).empty() ? name : class_of(name)))
        found.push_back(file.path + " defines " + name);
  }
  return found;
}

std::vector<std::string> crowded_folders(const std::vector<std::string>& paths) {
  const std::set<std::string> excepted = {"src/cli/commands", "src/io/records"};
  std::map<std::string, std::size_t> counts;
  for (const std::string& path : paths) ++counts[folder_of(path)];
  std::vector<std::string> found;
  for (const auto& [folder, count] : counts)
    if (count > files_max && !excepted.contains(folder))
      found.push_back(folder + " has " + std::to_string(count) + " files");
  return found;
}

std::vector<std::string> folders_without_page(const std::vector<SourceFile>& files) {
  std::map<std::string, std::size_t> pages;
  std::set<std::string> folders;
  for (const SourceFile& file : files) {
    if (file.path.ends_with("/README.md")) pages[folder_of(file.path)] = file.lines.size();
    if (is_source(file.path)) folders.insert(folder_of(file.path));
  }
  std::vector<std::string> found;
  for (const std::string& folder : folders)
    if (!pages.contains(folder))
      found.push_back(folder + " has no README.md");
    else if (folder != "src" && pages[folder] > page_lines_max)
      found.push_back(folder + "/README.md is longer than a page");
  return found;
}

}  // namespace inv::testing

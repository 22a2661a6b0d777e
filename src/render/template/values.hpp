#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inv::render {

/// What a template may use: texts, flags, groups and lists by their keys, `oldest.due.on` in the
/// group `due` of the group `oldest`.
class Values {
 public:
  /// Made safe and put on one line. The section of an empty text is not shown.
  void text(std::string_view path, std::string_view value);
  void flag(std::string_view path, bool value);
  /// A group that is not there: its section is not shown.
  void none(std::string_view path) { flag(path, false); }
  /// One more item of a list.
  Values& item(std::string_view path);

  struct List {
    std::vector<Values> items;
  };
  struct Group {
    std::vector<Values> only;  ///< exactly one
  };
  using Value = std::variant<std::string, bool, Group, List>;
  const std::map<std::string, Value, std::less<>>& all() const { return all_; }

 private:
  Value& at(std::string_view path);

  std::map<std::string, Value, std::less<>> all_;
};

}  // namespace inv::render

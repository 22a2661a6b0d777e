#pragma once

#include <string>
#include <vector>

namespace inv::testing {

/// One file of the project, read for the tidy tests.
struct SourceFile {
  std::string path;  ///< relative to the project's folder: `src/core/date.cpp`
  std::vector<std::string> lines;
};

/// Every file with one of these endings below these folders of the project, in order of path.
std::vector<SourceFile> sources(const std::vector<std::string>& folders,
                                const std::vector<std::string>& endings = {".cpp", ".hpp",
                                                                           ".def"});

/// The layer that a path belongs to: `core` of `src/core/date.cpp`; empty for main.cpp.
std::string layer_of(const std::string& path);

/// The text of all lines with comments and the insides of string and character literals blanked:
/// same lines, same columns.
std::string code_of(const SourceFile& file);

/// A name in the code, and whether it is somebody else's: a member, or of namespace std.
struct Name {
  std::string text;
  std::size_t line = 1;
  bool foreign = false;
};
std::vector<Name> names_in(const std::string& code);

/// `displayWidth_max` is display, width, max; in lower case.
std::vector<std::string> words_of(const std::string& name);

/// What stands between the quotes or brackets of each #include.
struct Include {
  std::string name;
  bool angled = false;
};
std::vector<Include> includes_of(const SourceFile& file);

}  // namespace inv::testing

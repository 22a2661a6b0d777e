#pragma once

#include <set>
#include <string>
#include <vector>

#include "sources.hpp"

namespace inv::testing {

/// One layer: the layers below it that it may include, and its rooms from the lowest up. Each room
/// may include those before it; the empty name stands for the files at the root of the layer.
struct Layer {
  std::string name;
  std::set<std::string> uses;
  std::vector<std::string> rooms;
};
using House = std::vector<Layer>;

/// The house as src/README.md draws it.
const House& house();

/// Where a file belongs: `io` and `files` of `src/io/files/disk.cpp` and of
/// `include/inv/io/files.hpp`; a public header without a room of its name is the root's.
struct Place {
  std::string layer, room;
};
Place place_of(const House& house, const std::string& path);

// Each of these gives a line for everything that is not as it should be.

/// Files in a folder that the house does not have.
std::vector<std::string> unknown_rooms(const House& house, const std::vector<SourceFile>& files);
/// Includes that point up: to a layer or a room that may not be used.
std::vector<std::string> uphill_includes(const House& house, const std::vector<SourceFile>& files);
/// Private headers that another layer includes.
std::vector<std::string> private_includes(const std::vector<SourceFile>& files);
/// Classes whose member functions are defined in more than one .cpp.
std::vector<std::string> scattered_classes(const std::vector<SourceFile>& files);
/// Classes with more than twenty member functions in their .cpp.
std::vector<std::string> large_classes(const std::vector<SourceFile>& files);
/// What a .cpp defines for others and declares neither in the header of its name, beside it or of
/// the same path below include/inv, nor in that of its room.
std::vector<std::string> undeclared_definitions(const std::vector<SourceFile>& files);
/// Folders with more files than can be read as one thing.
std::vector<std::string> crowded_folders(const std::vector<std::string>& paths);
/// Folders with sources that do not begin with a README.md of at most ten lines.
std::vector<std::string> folders_without_page(const std::vector<SourceFile>& files);

}  // namespace inv::testing

#pragma once

#include "inv/core/message.hpp"
#include "inv/core/result.hpp"

namespace inv::io {

// What the disk and its twin in memory say in the same way.

constexpr const char* is_read_only = "it is read-only";
constexpr const char* folder_is_read_only = "its folder is read-only";
constexpr const char* is_a_folder = "it is a folder";
constexpr const char* is_not_a_folder = "a part of the path is not a folder";
constexpr const char* name_is_taken = "that name is taken";
constexpr const char* is_not_there = "there is no such file or folder";

inline auto cannot_read(const std::string& path, const std::string& why) {
  return core::fail("cannot read " + core::quoted_path(path) + ": " + why);
}

inline auto cannot_write(const std::string& path, const std::string& why) {
  return core::fail("cannot write " + core::quoted_path(path) + ": " + why);
}

inline auto cannot_make(const std::string& path, const std::string& why) {
  return core::fail("cannot make the folder " + core::quoted_path(path) + ": " + why);
}

inline auto was_changed(const std::string& path) {
  return core::fail("`" + path + "` was changed by something else meanwhile; nothing was written");
}

inline auto is_there_already(const std::string& path) {
  return core::fail("`" + path + "` is there already");
}

}  // namespace inv::io

#pragma once

#include <string>

#include "descriptor.hpp"
#include "inv/core/result.hpp"

namespace inv::io {

/// A path cut at its last `/`.
struct Place {
  std::string folder, name;
};

inline Place place_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return {".", path};
  return {slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1)};
}

inline auto not_vouched_for(const std::string& path, const std::string& what, int error) {
  return core::fail("`" + path + "` was " + what +
                    ", but the system does not vouch for its being on the disk: " + reason(error));
}

}  // namespace inv::io

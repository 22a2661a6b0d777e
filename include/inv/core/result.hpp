#pragma once

#include <string>

#include <tl/expected.hpp>

namespace inv::core {

/// The world did not do what was asked: a file, a lock, a full disk. Ends the program with exit
/// status 3 (`usage` with 2). What is wrong with the user's book is a Diagnostic instead.
struct Failure {
  enum class Kind { world, usage };
  Kind kind = Kind::world;
  std::string message;  ///< one line, lower case, no full stop, the thing seen in backticks
};

template <class T>
using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> fail(std::string message) {
  return tl::unexpected<Failure>(Failure{Failure::Kind::world, std::move(message)});
}

inline tl::unexpected<Failure> misuse(std::string message) {
  return tl::unexpected<Failure>(Failure{Failure::Kind::usage, std::move(message)});
}

}  // namespace inv::core

#pragma once

#include <memory>
#include <optional>
#include <utility>

#include "inv/core/assert.hpp"

namespace inv::book {

/// An optional that takes no more than a pointer where there is nothing: for keys that few records
/// have, in records of which there are many.
template <class T>
class CompactOptional {
 public:
  CompactOptional() = default;
  CompactOptional(std::nullopt_t) {}
  CompactOptional(T value) : value_(std::make_unique<T>(std::move(value))) {}
  CompactOptional(std::optional<T> value) {
    if (value) value_ = std::make_unique<T>(std::move(*value));
  }
  CompactOptional(const CompactOptional& other)
      : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  CompactOptional(CompactOptional&&) noexcept = default;
  CompactOptional& operator=(const CompactOptional& other) {
    value_ = other.value_ ? std::make_unique<T>(*other.value_) : nullptr;
    return *this;
  }
  CompactOptional& operator=(CompactOptional&&) noexcept = default;
  ~CompactOptional() = default;

  bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return value_ != nullptr; }
  T& operator*() { return checked(); }
  const T& operator*() const { return checked(); }
  T* operator->() { return &checked(); }
  const T* operator->() const { return &checked(); }
  void reset() { value_.reset(); }
  /// The value, or one that is as T begins.
  const T& or_empty() const {
    static const T empty{};
    return value_ ? *value_ : empty;
  }
  /// The value, which is there from now on.
  T& ensure() {
    if (!value_) value_ = std::make_unique<T>();
    return *value_;
  }

 private:
  T& checked() const {
    INV_ASSERT(value_);
    return *value_;
  }
  std::unique_ptr<T> value_;
};

}  // namespace inv::book

#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "inv/core/assert.hpp"

namespace inv::book {

/// An optional that takes no more than a pointer where there is nothing: for keys that few records
/// have, in records of which there are many.
template <class T>
class Rare {
 public:
  Rare() = default;
  Rare(std::nullopt_t) {}
  Rare(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Rare(std::optional<T> value) {
    if (value) value_ = std::make_unique<T>(std::move(*value));
  }
  Rare(const Rare& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Rare(Rare&&) noexcept = default;
  Rare& operator=(const Rare& other) {
    value_ = other.value_ ? std::make_unique<T>(*other.value_) : nullptr;
    return *this;
  }
  Rare& operator=(Rare&&) noexcept = default;
  ~Rare() = default;

  bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return value_ != nullptr; }
  T& operator*() { return checked(); }
  const T& operator*() const { return checked(); }
  T* operator->() { return &checked(); }
  const T* operator->() const { return &checked(); }
  void reset() { value_.reset(); }

 private:
  T& checked() const {
    INV_ASSERT(value_);
    return *value_;
  }
  std::unique_ptr<T> value_;
};

/// A text that few records have. Reads as a std::string; absent and empty are the same.
class Text {
 public:
  Text() = default;
  Text(std::string text) {
    if (!text.empty()) text_ = std::move(text);
  }
  Text(std::string_view text) : Text(std::string(text)) {}
  Text(const char* text) : Text(std::string(text)) {}

  const std::string& str() const { return text_ ? *text_ : nothing(); }
  operator const std::string&() const { return str(); }
  operator std::string_view() const { return str(); }
  bool empty() const { return !text_; }
  std::size_t size() const { return str().size(); }

  friend bool operator==(const Text& a, const Text& b) { return a.str() == b.str(); }
  template <class Other>
  requires std::convertible_to<const Other&, std::string_view>
  friend bool operator==(const Text& a, const Other& b) { return a.str() == std::string_view(b); }
  template <class Other>
  requires std::convertible_to<const Other&, std::string_view>
  friend std::string operator+(const Text& a, const Other& b) {
    return std::string(a.str()).append(std::string_view(b));
  }
  template <class Other>
  requires std::convertible_to<const Other&, std::string_view> &&
      (!std::same_as<Other, Text>)friend std::string
      operator+(const Other& a, const Text& b) {
    return std::string(std::string_view(a)).append(b.str());
  }

 private:
  static const std::string& nothing();
  Rare<std::string> text_;
};

}  // namespace inv::book

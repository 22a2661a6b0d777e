#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "inv/core/assert.hpp"

namespace inv::book {

/// A text of a record. Read from a file it is a view into that file's text, which the Book keeps;
/// a text that stands otherwise in its file, or comes from elsewhere, is a copy of its own. Absent
/// and empty are the same. At most 4 GiB.
class Text {
 public:
  Text() = default;
  Text(std::string_view text) : Text(text, true) {}
  Text(const std::string& text) : Text(std::string_view(text), true) {}
  Text(const char* text) : Text(std::string_view(text), true) {}
  /// No copy: for a text that lives as long as the Book does.
  static Text view(std::string_view text) { return Text(text, false); }

  Text(const Text& other) : Text(other.str(), other.is_own_) {}
  Text(Text&& other) noexcept { swap(other); }
  Text& operator=(Text other) noexcept {
    swap(other);
    return *this;
  }
  ~Text() {
    if (is_own_) delete[] begin_;
  }

  std::string_view str() const { return {begin_, size_}; }
  operator std::string_view() const { return str(); }
  operator std::string() const { return std::string(str()); }
  bool empty() const { return size_ == 0; }
  std::size_t size() const { return size_; }

  friend bool operator==(const Text& a, const Text& b) { return a.str() == b.str(); }
  friend auto operator<=>(const Text& a, const Text& b) { return a.str() <=> b.str(); }
  template <class Other>
  requires std::convertible_to<const Other&, std::string_view>
  friend bool operator==(const Text& a, const Other& b) { return a.str() == std::string_view(b); }
  template <class Other>
  requires std::convertible_to<const Other&, std::string_view>
  friend std::string operator+(const Text& a, const Other& b) {
    return std::string(a.str()).append(std::string_view(b));
  }
  template <class Other>
  requires(std::convertible_to<const Other&, std::string_view> && !std::same_as<Other, Text>)
  friend std::string operator+(const Other& a, const Text& b) {
    return std::string(std::string_view(a)).append(b.str());
  }

 private:
  Text(std::string_view text, bool is_own) : size_(static_cast<std::uint32_t>(text.size())) {
    INV_ASSERT(text.size() == size_);
    if (is_own)
      copy(text);
    else
      begin_ = text.data();
  }
  void copy(std::string_view text);
  void swap(Text& other) noexcept {
    std::swap(begin_, other.begin_);
    std::swap(size_, other.size_);
    std::swap(is_own_, other.is_own_);
  }

  const char* begin_ = nullptr;
  std::uint32_t size_ = 0;
  bool is_own_ = false;  // begin_ was made by new[]
};

}  // namespace inv::book

#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace inv::render {

/// A text within HTML or one of its attributes.
std::string escaped(std::string_view text);

/// What stands in `{{…}}` of a frame, and what it is replaced with. What is put in is not looked at
/// again; a mark that is none of these stays.
using Mark = std::pair<std::string_view, std::string_view>;
std::string with_marks(std::string_view text, std::span<const Mark> marks);

/// A style sheet for mail programs, of which many read no style sheets: rules of single classes are
/// put on the elements, and what stands in `@media` and the like is left for the head.
class Styles {
 public:
  explicit Styles(std::string_view css);

  /// ` class="…" style="…"` for an element with these classes, in their order.
  std::string of(std::string_view classes) const;
  /// The HTML with what its elements' classes say put on them.
  std::string put_on(std::string_view html) const;
  const std::string& for_head() const { return for_head_; }

 private:
  std::map<std::string, std::string, std::less<>> by_class_;
  std::string for_head_;
};

}  // namespace inv::render

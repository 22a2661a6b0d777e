#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "keys.hpp"
#include "values.hpp"

namespace inv::render {

/// What is wrong with a template, and where: bytes [begin, end) of it.
struct TemplateFault {
  std::size_t begin, end;
  std::string message;
};

/// All that is wrong with the template of a letter, in order of place: keys and blocks that are
/// not, sections that do not close, tags that are not allowed, no subject, no items or ways to pay
/// where they belong, or these within a section. In every branch, used or not.
std::vector<TemplateFault> template_faults(std::string_view text, Kind kind);

/// The same of one shared sentence, which has no subject and no blocks. It may say those `before`
/// it, by their names.
std::vector<TemplateFault> sentence_faults(std::string_view text, Kind kind,
                                           std::span<const std::string_view> before);

/// A template without faults, ready to be rendered many times.
class Template {
 public:
  explicit Template(std::string_view text);
  /// Blocks become `block_mark`, their name and another mark; an empty line of the template begins
  /// with `paragraph_mark`.
  std::string render(const Values& values) const;

 private:
  struct Parsed;
  std::shared_ptr<Parsed> parsed_;
};

// No value has them: they are control characters.
inline constexpr char block_mark = '\x01';
inline constexpr char paragraph_mark = '\x02';

}  // namespace inv::render

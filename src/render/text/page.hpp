#pragma once

#include <string>
#include <string_view>

#include "inv/render/text.hpp"
#include "style.hpp"
#include "table.hpp"

namespace inv::render {

/// Text output put together from top to bottom. All text is made safe.
class Page {
 public:
  explicit Page(const Look& look) : look_(look) {}

  const Look& look() const { return look_; }
  /// The columns for prose: lines that are too long read badly.
  int prose_width() const;

  /// One line as it is, however long.
  void line(std::string_view text, Style style = Style::plain);
  /// The same of text that is painted already and holds nothing from a book.
  void drawn(std::string_view painted) { made_.append(painted).append("\n"); }
  /// Text left and text right at the end of the prose's width; the left is cut where it must be.
  void ends(std::string_view left, std::string_view right, Style left_style, Style right_style);
  /// Wrapped to the width for prose; nothing for an empty text.
  void prose(std::string_view text, int indent = 0);
  /// The same after a dash that hangs in front.
  void bullet(std::string_view text, int indent = 0);
  void table(const Table& table, int indent = 0);
  /// Text of several lines that has been set already.
  void set_text(std::string_view text, int indent = 0);
  void blank() { made_ += '\n'; }
  /// A line across between two blank ones.
  void divide();

  std::string take() && { return std::move(made_); }

 private:
  void hanging(std::string_view first, std::string_view text, int indent);

  Look look_;
  std::string made_;
};

}  // namespace inv::render

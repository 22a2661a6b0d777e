#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/io/drafts.hpp"
#include "inv/render/draft.hpp"
#include "outgoing.hpp"

namespace inv::cli {

/// A draft, held against what the book asks for today.
struct Standing {
  io::Draft draft;
  std::optional<Outgoing> now;  ///< what would be made in its place; none: it is not due any more
  bool is_stale = false;        ///< that says something else, or the draft is too old
  bool waits = false;           ///< it is due, but today is a quiet day
  bool is_uncertain = false;  ///< it was handed to a mail program, and nobody knows what came of it
  std::string why;            ///< why it is to go out; of a stale one, of one that waits, why not

  bool is_foreign() const { return !draft.lines; }
};

/// The same drafts, which lie in that box, in the same order.
std::vector<Standing> standings(const book::Book& book, core::Date as_of,
                                std::vector<io::Draft> drafts, const io::DraftBox& box);

render::DraftRow draft_row(const Standing& standing, const book::Book& book);

}  // namespace inv::cli

#pragma once

#include <string>
#include <vector>

#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "outgoing.hpp"

namespace inv::cli {

inline constexpr Option draft_option{"--draft", "", "write a draft of each into `drafts/`"};
inline constexpr Option anew_option{
    .name = "--force",
    .value = "",
    .help = "write over files that are there; of a draft that was edited the old one stays as `~`"};

/// The drafts of one kind that a command makes.
struct DraftsWanted {
  const book::Book& book;
  core::Date as_of;
  std::string kind;
  std::vector<Outgoing> outgoing;
  report::Selection selection;  ///< of whose clients drafts that are not due any more go
  bool removes_what_is_not_due = true;
};

/// Writes each as a draft, and prints a line for each. What a person edited, approved or sends is
/// left alone. The status is `status`, or could_not where a draft could not be made.
Exit write_drafts(Invocation& invocation, DraftsWanted wanted, Exit status);

/// Of one draft the file's text. Fails where there is no address for the way it goes.
core::Result<std::string> new_draft_text(const Outgoing& outgoing, core::Date as_of,
                                         const render::Templates& templates,
                                         const std::string& root);

}  // namespace inv::cli

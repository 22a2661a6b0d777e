#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/app/invocation.hpp"
#include "inv/io/drafts.hpp"
#include "standing.hpp"

namespace inv::cli {

/// `hart.reminder`, also of `drafts/hart.reminder.eml`.
std::string draft_name_typed(std::string_view typed);

/// All that lie there. One that nobody on this machine approved is altered, whatever it says: a
/// pull may bring such files.
std::vector<io::Draft> list_drafts(Invocation& invocation, const io::DraftBox& box);

/// The draft of that name as it is now, held against the book that was loaded; nothing where there
/// is none.
std::optional<Standing> look_up_draft(Invocation& invocation, const io::DraftBox& box,
                                      const std::string& name);
/// The same of a name that a person typed, and the end of the run where there is none or it is
/// foreign.
Standing find_draft(Invocation& invocation, const io::DraftBox& box, std::string_view typed);

/// `no draft is called …; did you mean …?`
std::string no_such_draft(Invocation& invocation, const io::DraftBox& box,
                          const std::string& name);

/// Whether a draft may be approved: a whole mail, to somebody. Else why not.
core::Result<void> check_sendable(const io::Draft& draft);

/// From `drafts/` to `approved/`, with who approved it, and a page beside a letter. Fails where it
/// is no longer as it was read.
core::Result<void> approve(Invocation& invocation, io::DraftBox& box, const io::Draft& draft,
                           const std::string& by);
/// Who approves here: the name in git's settings, else the user's.
std::string approver(Invocation& invocation);
/// Back to `drafts/`.
core::Result<void> take_back(io::DraftBox& box, const io::Draft& draft);

/// Writes the journal's `sent` line of a draft, of that day, where it is not there yet. False, and
/// said, where that cannot be done.
bool record_sent(Invocation& invocation, const io::Draft& draft);

}  // namespace inv::cli

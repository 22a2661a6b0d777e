#pragma once

#include "cli/drafts/standing.hpp"
#include "inv/render/template.hpp"
#include "review_screen.hpp"

namespace inv::cli {

/// Has a person edit a draft's addressees, subject and text in their editor, and makes both parts
/// of the mail of it. True where the draft is another now. What was typed stays in a file beside it
/// until it stands in the draft, or the person gives it up.
bool edit_draft(Invocation& invocation, io::DraftBox& box, const Standing& standing,
                const render::Templates& templates, ReviewScreen& screen);

}  // namespace inv::cli

#pragma once

#include <vector>

#include "render/page/page.hpp"

namespace inv::render {

/// Who writes, the day and whom it is for, as on paper: of a statement, and of what goes by post.
std::vector<PageBlock> letterhead(const report::Parties& parties, const Language& language,
                                  core::Date day);

/// Adds the text as one line, where it says anything.
void add_page_line(std::vector<std::string>& lines, std::string_view text);

/// Who writes: name, address, telephone, address of mail.
PageLines sender_lines(const report::Sender& from);
/// The lines of an envelope.
std::vector<std::string> envelope_lines(const report::Addressee& to);

/// A subject of a line's length: the business's name gives way where it would grow too long.
std::string short_subject(std::string subject, const std::string& business);

/// The lines at the foot, where there are any.
void add_footer(std::vector<PageBlock>& into, const report::Sender& from);

/// Who signs, and for whom; with `reach` also the telephone. Then the lines at the foot.
std::vector<PageBlock> signature_of(const report::Sender& from, bool reach);

}  // namespace inv::render

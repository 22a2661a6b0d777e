#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/page/page.hpp"

namespace inv::render {

/// Adds the text as one line, where it says anything.
void add_page_line(std::vector<std::string>& lines, std::string_view text);

/// Who writes: name, address, telephone, address of mail.
PageLines sender_lines(const report::Sender& from);
/// The lines of an envelope.
std::vector<std::string> envelope(const report::Addressee& to);

/// A subject of a line's length: the business's name gives way where it would grow too long.
std::string short_subject(std::string subject, const std::string& business);

}  // namespace inv::render

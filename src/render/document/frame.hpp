#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inv/render/document.hpp"
#include "render/page/page.hpp"
#include "render/template/keys.hpp"

namespace inv::render {

/// Who writes, the day and whom it is for, as on paper: of a statement, and of what goes by post.
std::vector<PageBlock> letterhead(const report::Parties& parties, const Language& language,
                                  core::Date day);

/// Adds the text as one line, where it says anything.
void add_page_line(std::vector<std::string>& lines, std::string_view text);

/// Who writes: name, address, telephone, address of mail.
PageLines sender_lines(const report::Sender& from);
/// The same with the tax id and the registration.
PageLines full_sender_lines(const report::Sender& from, const Language& language);
/// The lines of an envelope.
std::vector<std::string> envelope_lines(const report::Addressee& to);

/// The lines at the foot, where there are any.
void add_footer(std::vector<PageBlock>& into, const report::Sender& from);

/// Who signs, what that person is, and for whom.
PageLines signature_lines(const report::Sender& from, std::string_view signed_by);
/// The same of who signs for the business; with `reach` also the telephone. Then the lines at the
/// foot.
std::vector<PageBlock> signature_of(const report::Sender& from, bool reach);

/// What a document is besides its words.
struct DocumentFrame {
  Kind kind;
  const report::Parties& parties;
  const Language& language;
  core::Date as_of;
  bool by_post;
  std::string title = {};            ///< of the page
  std::vector<PageBlock> head = {};  ///< above what the template gave
};
/// The document with its subject, whom it goes to, and its page.
Document framed(DocumentFrame frame, LaidOut made);

}  // namespace inv::render

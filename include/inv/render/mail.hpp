#pragma once

#include <string>

#include "inv/core/result.hpp"
#include "inv/render/document.hpp"

namespace inv::render {

/// A mail (RFC 5322) with the document as text and as HTML, its lines ended by CR LF. The same
/// document gives the same bytes everywhere. Fails where it has nobody to go to or to come from: an
/// address is `local@domain` in ASCII.
core::Result<std::string> document_mail(const Document& document, const Templates& templates);

/// The same also of what goes by post: a letter is a mail to nobody, and may come from a business
/// that has no address of mail. Fails where there is no address on the envelope.
core::Result<std::string> draft_mail(const Document& document, const Templates& templates);

/// A mail as a person reads it, its texts fit for a terminal.
struct ReadMail {
  std::string from, to, cc, bcc, subject;  ///< on one line each, decoded
  std::string text;  ///< the text part: paragraphs that flow in lines of 72 columns
  std::string html;  ///< the HTML part as it is there
  /// A paragraph of one part is not in the other: another program changed only one.
  bool parts_differ = false;
};
/// Fails where it has no text part, or where its end is missing.
core::Result<ReadMail> read_mail(const std::string& mail);

}  // namespace inv::render

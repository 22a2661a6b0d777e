#pragma once

#include <string>

#include "inv/core/result.hpp"
#include "inv/render/document.hpp"

namespace inv::render {

/// A mail (RFC 5322) with the document as text and as HTML, its lines ended by CR LF. The same
/// document gives the same bytes everywhere. Fails where it has nobody to go to or to come from: an
/// address is `local@domain` in ASCII.
core::Result<std::string> document_mail(const Document& document, const Templates& templates);

}  // namespace inv::render

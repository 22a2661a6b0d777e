#pragma once

#include <string>

#include "inv/core/result.hpp"
#include "inv/render/document.hpp"

namespace inv::render {

/// The page for a browser: one file, which asks for nothing from outside and runs nothing. Its
/// frame and its looks are `page.html` and `page.css` of the templates.
std::string document_html(const Document& document, const Templates& templates);

/// The same for mail, in at most 100,000 bytes as it is sent, which all programs show whole: where
/// it is longer, the lists end with how many more there are in the text; where that is not enough,
/// long texts are cut, and last blocks left out. Fails where the frame alone is too long.
core::Result<std::string> mail_html(const Document& document, const Templates& templates);

}  // namespace inv::render

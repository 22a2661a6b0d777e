#pragma once

#include <string>

#include "inv/render/document.hpp"

namespace inv::render {

/// The page for a browser: one file, which asks for nothing from outside and runs nothing. Its
/// frame and its looks are `page.html` and `page.css` of the templates.
std::string document_html(const Document& document, const Templates& templates);

/// The same for mail, short enough to be shown whole by programs that clip long mails: where it
/// would not be, the lists end with how many more there are in the text.
std::string mail_html(const Document& document, const Templates& templates);

}  // namespace inv::render

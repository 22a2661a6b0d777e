#pragma once

#include <optional>
#include <string>
#include <vector>

#include "values.hpp"

namespace inv::io {

// What documents need of some texts is only warned of: the book keeps them as they are.

/// An address of mail, or a list of them, on one line each; warns of what is none.
std::optional<book::Text> read_email(NodeRef value, Reading& reading);
std::vector<std::string> read_emails(NodeRef value, Reading& reading);
/// Text on one line; warns where its check digits are wrong.
std::optional<book::Text> read_iban(NodeRef value, Reading& reading);
/// The same, where documents would not lead to it.
std::optional<book::Text> read_link(NodeRef value, Reading& reading);
/// `#rrggbb`; one too pale to be read is warned of.
std::optional<std::string> read_colour(NodeRef value, Reading& reading);

/// The tag of a language: `en`, `pt-BR`. Warns of one that documents do not have.
std::optional<book::Text> read_language(NodeRef value, Reading& reading);

}  // namespace inv::io

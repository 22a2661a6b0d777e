#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/book/business.hpp"
#include "inv/core/result.hpp"

namespace inv::cli {

class Invocation;

/// What a new book is to say.
struct FirstBook {
  std::string name;
  std::optional<core::Currency> currency;
  core::Terms terms;
  std::string email;
  std::vector<book::PayWay> pay;
  std::string client;  ///< the name of a first client, or empty
};

/// From the options and, where a name or a currency is missing and somebody sits at the terminal,
/// from what they answer.
FirstBook ask_for_first_book(Invocation& invocation);

/// A file that is to be made, by its path from the book's folder.
struct FirstFile {
  std::string path;
  std::string text;
};

/// What the book's folder has in `.gitattributes`.
inline constexpr std::string_view attribute_lines[] = {"*.yaml text eol=lf", "*.yaml merge=inv"};
FirstFile git_attributes();
/// The same of `.gitignore`, where there is none: drafts are one person's work on one machine.
FirstFile git_ignore();

/// A way to pay as people say it: an IBAN, a link, `Cheque`, `Cash: at the door`. Fails (usage) on
/// an IBAN whose check digits are wrong.
core::Result<book::PayWay> read_way_to_pay(std::string_view text);

/// The id of the first client; empty where there is none.
std::string first_client_id(const FirstBook& book);

/// All files of the new book, `inv.yaml` first. They were read back: they make a book without
/// errors. Fails (usage) where a text cannot stand in a book.
core::Result<std::vector<FirstFile>> first_files(const FirstBook& book);

}  // namespace inv::cli

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "inv/core/diagnostic.hpp"
#include "inv/report/letter.hpp"

namespace inv::render {

/// A file of the book's own `templates/`.
struct TemplateFile {
  std::string name;  ///< `reminder.friendly.en.txt`
  std::string text;
  core::SourceSpan at;  ///< all of it
};

/// The letters' templates: those that are built in, and over them those of the book.
class Templates {
 public:
  Templates();
  /// Says what is wrong with them, each fault with its place; a book with such a fault gets no
  /// documents.
  Templates(const std::vector<TemplateFile>& own, core::Diagnostics& found);
  ~Templates();

  struct Parsed;
  const Parsed& parsed() const { return *parsed_; }

 private:
  std::unique_ptr<Parsed> parsed_;
};

struct Sheet;

/// A document, ready to be set as text, HTML or mail.
struct Document {
  std::string client;                 ///< id
  std::vector<std::string> to, cc;    ///< addresses of mail; of a letter `to` is the envelope
  std::string subject;
  std::shared_ptr<const Sheet> sheet;
};

Document reminder_document(const report::Letter& letter, const Templates& templates);

/// A client to remind, and the draft.
struct Reminder {
  report::Decision decision;
  Document draft;
};

/// Lines of at most 76 columns.
std::string document_text(const Document& document);

}  // namespace inv::render

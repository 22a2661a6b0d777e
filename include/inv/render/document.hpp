#pragma once

#include <memory>
#include <string>
#include <vector>

#include "inv/render/template.hpp"
#include "inv/report/letter.hpp"

namespace inv::render {

struct Sheet;

/// A document, ready to be set as text, HTML or mail.
struct Document {
  std::string client;              ///< id
  std::string kind;                ///< `invoice`, `statement`, `reminder` or `thanks`
  std::string invoice = {};        ///< of an invoice its id, else empty
  std::vector<std::string> about;  ///< ids of the invoices that it speaks of
  /// What it says of them, so that another mail of the same day about other sums is another mail.
  std::string figures;
  int stage = 0;  ///< of a reminder
  core::Date as_of = core::Date(0);
  bool by_post = false;
  std::vector<std::string> to, cc;  ///< addresses of mail; of a letter `to` is the envelope
  std::string subject;
  /// Message-IDs of mails that were sent about these invoices, the oldest first: it answers the
  /// last.
  std::vector<std::string> thread = {};
  std::string message_id = {};  ///< with its angle brackets; empty: made of what it says
  std::shared_ptr<const Sheet> sheet;
};

/// What its file is called, without an ending: `hart.reminder`, `hart.invoice.2026-0042`; in ids
/// `~` stands for `/`, and `=` for a dot.
std::string document_name(const Document& document);

Document reminder_document(const report::Letter& letter, const Templates& templates);

/// A client to remind or to thank, and the draft.
struct Reminder {
  report::Decision decision;
  Document draft;
};

/// Lines of at most 76 columns.
std::string document_text(const Document& document);

}  // namespace inv::render

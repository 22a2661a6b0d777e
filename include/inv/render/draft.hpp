#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/result.hpp"
#include "inv/render/document.hpp"
#include "inv/report/document/statement.hpp"
#include "inv/report/document/thanks.hpp"
#include "inv/report/invoice.hpp"

namespace inv::render {

/// What a document says but dates and counts of days, whatever its words: addressees, stage, tone,
/// items with what is open, unapplied money, totals, what is set aside, ways to pay, printed notes
/// and lines. Two documents that say the same have the same text here.
std::string said(const report::Letter& letter);
std::string said(const report::Statement& statement);
std::string said(const report::InvoiceDocument& invoice);
std::string said(const report::Thanks& thanks);

/// What a person may change of a draft.
struct DraftWords {
  std::vector<std::string> to, cc;
  std::string subject, text;  ///< the text in lines, as `document_text`
};

/// As a file for an editor: `To`, `Cc`, `Subject`, an empty line, the text.
std::string words_for_editor(const DraftWords& words);
/// What came back. Fails (usage) on a head that is no such head, and on an address that is none.
core::Result<DraftWords> words_from_editor(std::string_view file, bool by_post);

/// The document with these words in it. A table or a list of ways to pay stands as it was or is
/// gone; where one was changed by hand it fails (usage), and says which line.
core::Result<Document> with_words(const Document& document, const DraftWords& words);

/// A draft in a list.
struct DraftRow {
  std::string name, path, client, kind;
  std::string state;  ///< `new` `approved` `altered` `sending` `uncertain` `sent` `foreign`
  bool is_edited = false, is_stale = false;
  std::string via;
  std::vector<std::string> to;  ///< addresses; of a letter whom it is for
  std::vector<std::string> invoices;
  int stage = 0;  ///< of a reminder
  std::optional<core::Date> as_of;
  std::string message_id;
  std::vector<core::Money> amounts;  ///< that is asked for, where it still holds
  std::string why;                   ///< why it is to go out, or why it does not
};

/// What a person who is to decide about a draft reads above it.
struct ReviewHead {
  std::size_t number = 1, count = 1;
  DraftRow row;
  std::string client_name, tone;
  std::vector<std::string> marks;  ///< `edited`, `stale`
  std::vector<std::string> why;
  std::vector<report::DueRow> due;
  /// The last contact: when, how, what was said, by whom, mood 1 to 5 (0: not said).
  std::optional<core::Date> last_date;
  std::string last_how, last_text, last_by;
  int last_mood = 0;
};

}  // namespace inv::render

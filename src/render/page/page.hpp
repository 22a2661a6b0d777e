#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "inv/report/document/parties.hpp"
#include "render/language/language.hpp"

namespace inv::render {

// What a page is made of. All texts are safe and without markup; blanks that do not end a line are
// no-break spaces.

struct PageProse {
  std::string text;
};

struct PageHeading {
  std::string text;
};

/// Lines that stay lines.
struct PageLines {
  enum class Role { sender, addressee, date, signature, footer, words };
  Role role;
  std::vector<std::string> lines;
};

/// Labels and what stands beside them: an invoice's number, an IBAN to copy.
struct PageFields {
  struct Field {
    std::string label, value;
    std::string link = {};    ///< where the value leads to; a form that has no links shows it
    bool is_main = false;     ///< the one thing to do: a button where there are such
    bool is_code = false;     ///< to be typed off or copied: each digit as wide as the others
    std::string button = {};  ///< the words on it
  };
  std::string caption;  ///< a sentence above them, or empty
  std::vector<Field> fields;
  std::string more_caption = {};
  std::vector<std::string> more = {};  ///< what else there is, a line each
};

struct PageTable {
  struct Column {
    std::string title;
    bool is_right = false;  ///< amounts and numbers
    bool grows = false;     ///< takes the room that is left; one of a table
    bool may_go = false;    ///< left out on a phone
  };
  enum class RowKind { item, struck, sum, total, caption };
  struct Row {
    RowKind kind = RowKind::item;
    /// Of an item a cell each; of sums a label and an amount; of a caption the words.
    std::vector<std::string> cells;
    std::vector<std::string> notes = {};  ///< small print below the growing cell

    bool is_item() const { return kind == RowKind::item || kind == RowKind::struck; }
    bool is_sum() const { return kind == RowKind::sum || kind == RowKind::total; }
  };
  std::vector<Column> columns;
  std::vector<Row> rows;
};

using PageBlock = std::variant<PageProse, PageHeading, PageLines, PageFields, PageTable>;

struct Sheet {
  const Language* language = nullptr;
  std::string subject;
  std::string title;  ///< what it is, of invoices and statements; else empty
  report::Sender sender;
  std::vector<PageBlock> blocks;
};

using BlockMaker = std::function<std::vector<PageBlock>(std::string_view name)>;

struct LaidOut {
  std::string subject;
  std::vector<PageBlock> blocks;
};
/// What a template gave: `Subject: …`, then paragraphs with an empty line between, and marks where
/// blocks go. A line right above the `sign` block is the first of the signature.
LaidOut laid_out(std::string_view rendered, const BlockMaker& make_block);

/// The page in lines of at most 76 columns, none ending in a blank, with one empty line between
/// blocks.
std::string page_text(const Sheet& page);
/// The same as mails have it (RFC 3676, `format=flowed`): a line of a paragraph that goes on ends
/// in a blank, so that a narrow screen may break it elsewhere.
std::string flowed_text(const Sheet& page);

}  // namespace inv::render

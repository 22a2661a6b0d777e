#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "inv/book/book.hpp"
#include "node.hpp"

namespace inv::io {

// One function for each kind of record. Where `reading` has failed, the record is not complete.
book::Business read_business(NodeRef node, Reading& reading);
book::Client read_client(NodeRef node, Reading& reading);
book::Invoice read_invoice(NodeRef node, Reading& reading);
std::optional<book::Entry> read_entry(NodeRef node, Reading& reading);
/// All policies of a book, by name.
std::vector<book::PolicyOverride> read_policies(NodeRef node, Reading& reading);

/// The lines of an invoice, or what is billed to a client at each billing date.
std::vector<book::Line> read_lines(NodeRef node, Reading& reading);

/// `for`: an id, a list of ids, or a map of ids to money.
struct Targets {
  std::vector<book::ForTarget> targets;
  bool is_map = false;
  bool is_empty = true;  ///< nothing stands there, not even something wrong
  core::SourceSpan at;
};
Targets read_targets(NodeRef node, Reading& reading);

/// The keys that one kind of record may have, as the reader takes them.
struct RecordKeys {
  std::string_view record;  ///< `business`, `client` …; of the journal `journal` and each verb
  std::vector<std::string_view> keys;
};

// Those of each kind.
std::vector<RecordKeys> keys_of_business();
std::vector<RecordKeys> keys_of_client();
std::vector<RecordKeys> keys_of_invoice();
std::vector<RecordKeys> keys_of_policy();
std::vector<RecordKeys> keys_of_journal();

/// Every key of every kind of record: what inv-book(5) documents, and no more. `journal` has those
/// that any entry may have; a verb has itself, then those that go with it.
std::vector<RecordKeys> record_keys();

}  // namespace inv::io

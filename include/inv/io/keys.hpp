#pragma once

#include <string_view>
#include <vector>

namespace inv::io {

/// The keys that one kind of record may have, as the reader takes them.
struct RecordKeys {
  std::string_view record;  ///< `business`, `client` …; of the journal `journal` and each verb
  std::vector<std::string_view> keys;
};

/// Every key of every kind of record: what inv-book(5) documents, and no more. `journal` has those
/// that any entry may have; a verb has itself, then those that go with it.
std::vector<RecordKeys> record_keys();

}  // namespace inv::io

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inv/report/decision.hpp"

namespace inv::report {

/// What was said, or promised, at one time.
struct CallRemark {
  core::Date date;
  std::string how;   ///< `call`, `promise` …
  std::string text;  ///< in the words of the book
  std::string by;
};

struct CallItem {
  std::string id, title;
  int part = 1, parts = 1;
  core::Date due;
  core::Money open;
  int days_overdue = 0;
  std::string mark;  ///< `disputed`, `promised`, `unsent` or empty
};

/// One client to ring.
struct CallRow {
  Decision decision;
  std::string contact, phone, assigned;
  std::vector<CallItem> items;       ///< all that is open, oldest first
  std::vector<CallRemark> remarks;   ///< latest first, five at most
  std::optional<int> mood;           ///< the last that was said, 1 to 5
};

struct CallSheet {
  core::Date as_of;
  std::optional<core::Date> reconciled;
  std::vector<CallRow> rows;  ///< by client id
  std::optional<std::string> stale;
};

/// Those whose decision is `call`; with `assigned` those last assigned to that person.
CallSheet calls(const book::Book& book, core::Date as_of, const Selection& selection,
                const std::optional<std::string>& assigned);

}  // namespace inv::report

#pragma once

#include <string>
#include <vector>

#include "inv/report/decision.hpp"
#include "inv/report/letter.hpp"

namespace inv::render {

/// A draft: plain text, lines of at most 72 columns but for the lists.
struct Draft {
  std::vector<std::string> to;
  std::vector<std::string> cc = {};  ///< of mails
  std::string subject;
  std::string text;
};
Draft draft(const report::Letter& letter);

struct Reminder {
  report::Decision decision;
  Draft draft;
};

}  // namespace inv::render

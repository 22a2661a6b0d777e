#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/app/invocation.hpp"
#include "cli/drafts/draft_changes.hpp"
#include "mail_program.hpp"

namespace inv::cli {

/// One run of `inv send`. Each mail goes: claimed by a rename, piped to the mail program, written
/// into the journal, and put to what was sent. Whatever ends the program between two of these, no
/// mail goes twice.
class Dispatch {
 public:
  explicit Dispatch(Invocation& invocation);

  /// Those named, or all that are approved.
  Exit send(const std::vector<std::string>& typed);
  /// What `send` would do.
  Exit tell(const std::vector<std::string>& typed);
  /// What went out by another way, or was posted; settles what is uncertain.
  Exit mark_sent(const std::vector<std::string>& names);
  /// What is uncertain and did not go: approved again.
  Exit mark_not_sent(const std::vector<std::string>& names);
  /// Remembers a yes to the mail program.
  Exit trust();

 private:
  enum class Step { goes_on, stops };

  const book::Book& book() const { return *invocation_.loaded().book; }
  std::vector<std::string> approved(const std::vector<std::string>& typed);
  void begin(bool tells);
  void settle_sending(bool tells);
  Step send_one(const std::string& name);
  bool holds_back(const Standing& standing);
  bool has_mail(const std::vector<std::string>& names) const;
  bool is_program_trusted();
  bool is_trusted(MailProgram& program);
  std::optional<io::Draft> claim(const io::Draft& draft);
  Step hand_over(const io::Draft& draft, MailProgram& program);
  bool put_to_sent(const io::Draft& draft, core::Date day);
  void say(const std::string& line);
  void fail_one(const std::string& name, const std::string& why);
  Exit finish();

  Invocation& invocation_;
  io::DraftBox box_;
  std::unique_ptr<io::Lock> sending_;
  bool is_failed_ = false;
  int left_ = 0;
};

}  // namespace inv::cli

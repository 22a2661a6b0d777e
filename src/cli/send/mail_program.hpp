#pragma once

#include <string>
#include <vector>

#include "cli/app/invocation.hpp"
#include "cli/drafts/remembered.hpp"

namespace inv::cli {

/// What became of a mail (contract-documents 8).
enum class Handed {
  sent,
  refused,          ///< surely not sent; another mail may go
  refused_for_all,  ///< surely not sent, and neither would another
  unknown           ///< it may have gone
};

/// The program that a book's mails are given to. It comes with the book, and a book may come from
/// anybody: before it first runs on this machine a person has to say yes.
class MailProgram {
 public:
  /// Of the book that was loaded. Fails where the program is not to be found, or lies in the book's
  /// own folder.
  static core::Result<MailProgram> of_book(Invocation& invocation);

  /// `msmtp -t`, as a person reads it.
  std::string shown() const;
  /// Whether a person has said yes to these words in this folder.
  bool is_trusted() const;
  /// Remembers that yes, outside of the book.
  core::Result<void> trust();

  struct Outcome {
    Handed handed;
    std::string message;  ///< what it said or why not, safe to show; may be of several lines
  };
  Outcome hand_over(const std::string& mail);

 private:
  MailProgram(Invocation& invocation, std::vector<std::string> words)
      : invocation_(&invocation), trusted_(invocation, "trusted"), words_(std::move(words)) {}

  std::string own_word() const;
  std::string named_files() const;

  Invocation* invocation_;
  Remembered trusted_;
  std::vector<std::string> words_;
  std::string path_;  // of the program
};

}  // namespace inv::cli

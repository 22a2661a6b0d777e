#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inv/core/date.hpp"
#include "inv/io/files.hpp"

namespace inv::io {

/// Who approved a draft, when, and what it said then.
struct Approval {
  std::string hash, by, time;
};

/// The lines of ours at the head of a draft (`X-Inv-…`), which are never sent.
struct DraftLines {
  std::string kind, client, via;  ///< `reminder`, an id, `email` or `letter`
  std::string book = {};          ///< the root file's name where it is not `inv.yaml`
  core::Date as_of = core::Date(0);
  int stage = 0;                           ///< of a reminder
  std::vector<std::string> invoices = {};  ///< that it speaks of
  /// Of a statement the days it was asked for with; `until`: it is as of that day for good.
  std::string from = {}, since = {}, until = {};
  std::string says = {};  ///< SHA-256 of what it says
  std::string made = {};  ///< SHA-256 of the mail as it was made
  std::optional<Approval> approved = {};
};

/// The mail (RFC 5322, CR LF) as a draft: with our lines before it, and `made`.
std::string draft_text(DraftLines lines, std::string_view mail);
/// Nothing where it has no `X-Inv-Draft` that this program understands.
std::optional<DraftLines> read_draft_lines(std::string_view text);
/// What a draft's hashes are of: it without our lines.
std::string without_draft_lines(std::string_view text);
/// The same with another approval, or one for the first time.
std::string with_approval(std::string_view text, const Approval& approval);
/// The same lines of ours before another mail.
std::string with_mail(std::string_view text, std::string_view mail);
/// As a mail program takes it: without our lines and `X-Unsent`, its `Date` that time (seconds
/// since 1970, UTC), lines ended by LF.
std::string mail_to_send(std::string_view text, std::int64_t time);
/// The value of the first header field of that name (case is free), unfolded, as it is encoded
/// there; empty where there is none.
std::string header_field(std::string_view text, std::string_view name);

/// What stands before the colon of each header field, as it is.
std::vector<std::string> header_names(std::string_view text);

/// The folder in which a draft lies is its state; what went out lies in `sent/`.
enum class DraftFolder { fresh, approved, sending };

/// A file of the drafts.
struct Draft {
  std::string name;  ///< `hart.reminder`
  DraftFolder folder = DraftFolder::fresh;
  std::string text;
  std::optional<DraftLines> lines;  ///< none: foreign, and left alone
  std::string foreign_why;          ///< of such a file
  bool is_edited = false;           ///< it is not as it was made
  bool is_altered = false;          ///< nor as it was approved
  std::string message_id;           ///< with its angle brackets
};

/// The path of a mail with the draft's name and Message-ID among those that went out, below that
/// folder of drafts; or empty.
std::string find_sent(const Files& files, const std::string& folder, const Draft& draft);

/// Sees that git leaves out the drafts of a book in that folder (with a `/` at its end, or empty).
core::Result<void> ignore_drafts(WritableFiles& files, const std::string& book_folder);
/// What `.gitignore` has for that, where there is none yet.
inline constexpr std::string_view ignored_drafts = "/drafts/\n";

/// A new draft as it would be read back, without reading it.
Draft new_draft(const std::string& name, std::string text, const std::string& root);

/// `drafts/` beside the root file of a book, with `approved/`, `sending/` and `sent/` in it. Every
/// change of state is one rename. The order of names is that of their bytes.
class DraftBox {
 public:
  /// Fails where `drafts` is no folder of the book's own.
  static core::Result<DraftBox> open(WritableFiles& files, const std::string& root);

  /// All but what went out; none where there is no folder yet.
  core::Result<std::vector<Draft>> list() const;
  /// Where a draft of that name lies; nothing where there is none.
  std::optional<DraftFolder> find(const std::string& name) const;
  Draft read(const std::string& name, DraftFolder folder) const;

  /// Makes the folders, for their owner alone, and sees that git leaves them out.
  core::Result<void> prepare();
  /// Held around each change of state. Where another has it for a minute: a failure.
  core::Result<std::unique_ptr<Lock>> lock();
  /// What a change gives, made under that lock; or the lock's failure.
  template <class Change>
  core::Result<void> locked(const Change& change) {
    const auto held = lock();
    if (!held) return tl::unexpected(held.error());
    return change();
  }
  /// Held by one `send` for its whole run. Where another has it: null.
  core::Result<std::unique_ptr<Lock>> lock_sending();
  /// Whether a `send` runs.
  bool is_sending() const;

  core::Result<void> create(const std::string& name, const std::string& text);
  /// Fails where it is not as it was read.
  core::Result<void> replace(const Draft& draft, const std::string& text);
  /// The old one stays as `NAME.eml~`, or `NAME.eml~2` and so on. Gives that name.
  core::Result<std::string> set_aside(const Draft& draft);
  /// Fails where it is not as it was read; then it stays.
  core::Result<void> remove(const Draft& draft);
  core::Result<void> move(const Draft& draft, DraftFolder to);
  /// Moves it to `sent/YEAR/DAY.NAME.eml`. A number follows where that name is taken.
  core::Result<void> move_to_sent(const Draft& draft, core::Date day);
  /// A file for an editor or a browser: `drafts/.NAME.ENDING`, which no list shows.
  std::string work_path(const std::string& name, std::string_view ending) const;

  /// A page beside an approved letter, for the post: `approved/NAME.html`.
  core::Result<void> put_page(const std::string& name, const std::string& text);
  void remove_page(const std::string& name);

  /// As the user may name it: from the book's folder on.
  static std::string shown_path(const std::string& name, DraftFolder folder);
  std::string path(const std::string& name, DraftFolder folder) const;
  /// That of all drafts.
  std::string folder() const { return book_folder_ + "drafts"; }

 private:
  DraftBox(WritableFiles& files, std::string book_folder, std::string root_name)
      : files_(files), book_folder_(std::move(book_folder)), root_name_(std::move(root_name)) {}

  std::string in_box(std::string_view path) const;

  WritableFiles& files_;
  std::string book_folder_;  // with a `/` at its end, or empty
  std::string root_name_;
};

}  // namespace inv::io

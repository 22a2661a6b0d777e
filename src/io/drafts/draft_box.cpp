#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/core/sha256.hpp"
#include "inv/io/book_files.hpp"
#include "inv/io/drafts.hpp"

namespace inv::io {

namespace {

constexpr std::string_view own_root = "inv.yaml";
constexpr std::string_view ending = ".eml";
constexpr std::size_t draft_bytes_max = std::size_t{32} << 20U;
constexpr int names_most = 1000;
constexpr std::array folders = {DraftFolder::fresh, DraftFolder::approved, DraftFolder::sending};

std::string_view below_drafts(DraftFolder folder) {
  switch (folder) {
    case DraftFolder::fresh: return "";
    case DraftFolder::approved: return "approved/";
    case DraftFolder::sending: return "sending/";
  }
  return "";
}

/// The one name that a draft with such lines may have.
bool fits_name(const DraftLines& lines, const std::string& name) {
  std::string start = lines.client;
  std::ranges::replace(start, '/', '~');
  std::ranges::replace(start, '.', '=');
  start += '.' + lines.kind;
  return lines.kind == "invoice" ? name.starts_with(start + '.') : name == start;
}

/// Tells what the file is, from its text and name.
void recognize(Draft& draft, const std::string& root_file) {
  draft.lines = read_draft_lines(draft.text);
  if (!draft.lines) {
    draft.foreign_why = draft.text.empty() ? "the file is empty" : "it has no `X-Inv-Draft`";
    return;
  }
  const DraftLines& lines = *draft.lines;
  if ((lines.book.empty() ? own_root : lines.book) != root_file) {
    draft.foreign_why =
        "it is a draft of the book " + core::quoted(lines.book.empty() ? own_root : lines.book);
  } else if (!fits_name(lines, draft.name)) {
    draft.foreign_why = "its name does not fit what it says it is: " +
                        core::quoted(lines.kind + " of " + lines.client);
  }
  if (!draft.foreign_why.empty()) {
    draft.lines.reset();
    return;
  }
  const std::string hash = core::sha256(without_draft_lines(draft.text));
  draft.is_edited = hash != lines.made;
  draft.is_altered = !lines.approved || lines.approved->hash != hash;
  draft.message_id = header_field(draft.text, "Message-ID");
}

}  // namespace

Draft new_draft(const std::string& name, std::string text, const std::string& root) {
  Draft draft;
  draft.name = name;
  draft.text = std::move(text);
  recognize(draft, root.substr(root.rfind('/') + 1));
  return draft;
}

core::Result<void> ignore_drafts(WritableFiles& files, const std::string& book_folder) {
  constexpr std::size_t bytes_max = std::size_t{1} << 20U;
  const std::string path = book_folder + ".gitignore";
  const auto real = files.real_path(path);
  const auto home = files.real_path(book_folder.empty() ? "." : book_folder);
  if (real && home && !is_within(*real, *home)) return {};  // somebody else's, elsewhere
  if (!real) return files.create(path, std::string(ignored_drafts));
  const auto text = files.read(path, bytes_max);
  if (!text) return tl::unexpected(text.error());
  for (const std::string_view each : core::lines_of(*text)) {
    const std::string_view rule = core::trimmed(each, " \r\n/");
    if (rule == "drafts") return {};
  }
  const std::string gap = text->empty() || text->ends_with('\n') ? "" : "\n";
  return files.replace(path, *text, *text + gap + std::string(ignored_drafts));
}

std::string find_sent(const Files& files, const std::string& folder, const Draft& draft) {
  const auto years = files.list(folder + "/sent");
  if (!years) return {};
  for (const DirectoryEntry& year : *years) {
    const std::string below = "/sent/" + year.name;
    const auto mails = files.list(folder + below);
    if (!mails) continue;
    for (const DirectoryEntry& mail : *mails) {
      if (mail.name.find("." + draft.name + ".") == std::string::npos) continue;
      const auto text = files.read(folder + below + "/" + mail.name, draft_bytes_max);
      if (text && header_field(*text, "Message-ID") == draft.message_id)
        return "drafts" + below + "/" + mail.name;
    }
  }
  return {};
}

core::Result<DraftBox> DraftBox::open(WritableFiles& files, const std::string& root) {
  const std::size_t slash = root.rfind('/') + 1;  // 0 where there is none
  DraftBox box(files, root.substr(0, slash), root.substr(slash));
  const std::string folder = box.book_folder_ + "drafts";
  const auto real = files.real_path(folder);
  if (!real) return box;
  const auto home = files.real_path(box.book_folder_.empty() ? "." : box.book_folder_);
  if (!home) return tl::unexpected(home.error());
  if (*real != (*home == "/" ? "" : *home) + "/drafts")
    return core::fail("`drafts` is a link that leads out of the book's folder");
  if (!files.is_folder(folder)) return core::fail("`drafts` beside the book is no folder");
  for (const std::string_view below : {"approved", "sending", "sent"}) {
    const auto inside = files.real_path(folder + "/" + std::string(below));
    if (inside && *inside != *real + "/" + std::string(below))
      return core::fail("`drafts/" + std::string(below) + "` is a link that leads elsewhere");
  }
  return box;
}

std::string DraftBox::in_box(std::string_view path) const {
  return (book_folder_ + "drafts/").append(path);
}

std::string DraftBox::path(const std::string& name, DraftFolder folder) const {
  return in_box(std::string(below_drafts(folder)) + name).append(ending);
}

std::string DraftBox::shown_path(const std::string& name, DraftFolder folder) {
  return "drafts/" + std::string(below_drafts(folder)) + name + std::string(ending);
}

core::Result<std::vector<Draft>> DraftBox::list() const {
  std::vector<Draft> drafts;
  for (const DraftFolder folder : folders) {
    const std::string path = in_box(below_drafts(folder));
    if (!files_.is_folder(path)) continue;
    const auto entries = files_.list(path);
    if (!entries) return tl::unexpected(entries.error());
    for (const DirectoryEntry& entry : *entries) {
      const std::string_view name = entry.name;
      if (name.starts_with('.') || !name.ends_with(ending)) continue;
      drafts.push_back(read(std::string(name.substr(0, name.size() - ending.size())), folder));
    }
  }
  std::ranges::stable_sort(drafts, {}, &Draft::name);
  return drafts;
}

std::optional<DraftFolder> DraftBox::find(const std::string& name) const {
  if (name.empty() || name.starts_with('.') || name.find('/') != name.npos) return std::nullopt;
  for (const DraftFolder folder : folders)
    if (files_.is_there(path(name, folder))) return folder;
  return std::nullopt;
}

Draft DraftBox::read(const std::string& name, DraftFolder folder) const {
  Draft draft;
  draft.name = name;
  draft.folder = folder;
  const std::string path = this->path(name, folder);
  const auto real = files_.real_path(path), box = files_.real_path(in_box(""));
  auto text = files_.read(path, draft_bytes_max);
  if (!text || !real || !box) {
    draft.foreign_why = text ? "it cannot be read" : text.error().message;
  } else if (!is_within(*real, *box)) {
    draft.foreign_why = "it is a link that leads out of the drafts";
  } else if (text->size() > draft_bytes_max) {
    draft.foreign_why = "it is larger than any draft";
  } else {
    draft.text = std::move(*text);
    recognize(draft, root_name_);
  }
  return draft;
}

core::Result<void> DraftBox::prepare() {
  // Before there is anything that git could take.
  if (const auto left_out = ignore_drafts(files_, book_folder_); !left_out) return left_out;
  for (const std::string_view folder : {"", "approved", "sending", "sent"}) {
    std::string path = in_box(folder);
    if (path.ends_with('/')) path.pop_back();
    if (const auto made = files_.make_folder(path, Access::by_owner); !made) return made;
  }
  return {};
}

core::Result<std::unique_ptr<Lock>> DraftBox::lock() {
  auto held = files_.lock_file(in_box(".lock"), false);
  if (held && !*held)
    return core::fail(
        "another `inv` is at work on these drafts, and has been for a minute; try again");
  return held;
}

core::Result<std::unique_ptr<Lock>> DraftBox::lock_sending() {
  return files_.lock_file(in_box(".sending"), true);
}

bool DraftBox::is_sending() const {
  if (!files_.is_file(in_box(".sending"))) return false;
  const auto held = files_.lock_file(in_box(".sending"), true);
  return held && !*held;
}

core::Result<void> DraftBox::create(const std::string& name, const std::string& text) {
  return files_.create(path(name, DraftFolder::fresh), text, Access::by_owner);
}

core::Result<void> DraftBox::replace(const Draft& draft, const std::string& text) {
  return files_.replace(path(draft.name, draft.folder), draft.text, text);
}

core::Result<std::string> DraftBox::set_aside(const Draft& draft) {
  const std::string from = path(draft.name, draft.folder);
  for (int number = 1; number < names_most; ++number) {
    const std::string tail = number == 1 ? "~" : "~" + std::to_string(number);
    if (files_.is_there(from + tail)) continue;
    const auto renamed = files_.rename(from, from + tail);
    if (!renamed) return tl::unexpected(renamed.error());
    return shown_path(draft.name, draft.folder) + tail;
  }
  return core::fail("there are too many old drafts of " + core::quoted(draft.name));
}

core::Result<void> DraftBox::remove(const Draft& draft) {
  // First out of the way: nothing can be saved into it between the last look and its end.
  const std::string from = path(draft.name, draft.folder), gone = work_path(draft.name, "gone");
  if (const auto moved = files_.rename(from, gone); !moved) return moved;
  const auto text = files_.read(gone, draft_bytes_max);
  if (text && *text == draft.text) return files_.remove(gone);
  if (const auto back = files_.rename(gone, from); !back) return back;
  return core::fail(core::quoted_path(shown_path(draft.name, draft.folder)) +
                    " was changed at this moment, and stays");
}

core::Result<void> DraftBox::move(const Draft& draft, DraftFolder to) {
  return files_.rename(path(draft.name, draft.folder), path(draft.name, to));
}

core::Result<void> DraftBox::move_to_sent(const Draft& draft, core::Date day) {
  const std::string folder = in_box("sent/" + day.text().substr(0, 4));
  if (const auto made = files_.make_folder(folder, Access::by_owner); !made) return made;
  for (int number = 1; number < names_most; ++number) {
    const std::string tail = number == 1 ? "" : "." + std::to_string(number);
    const std::string to = folder + "/" + day.text() + "." + draft.name + tail;
    if (files_.is_there(to + std::string(ending))) continue;
    return files_.rename(path(draft.name, draft.folder), to + std::string(ending));
  }
  return core::fail("there are too many mails of that day and name: " + core::quoted(draft.name));
}

std::string DraftBox::work_path(const std::string& name, std::string_view ending) const {
  return in_box("." + name + "." + std::string(ending));
}

core::Result<void> DraftBox::put_page(const std::string& name, const std::string& text) {
  remove_page(name);
  return files_.create(in_box("approved/" + name + ".html"), text, Access::by_owner);
}

void DraftBox::remove_page(const std::string& name) {
  const std::string path = in_box("approved/" + name + ".html");
  if (files_.is_file(path)) static_cast<void>(files_.remove(path));
}

}  // namespace inv::io

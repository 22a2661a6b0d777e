#include "editing.hpp"

#include "cli/documents/documents.hpp"
#include "inv/core/addresses.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/render/draft.hpp"
#include "inv/render/mail.hpp"

namespace inv::cli {

namespace {

constexpr const char* again_line = "[e]dit again, or [n]ever mind?";
constexpr std::size_t file_bytes_max = std::size_t{4} << 20U;

/// The document as it was when the draft was made: its tables are the ones that may stay.
core::Result<render::Document> document_of(Invocation& invocation, const io::DraftBox& box,
                                           const io::Draft& draft,
                                           const render::Templates& templates) {
  std::vector<io::Draft> one{draft};
  const Standing then =
      standings(*invocation.loaded().book, draft.lines->as_of, std::move(one), box).front();
  if (!then.now || then.now->says != draft.lines->says)
    return core::fail(
        "the book has changed since this draft was made, so its lists are others; "
        "`n`, then make it anew with `--force`: the old one is kept");
  render::Document document = then.now->document(templates);
  document.message_id = draft.message_id;
  return document;
}

std::string editor_of(const Env& env) {
  for (const char* const name : {"VISUAL", "EDITOR"}) {
    if (std::string editor = env.variable(name); !editor.empty()) return editor;
  }
  return "editor";
}

/// One time that a draft is edited.
class Editing {
 public:
  Editing(Invocation& invocation, io::DraftBox& box, const io::Draft& draft, ReviewScreen& screen)
      : files_(invocation.env().files),
        env_(invocation.env()),
        box_(box),
        draft_(draft),
        screen_(screen),
        path_(box.work_path(draft.name, "txt")) {}

  bool edit(const render::Document& document, const render::Templates& templates) {
    if (const auto begun = begin(); !begun) return tell(begun.error());
    while (true) {
      if (const auto ran = run_editor(); !ran) return tell(ran.error());
      const auto file = files_.read(path_, file_bytes_max);
      if (!file) return tell(file.error());
      if (*file == before_) return give_up("it is as it was");
      const auto done = take(*file, document, templates);
      if (done) return remove_file(), true;
      screen_.say("That cannot stand: " + done.error().message);
      std::optional<char> key = screen_.key(again_line);
      while (key && *key != 'e' && *key != 'n') key = screen_.key(again_line);
      if (!key) return false;  // the file stays
      if (*key == 'n') return give_up("the draft is as it was");
    }
  }

 private:
  /// What was typed last time and did not get into the draft is there again.
  core::Result<void> begin() {
    const auto mail = render::read_mail(draft_.text);
    if (!mail) return tl::unexpected(mail.error());
    // What another program put in and this form does not have would be lost.
    for (const char* const name : {"Bcc", "Reply-To"})
      if (!io::header_field(draft_.text, name).empty())
        return core::fail("another program gave it `" + std::string(name) + "`; edit it there");
    render::DraftWords words{core::addresses_in(io::header_field(draft_.text, "To")),
                             core::addresses_in(io::header_field(draft_.text, "Cc")), mail->subject,
                             mail->text};
    before_ = render::words_for_editor(words);
    if (!files_.is_there(path_)) return files_.create(path_, before_, io::Access::by_owner);
    const auto real = files_.real_path(path_), folder = files_.real_path(box_.folder());
    if (!real || !folder || !io::is_within(*real, *folder))
      return core::fail(core::quoted_path(path_) + " is a link; take it away");
    screen_.say("What was typed last time is there again.");
    return {};
  }

  /// By a shell, as editors are: `$VISUAL` may have options.
  core::Result<void> run_editor() const {
    const std::string editor = editor_of(env_);
    const auto ran = env_.run_on_terminal({".", {"sh", "-c", editor + " \"$1\"", editor, path_}});
    if (ran) return ran;
    return core::fail("the editor " + core::quoted(editor) + " did not end well (" +
                      ran.error().message + "); $VISUAL or $EDITOR names another");
  }

  core::Result<void> take(const std::string& file, const render::Document& document,
                          const render::Templates& templates) {
    const auto words = render::words_from_editor(file, document.by_post);
    if (!words) return tl::unexpected(words.error());
    const auto edited = render::with_words(document, *words);
    if (!edited) return tl::unexpected(edited.error());
    const auto mail = render::draft_mail(*edited, templates);
    if (!mail) return tl::unexpected(mail.error());
    return box_.locked([&] { return box_.replace(draft_, io::with_mail(draft_.text, *mail)); });
  }

  bool tell(const core::Failure& failure) {
    screen_.say("It cannot be edited: " + failure.message);
    return false;
  }

  bool give_up(const std::string& why) {
    remove_file();
    screen_.say(with_stop(why));
    return false;
  }

  static std::string with_stop(std::string sentence) {
    if (!sentence.empty() && core::is_letter(sentence[0]) && !core::is_capital(sentence[0]))
      sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
    return sentence + ".";
  }

  void remove_file() { static_cast<void>(files_.remove(path_)); }

  io::WritableFiles& files_;
  const Env& env_;
  io::DraftBox& box_;
  const io::Draft& draft_;
  ReviewScreen& screen_;
  std::string path_, before_;
};

}  // namespace

bool edit_draft(Invocation& invocation, io::DraftBox& box, const Standing& standing,
                const render::Templates& templates, ReviewScreen& screen) {
  const auto document = document_of(invocation, box, standing.draft, templates);
  if (!document) {
    screen.say("It cannot be edited: " + document.error().message);
    return false;
  }
  return Editing(invocation, box, standing.draft, screen).edit(*document, templates);
}

}  // namespace inv::cli

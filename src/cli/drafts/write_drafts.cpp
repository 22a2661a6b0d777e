#include "write_drafts.hpp"

#include <set>

#include "cli/documents/documents.hpp"
#include "inv/core/ascii.hpp"
#include "inv/core/message.hpp"
#include "inv/io/drafts.hpp"
#include "inv/render/machine.hpp"
#include "inv/render/mail.hpp"
#include "inv/render/screen.hpp"
#include "standing.hpp"

namespace inv::cli {

namespace {

/// A draft put into words.
struct Made {
  const Outgoing* outgoing;
  std::string text;
};

/// One run that writes drafts.
class DraftWriter {
 public:
  DraftWriter(Invocation& invocation, const DraftsWanted& wanted)
      : invocation_(invocation),
        wanted_(wanted),
        box_(invocation.must(io::DraftBox::open(invocation.env().files, invocation.root()))) {}

  Exit write(Exit status) {
    const std::vector<Made> made = put_into_words();
    if (!made.empty()) must(box_.prepare());
    std::unique_ptr<io::Lock> lock;
    if (!made.empty() || has_drafts()) lock = invocation_.must(box_.lock());
    for (const Made& one : made) {
      // What was written is said, whatever comes after it.
      if (const auto done = put(one); !done) {
        complain(done.error());
        break;
      }
    }
    if (wanted_.removes_what_is_not_due) remove_what_is_not_due();
    lock.reset();
    const Exit shown = show(status);
    return is_complete_ ? shown : Exit::could_not;
  }

 private:
  std::vector<Made> put_into_words() {
    const render::Templates templates = load_templates(invocation_);
    std::vector<Made> made;
    for (const Outgoing& outgoing : wanted_.outgoing) {
      auto text = new_draft_text(outgoing, wanted_.as_of, templates, invocation_.root());
      if (text)
        made.push_back({&outgoing, std::move(*text)});
      else
        complain(text.error());
    }
    return made;
  }

  bool has_drafts() const {
    return invocation_.env().files.is_folder(book_folder(invocation_) + "drafts");
  }

  core::Result<void> put(const Made& made) {
    const std::string& name = made.outgoing->name;
    const auto folder = box_.find(name);
    if (!folder) return put_new(made);
    io::Draft old = box_.read(name, *folder);
    if (!old.lines) {
      complain(
          {core::Failure::Kind::world, core::quoted_path(io::DraftBox::shown_path(name, *folder)) +
                                           " is left alone: " + old.foreign_why});
    } else if (*folder != io::DraftFolder::fresh) {
      leave(std::move(old), *folder == io::DraftFolder::approved
                                ? "is approved, and left as it is"
                                : "is with the mail program, and left as it is");
    } else if (old.is_edited && !invocation_.arguments().has("--force")) {
      leave(std::move(old), "was edited, and is left as it is; `--force` makes it anew");
    } else if (old.is_edited) {
      const auto aside = box_.set_aside(old);
      if (!aside) return tl::unexpected(aside.error());
      invocation_.note("the edited draft is kept as " + core::quoted_path(*aside));
      return put_new(made);
    } else {
      if (old.text != made.text)
        if (const auto done = box_.replace(old, made.text); !done) return done;
      add_row(made);
    }
    return {};
  }

  core::Result<void> put_new(const Made& made) {
    const auto done = box_.create(made.outgoing->name, made.text);
    if (done) add_row(made);
    return done;
  }

  void add_row(const Made& made) {
    Standing standing;
    standing.draft = io::new_draft(made.outgoing->name, made.text, invocation_.root());
    standing.now = *made.outgoing;
    standing.why = core::joined(made.outgoing->why, "; ");
    rows_.push_back(draft_row(standing, wanted_.book));
  }

  void leave(io::Draft old, const std::string& why) {
    invocation_.note(core::quoted_path(io::DraftBox::shown_path(old.name, old.folder)) + " " + why);
    std::vector<io::Draft> one;
    one.push_back(std::move(old));
    const auto standing = standings(wanted_.book, invocation_.as_of(), std::move(one), box_);
    rows_.push_back(draft_row(standing.front(), wanted_.book));
  }

  /// Of this kind and these clients, and not made now.
  bool may_be_over(const io::Draft& draft, const std::set<std::string>& due) const {
    if (!draft.lines || draft.folder != io::DraftFolder::fresh) return false;
    if (draft.lines->kind != wanted_.kind || due.contains(draft.name)) return false;
    const auto client = wanted_.book.find_client(draft.lines->client);
    return client && wanted_.selection.includes(wanted_.book, *client);
  }

  void remove_what_is_not_due() {
    if (!has_drafts()) return;
    std::set<std::string> due;
    for (const Outgoing& outgoing : wanted_.outgoing) due.insert(outgoing.name);
    std::vector<io::Draft> drafts = invocation_.must(box_.list());
    std::erase_if(drafts, [&](const io::Draft& draft) { return !may_be_over(draft, due); });
    for (const Standing& standing :
         standings(wanted_.book, invocation_.as_of(), std::move(drafts), box_)) {
      if (standing.now || !standing.is_stale) continue;
      if (!standing.draft.is_edited) must(box_.remove(standing.draft));
      invocation_.note(
          core::quoted_path(io::DraftBox::shown_path(standing.draft.name, standing.draft.folder)) +
          (standing.draft.is_edited ? " was edited, and stays, but is not due any more: "
                                    : " is not due any more, and gone: ") +
          standing.why);
    }
  }

  Exit show(Exit status) {
    if (invocation_.arguments().value("--format") == "json")
      return invocation_.write(render::drafts_json(invocation_.as_of(), rows_), status);
    if (rows_.empty()) return status;
    return invocation_.write(render::draft_lines_text(rows_), status);
  }

  void complain(const core::Failure& failure) {
    invocation_.complain(failure);
    is_complete_ = false;
  }

  void must(const core::Result<void>& done) const {
    if (!done) invocation_.fail(done.error());
  }

  Invocation& invocation_;
  const DraftsWanted& wanted_;
  io::DraftBox box_;
  std::vector<render::DraftRow> rows_;
  bool is_complete_ = true;
};

}  // namespace

core::Result<std::string> new_draft_text(const Outgoing& outgoing, core::Date as_of,
                                         const render::Templates& templates,
                                         const std::string& root) {
  render::Document document = outgoing.document(templates);
  // To somebody else, or for the second time: another mail, even on the same day.
  document.figures += outgoing.says;
  const auto mail = render::draft_mail(document, templates);
  if (!mail) return tl::unexpected(mail.error());
  const std::string root_name = root.substr(root.rfind('/') + 1);
  return io::draft_text(
      {.kind = outgoing.kind,
       .client = outgoing.client,
       .via = outgoing.via,
       .book = root_name == "inv.yaml" ? "" : root_name,
       .as_of = as_of,
       .stage = outgoing.stage,
       .invoices =
           outgoing.kind == "invoice" ? std::vector<std::string>{document.invoice} : document.about,
       .from = outgoing.from,
       .since = outgoing.since,
       .until = outgoing.until,
       .says = outgoing.says},
      *mail);
}

Exit write_drafts(Invocation& invocation, DraftsWanted wanted, Exit status) {
  return DraftWriter(invocation, wanted).write(status);
}

}  // namespace inv::cli

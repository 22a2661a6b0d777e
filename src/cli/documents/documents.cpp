#include "documents.hpp"

#include <limits>
#include <ostream>

#include "inv/core/message.hpp"
#include "inv/render/html.hpp"
#include "inv/render/mail.hpp"

namespace inv::cli {

namespace {

/// A file to be, or a page for standard output.
struct Printed {
  std::string name;  ///< without its ending
  std::string text;
};

/// A page or mail for a program or a folder.
bool is_page_format(const std::optional<std::string>& format) {
  return format == "html" || format == "eml" || format == "pdf";
}

/// One run that prints documents.
class DocumentPrinter {
 public:
  DocumentPrinter(Invocation& invocation, std::span<const render::Document> documents,
                  const render::Templates& templates, const Forms& forms)
      : invocation_(invocation),
        documents_(documents),
        templates_(templates),
        forms_(forms),
        format_(invocation.arguments().value("--format").value_or("text")),
        path_(invocation.arguments().value("--output")) {}

  Exit print(Exit status) {
    if (!path_ && invocation_.arguments().has("--force"))
      invocation_.refuse("`--force` is for files: it goes with `-o`");
    const bool is_paged = is_page_format(format_);
    if (documents_.empty() && is_paged) invocation_.note("there is nothing to print");
    if (path_ && is_folder()) {
      if (format_ == "json")
        invocation_.refuse(core::quoted_path(*path_) + " is a folder, and json is one file");
      write_into_folder(pages());
    } else if (is_paged) {
      print_one();
    } else if (path_) {
      write_file(in_world(*path_), *path_, format_ == "json" ? forms_.json() : forms_.text());
    } else {
      return invocation_.emit(forms_, status);
    }
    return is_complete_ ? status_after_ == Exit::done ? status : status_after_ : Exit::could_not;
  }

 private:
  bool is_folder() const {
    return path_->ends_with('/') || invocation_.env().files.is_folder(in_world(*path_));
  }

  std::string in_world(const std::string& path) const {
    const std::string& folder = invocation_.env().folder;
    if (folder.empty() || folder == "." || path.starts_with('/')) return path;
    return folder + "/" + path;
  }

  std::vector<Printed> pages() {
    std::vector<Printed> made;
    for (const render::Document& document : documents_) {
      core::Result<std::string> text = page_of(document);
      if (text) {
        made.push_back({render::document_name(document), std::move(*text)});
      } else {
        invocation_.complain(text.error());
        is_complete_ = false;
      }
    }
    return made;
  }

  core::Result<std::string> page_of(const render::Document& document) const {
    if (format_ == "html") return render::document_html(document, templates_);
    if (format_ == "eml") return render::document_mail(document, templates_);
    return render::document_text(document);
  }

  void print_one() {
    if (documents_.size() > 1)
      invocation_.refuse(std::to_string(documents_.size()) + " documents as " + format_ +
                         " need a folder: give one with `-o`");
    const std::vector<Printed> made = pages();
    if (made.empty()) return;
    if (path_) return write_file(in_world(*path_), *path_, made.front().text);
    status_after_ = invocation_.write(made.front().text, Exit::done);
  }

  void write_into_folder(const std::vector<Printed>& made) {
    const std::string shown = path_->ends_with('/') ? *path_ : *path_ + "/";
    const std::string ending = format_ == "text" ? ".txt" : "." + format_;
    for (const Printed& one : made)
      refuse_over(in_world(shown) + one.name + ending, shown + one.name + ending);
    if (made.empty()) return;
    done(invocation_.env().files.make_folder(in_world(*path_)));
    std::size_t written = 0;
    for (const Printed& one : made) {
      write_file(in_world(shown) + one.name + ending, shown + one.name + ending, one.text);
      show_progress(++written, made.size());
    }
    invocation_.note(counted(made.size(), "file") + " in " + core::quoted_path(shown));
  }

  /// On a terminal, where it takes long enough to wonder.
  void show_progress(std::size_t written, std::size_t all) const {
    constexpr std::size_t step = 50;
    if (!invocation_.env().err_is_terminal || invocation_.quiet() || all < 2 * step) return;
    if (written % step == 0 || written == all) {
      invocation_.env().err << '\r' << written << " of " << all << (written == all ? "\n" : "")
                            << std::flush;
    }
  }

  /// A page is never written over a file of the book, `--force` or not.
  void refuse_over_book(const std::string& path, const std::string& shown) const {
    const io::Files& files = invocation_.env().files;
    const auto real = files.real_path(path);
    if (!real) return;
    const std::string folder = book_folder(invocation_);
    const core::Sources& sources = invocation_.loaded().sources;
    for (std::uint32_t i = 0; i < sources.size(); ++i) {
      const auto own = files.real_path(folder + sources.at(i).path);
      if (own && *own == *real)
        invocation_.refuse(core::quoted_path(shown) + " is a file of the book");
    }
  }

  void refuse_over(const std::string& path, const std::string& shown) const {
    refuse_over_book(path, shown);
    if (!invocation_.arguments().has("--force") && invocation_.env().files.is_file(path))
      invocation_.fail({core::Failure::Kind::world,
                        core::quoted_path(shown) + " is already there; `--force` writes over it"});
  }

  void write_file(const std::string& path, const std::string& shown,
                  const std::string& text) const {
    refuse_over(path, shown);
    io::WritableFiles& files = invocation_.env().files;
    if (!files.is_file(path)) return done(files.create(path, text));
    constexpr std::size_t all = std::numeric_limits<std::uint32_t>::max();
    done(files.replace(path, invocation_.must(files.read(path, all)), text));
  }

  void done(const core::Result<void>& result) const {
    if (!result) invocation_.fail(result.error());
  }

  Invocation& invocation_;
  std::span<const render::Document> documents_;
  const render::Templates& templates_;
  const Forms& forms_;
  std::string format_;
  std::optional<std::string> path_;
  bool is_complete_ = true;
  Exit status_after_ = Exit::done;
};

}  // namespace

bool prints_documents(const Arguments& arguments) {
  return arguments.has("--dry-run") || arguments.has("--output") ||
         is_page_format(arguments.value("--format"));
}

bool asks_for_drafts(const Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  if (!arguments.has("--draft")) return false;
  if (arguments.has("--output") || is_page_format(arguments.value("--format")))
    invocation.refuse("`--draft` writes into `drafts/`, as a mail; it goes without `-o` and pages");
  return true;
}

Exit emit_documents(Invocation& invocation, std::span<const render::Document> documents,
                    const render::Templates& templates, const Forms& forms, Exit status) {
  return DocumentPrinter(invocation, documents, templates, forms).print(status);
}

}  // namespace inv::cli

#include "cli/app/app.hpp"
#include "cli/app/invocation.hpp"
#include "cli/documents/documents.hpp"
#include "inv/io/book_files.hpp"
#include "inv/render/template.hpp"

namespace inv::cli {

namespace {

/// With the ending that may be left out.
std::string_view built_in_named(const Invocation& invocation, const std::string& name) {
  const std::vector<std::string_view> names = render::built_in_names();
  for (const std::string& whole : {name, name + ".txt"}) {
    const auto found = std::ranges::find(names, whole);
    if (found != names.end()) return *found;
  }
  invocation.refuse("no template is called " + core::quoted(name) +
                    core::did_you_mean(name + ".txt", names) + "; `inv templates` lists them");
}

Exit print_keys(Invocation& invocation, const std::string& kind) {
  const auto text = render::template_keys_text(kind);
  const std::vector<std::string_view> kinds = render::kind_names();
  if (!text)
    invocation.refuse("`--keys` is the kind of a document, not " + core::quoted(kind) +
                      core::did_you_mean(kind, kinds) +
                      "; there are invoice, statement, reminder " + "and thanks");
  return invocation.write(*text, Exit::done);
}

/// Never over a file that is there, and never out of the book's folder.
Exit eject(Invocation& invocation, const std::string& wanted) {
  const std::string_view name = built_in_named(invocation, wanted);
  invocation.load();
  const std::string folder = book_folder(invocation) + "templates";
  const std::string path = folder + "/" + std::string(name);
  io::WritableFiles& files = invocation.env().files;
  if (!io::has_templates_inside(files, invocation.root()))
    invocation.refuse_in_book("templates/ is a link that leads out of the book's folder");
  if (files.is_file(path))
    invocation.refuse_in_book("templates/" + std::string(name) + " is already there");
  const auto done = [&](const core::Result<void>& result) {
    if (!result) invocation.fail(result.error());
  };
  done(files.make_folder(folder));
  done(files.create(path, std::string(*render::built_in_text(name))));
  return invocation.write("templates/" + std::string(name) + " is yours to edit\n", Exit::done);
}

Exit run_templates(Invocation& invocation) {
  const Arguments& arguments = invocation.arguments();
  if (arguments.has("--keys") && arguments.has("--eject"))
    invocation.refuse("`--keys` and `--eject` are asked for one at a time");
  if (arguments.has("--keys")) return print_keys(invocation, *arguments.value("--keys"));
  if (arguments.has("--eject")) return eject(invocation, *arguments.value("--eject"));
  invocation.load();
  const std::string folder = book_folder(invocation) + "templates/";
  std::string text;
  for (const std::string_view name : render::built_in_names()) {
    const bool is_own = invocation.env().files.is_file(folder + std::string(name));
    text += (is_own ? "templates/" : "built in   ") + std::string(name) + '\n';
  }
  return invocation.write(text, Exit::done);
}

}  // namespace

constinit const Command templates_command = {
    "templates",
    "the letters' templates: list them, copy one to edit",
    "Documents are made of templates: Mustache, a file each. One of the same name in the folder "
    "templates/ beside the book's root is used instead of the one that is built in. inv check says "
    "what is wrong with yours.",
    {},
    {{"--eject", "NAME", "copy a built-in one into templates/ of the book, to edit"},
     {"--keys", "KIND", "what a template of an invoice, statement, reminder or thanks may use"}},
    {{"inv templates", "all of them, and which are the book's own"},
     {"inv templates --eject reminder.friendly.en", "make the friendly reminder yours"},
     {"inv templates --keys reminder", "what it may say"}},
    run_templates, documents};

}  // namespace inv::cli

#include "documents.hpp"

namespace inv::cli {

std::string book_folder(const Invocation& invocation) {
  const std::string& root = invocation.root();
  return root.substr(0, root.rfind('/') + 1);  // 0 where there is no slash
}

render::Templates check_templates(Invocation& invocation, io::Loaded& loaded,
                                  core::Diagnostics& found) {
  constexpr std::string_view folder = "templates/";
  std::vector<render::TemplateFile> own;
  for (const core::SourceSpan at :
       io::read_templates(invocation.env().files, invocation.root(), loaded.sources, found)) {
    const core::Source& source = loaded.sources.at(at.file);
    own.push_back({source.path.substr(folder.size()), source.text.str(), at});
  }
  return render::Templates(own, found);
}

render::Templates load_templates(Invocation& invocation) {
  core::Diagnostics found;
  render::Templates templates = check_templates(invocation, invocation.loaded(), found);
  if (found.has_errors()) {
    found.sort();
    invocation.show(found, invocation.loaded().sources);
    throw Stop{Exit::book_errors, "inv: " + counted(found.count(core::Severity::error), "error") +
                                      " in the templates, so there are no documents\n"};
  }
  return templates;
}

}  // namespace inv::cli

#include "inv/render/screen.hpp"
#include "inv/render/text.hpp"
#include "render/text/page.hpp"

namespace inv::render {

std::string statement_text(core::Date as_of, std::span<const Document> statements,
                           const Look& look) {
  if (statements.empty()) return "There is nothing to state as of " + as_of.text() + ".\n";
  Page page(look);
  for (const Document& statement : statements) {
    if (&statement != &statements.front()) page.divide();
    page.set_text(document_text(statement));
  }
  return std::move(page).take();
}

}  // namespace inv::render

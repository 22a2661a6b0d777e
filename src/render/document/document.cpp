#include "inv/render/document.hpp"

#include <algorithm>

#include "render/page/page.hpp"

namespace inv::render {

namespace {

std::string in_file_name(std::string id) {
  std::ranges::replace(id, '/', '~');
  std::ranges::replace(id, '.', '=');
  return id;
}

}  // namespace

std::string document_name(const Document& document) {
  std::string name = in_file_name(document.client) + '.' + document.kind;
  if (!document.invoice.empty()) name += '.' + in_file_name(document.invoice);
  return name;
}

std::string document_text(const Document& document) { return page_text(*document.sheet); }

}  // namespace inv::render

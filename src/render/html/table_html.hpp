#pragma once

#include <cstddef>
#include <string>

#include "render/page/page.hpp"
#include "styles.hpp"

namespace inv::render {

/// A table of items; `items_left` are those that may still be shown.
std::string table_html(const PageTable& table, const Language& language, const Styles& styles,
                       std::size_t& items_left);

std::size_t items_in(const PageTable& table);

}  // namespace inv::render

#pragma once

#include <cstddef>
#include <string>

#include "render/page/page.hpp"
#include "styles.hpp"

namespace inv::render {

/// What stands within the frame. Of the items of all tables together at most so many are shown; the
/// last table that is cut says how many more there are.
std::string page_html(const Sheet& page, const Styles& styles, std::size_t most_items);

/// How many items its tables have.
std::size_t items_on(const Sheet& page);

}  // namespace inv::render

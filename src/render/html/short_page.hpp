#pragma once

#include <cstddef>

#include "render/page/page.hpp"

namespace inv::render {

/// The page for a mail that would be too long though its tables show no items: texts that end in
/// `…` where they are long, lists of lines with their first ones, so many of the blocks from above,
/// and last a line that says where the whole stands.
Sheet short_page(const Sheet& page, std::size_t most_blocks);

}  // namespace inv::render

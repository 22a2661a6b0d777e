#pragma once

#include <string_view>
#include <vector>

#include "template.hpp"

namespace inv::render {

/// All that is wrong with a `page.html`: elements and attributes that run something, that ask for
/// something outside or that no mail has, marks that are not, no `{{content}}`.
std::vector<TemplateFault> frame_faults(std::string_view html);

/// The same of a `page.css`.
std::vector<TemplateFault> style_faults(std::string_view css);

}  // namespace inv::render

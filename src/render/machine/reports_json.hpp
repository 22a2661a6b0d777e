#pragma once

#include "inv/render/document.hpp"
#include "inv/report/decision.hpp"
#include "json.hpp"

namespace inv::render {

Json draft_json(const Document& draft);
Json decision_json(const report::Decision& decision);

}  // namespace inv::render

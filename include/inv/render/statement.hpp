#pragma once

#include "inv/render/document.hpp"
#include "inv/report/document/statement.hpp"
#include "inv/report/document/thanks.hpp"

namespace inv::render {

/// One of these statements as a page.
Document statement_document(const report::Statements& all, const report::Statement& one,
                            const Templates& templates);

Document thanks_document(const report::Thanks& thanks, core::Date as_of,
                         const Templates& templates);

}  // namespace inv::render

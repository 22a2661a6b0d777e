#pragma once

#include <string_view>
#include <vector>

#include "inv/report/document/statement.hpp"
#include "render/page/page.hpp"

namespace inv::render {

/// One statement among all of its day.
struct StatementOf {
  const report::Statements& all;
  const report::Statement& one;
  const Language& language;

  bool is_activity() const { return one.from.has_value(); }
};

std::vector<PageBlock> statement_block(const StatementOf& statement, std::string_view name);

}  // namespace inv::render

#pragma once

#include <string_view>
#include <vector>

#include "inv/report/document/statement.hpp"
#include "inv/report/document/thanks.hpp"
#include "render/page/page.hpp"
#include "render/template/values.hpp"

namespace inv::render {

/// One statement among all of its day.
struct StatementOf {
  const report::Statements& all;
  const report::Statement& one;
  const Language& language;

  bool is_activity() const { return one.from.has_value(); }
};

/// What their templates may use.
Values statement_values(const StatementOf& statement);
Values thanks_values(const report::Thanks& thanks, core::Date as_of, const Language& language);

std::vector<PageBlock> statement_block(const StatementOf& statement, std::string_view name);

}  // namespace inv::render

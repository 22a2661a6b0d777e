#pragma once

#include <string>

#include "inv/report/document/statement.hpp"

namespace inv::render {

/// What an entry of a statement tells, in English: `Payment by cheque, ref 123 (not applied yet)`.
std::string statement_line(const report::StatementEntry& entry);

}  // namespace inv::render

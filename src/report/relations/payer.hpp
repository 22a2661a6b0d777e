#pragma once

#include "inv/report/account.hpp"

namespace inv::report {

/// The last three invoices that the client settled were each settled at most `grace` days after
/// they were due. With fewer than three nobody can tell: false.
bool is_prompt_payer(const Account& account, int grace);

}  // namespace inv::report

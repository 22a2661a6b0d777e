#include <algorithm>
#include <set>

#include "inv/core/ascii.hpp"
#include "keys.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

void refuse_repeats(const std::vector<book::ForTarget>& targets, Reading& reading) {
  if (targets.size() < 2) return;
  std::set<std::string> folded;
  for (const auto& [invoice, amount] : targets) {
    if (folded.insert(core::fold_case(invoice.id())).second) continue;
    reading.error(DiagnosticId::named_twice, invoice.at(),
                  "`for` names `" + invoice.id() + "` twice");
  }
}

}  // namespace

Targets read_targets(NodeRef node, Reading& reading) {
  Targets result;
  result.at = node.span();
  result.is_empty = !node.is_scalar() && node.is_empty();
  const auto name = [&](NodeRef node_of_id, std::optional<book::Amount> amount) {
    auto id = read_id(node_of_id, reading);
    if (!id) return;
    result.targets.push_back({{std::move(*id), node_of_id.span()}, std::move(amount)});
  };
  if (node.is_list()) {
    node.each_element([&](NodeRef element) { name(element, std::nullopt); });
  } else if (node.is_map()) {
    result.is_map = !node.is_empty();
    // Every key is an id here, also one that begins with `x-`: money is not passed over.
    node.each_pair([&](NodeRef key, NodeRef value) { name(key, read_amount(value, reading)); });
  } else if (node.text().find(',') != std::string_view::npos) {
    reading.error(DiagnosticId::bad_id, node.span(),
                  quoted_for_message(node.text()) + " is not an id; a list is written `[A, B]`");
  } else {
    name(node, std::nullopt);
  }
  refuse_repeats(result.targets, reading);
  return result;
}

}  // namespace inv::io

#include <algorithm>
#include <set>

#include "inv/core/ascii.hpp"
#include "keys.hpp"
#include "money.hpp"
#include "records.hpp"

namespace inv::io {

namespace {

using core::DiagnosticId;

/// Gathers the invoices that `for` names, each once.
class Named {
 public:
  explicit Named(Reading& reading) : reading_(reading) {}

  /// `amount` is that of a map.
  void add(NodeRef id_node, std::optional<book::Amount> amount) {
    auto id = read_id(id_node, reading_);
    if (!id) return;
    if (!folded_.empty() || !targets_.empty()) check_first(*id, id_node);
    targets_.push_back({book::InvoiceRef(std::move(*id), id_node.span()), std::move(amount)});
  }
  std::vector<book::ForTarget> finish() { return std::move(targets_); }

 private:
  void check_first(const std::string& id, NodeRef id_node) {
    // Most name one invoice: no set is made for that.
    if (folded_.empty()) folded_.insert(core::fold_case(targets_.front().invoice.id()));
    if (folded_.insert(core::fold_case(id)).second) return;
    reading_.error(DiagnosticId::named_twice, id_node.span(), "`for` names `" + id + "` twice");
  }

  Reading& reading_;
  std::vector<book::ForTarget> targets_;
  std::set<std::string> folded_;
};

}  // namespace

Targets read_targets(NodeRef node, Reading& reading) {
  Targets result;
  result.at = node.span();
  result.is_empty = !node.is_scalar() && node.is_empty();
  Named named(reading);
  if (node.is_list()) {
    node.each_element([&](NodeRef element) { named.add(element, std::nullopt); });
  } else if (node.is_map()) {
    result.is_map = !node.is_empty();
    // Every key is an id here, also one that begins with `x-`: money is not passed over.
    node.each_pair(
        [&](NodeRef key, NodeRef value) { named.add(key, read_amount(value, reading, {})); });
  } else if (node.text().find(',') != std::string_view::npos) {
    reading.error(DiagnosticId::bad_id, node.span(),
                  quoted_for_message(node.text()) + " is not an id; a list is written `[A, B]`");
  } else {
    named.add(node, std::nullopt);
  }
  result.targets = named.finish();
  return result;
}

}  // namespace inv::io

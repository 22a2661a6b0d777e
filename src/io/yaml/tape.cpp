#include "tape.hpp"

#include "inv/core/assert.hpp"

namespace inv::io {

void Tape::clear() {
  nodes_.clear();
  copies_.clear();
}

std::size_t Tape::push(Node node, std::string_view text, bool keep_copy) {
  if (keep_copy) {
    copies_.push_back(std::make_unique<std::string>(text));
    text = *copies_.back();
  }
  node.text = text;
  node.next = static_cast<std::uint32_t>(nodes_.size() + 1);
  nodes_.push_back(node);
  return nodes_.size() - 1;
}

void Tape::close(std::size_t index) {
  INV_ASSERT(index < nodes_.size());
  nodes_[index].next = static_cast<std::uint32_t>(nodes_.size());
}

void Tape::cut(std::size_t size) {
  INV_ASSERT(size <= nodes_.size());
  nodes_.erase(nodes_.begin() + static_cast<std::ptrdiff_t>(size), nodes_.end());
}

}  // namespace inv::io

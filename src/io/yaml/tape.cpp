#include "inv/io/tape.hpp"

#include "inv/core/assert.hpp"

namespace inv::io {

void Tape::clear() {
  nodes_.clear();
  copies_.clear();
}

std::string_view Tape::keep(std::string_view text) {
  copies_.push_back(std::make_unique<std::string>(text));
  return *copies_.back();
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

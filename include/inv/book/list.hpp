#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#include "inv/core/assert.hpp"

namespace inv::book {

/// A list of fixed length that takes no more than a pointer where it is empty, and one allocation
/// where it is not: for what records have few of, where there are many records.
template <class T>
class List {
 public:
  List() = default;
  // Both begin as List(), so that what was made goes again where a copy throws.
  List(std::vector<T>&& items) : List() {
    fill(items.size(), std::make_move_iterator(items.begin()));
  }
  List(const List& other) : List() { fill(other.size(), other.begin()); }
  List(List&& other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
  List& operator=(List other) noexcept {
    std::swap(block_, other.block_);
    return *this;
  }
  ~List() {
    std::destroy_n(begin(), size());
    ::operator delete(block_, std::align_val_t(alignof(Block)));
  }

  bool empty() const { return block_ == nullptr; }
  std::size_t size() const { return block_ ? block_->size : 0; }
  T* begin() { return block_ ? block_->items() : nullptr; }
  T* end() { return begin() + size(); }
  const T* begin() const { return block_ ? block_->items() : nullptr; }
  const T* end() const { return begin() + size(); }
  T& operator[](std::size_t i) { return checked(i); }
  const T& operator[](std::size_t i) const { return checked(i); }
  T& front() { return checked(0); }
  const T& front() const { return checked(0); }
  T& back() { return checked(size() - 1); }
  const T& back() const { return checked(size() - 1); }

 private:
  // g++ 12 leaves out an alignas(T) that a second one follows.
  struct alignas(std::max(alignof(T), alignof(std::uint32_t))) Block {
    std::uint32_t size = 0;
    T* items() { return reinterpret_cast<T*>(this + 1); }
  };

  T& checked(std::size_t i) const {
    INV_ASSERT(i < size());
    return block_->items()[i];
  }
  template <class Iterator>
  void fill(std::size_t size, Iterator from) {
    if (size == 0) return;
    void* const room =
        ::operator new(sizeof(Block) + size * sizeof(T), std::align_val_t(alignof(Block)));
    static_assert(alignof(Block) >= alignof(T) && sizeof(Block) % alignof(T) == 0);
    block_ = new (room) Block;
    for (; block_->size < size; ++block_->size, ++from) {
      std::construct_at(block_->items() + block_->size, *from);
    }
  }

  Block* block_ = nullptr;
};

}  // namespace inv::book

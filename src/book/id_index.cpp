#include "inv/book/id_index.hpp"

#include <algorithm>

#include "inv/core/ascii.hpp"

namespace inv::book {

namespace {

char folded(char c) { return core::is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

void IdIndex::reset(std::size_t count) {
  std::size_t size = 16;
  while (size < count * 2) size *= 2;
  slots_.assign(size, vacant);
}

std::size_t IdIndex::hash(std::string_view id) {
  std::uint64_t value = 0xcbf29ce484222325;  // FNV-1a
  for (const char c : id) value = (value ^ static_cast<unsigned char>(folded(c))) * 0x100000001b3;
  return static_cast<std::size_t>(value ^ (value >> 32));
}

bool IdIndex::same(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, folded, folded);
}

}  // namespace inv::book

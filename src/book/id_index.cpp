#include "inv/book/id_index.hpp"

namespace inv::book {

namespace {

unsigned char folded(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 'A' && byte <= 'Z' ? static_cast<unsigned char>(byte + 32) : byte;
}

}  // namespace

void IdIndex::reset(std::size_t count) {
  std::size_t size = 16;
  while (size < count * 2) size *= 2;
  slots_.assign(size, vacant);
}

std::size_t IdIndex::hash(std::string_view id) {
  std::uint64_t value = 0xcbf29ce484222325;  // FNV-1a
  for (const char c : id) value = (value ^ folded(c)) * 0x100000001b3;
  return static_cast<std::size_t>(value ^ (value >> 32));
}

bool IdIndex::same(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (folded(a[i]) != folded(b[i])) return false;
  }
  return true;
}

}  // namespace inv::book

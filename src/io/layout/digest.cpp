#include "inv/io/layout/digest.hpp"

#include <cstring>

#include "io/yaml/tape.hpp"

namespace inv::io {

namespace {

constexpr std::uint64_t mark_scalar = 1, mark_list = 2, mark_map = 3, mark_end = 4,
                        mark_missing = 5;

/// Two lanes of multiply-and-fold over eight bytes at a time.
class Mixer {
 public:
  void add(std::uint64_t word) {
    high_ = fold(high_ ^ word, 0x9E3779B97F4A7C15u) + low_;
    low_ = fold(low_ + word, 0xD6E8FEB86659FD93u) ^ (high_ >> 7);
  }
  void add(std::string_view text) {
    add(static_cast<std::uint64_t>(text.size()));
    for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t))) {
      std::uint64_t word;
      std::memcpy(&word, text.data(), sizeof word);
      add(word);
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, text.data(), text.size());
    add(rest);
  }
  Digest result() const { return {high_, low_}; }

 private:
  static std::uint64_t fold(std::uint64_t a, std::uint64_t b) {
    __extension__ typedef unsigned __int128 Product;
    const Product product = static_cast<Product>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
  }
  std::uint64_t high_ = 0x243F6A8885A308D3u;
  std::uint64_t low_ = 0x13198A2E03707344u;
};

void add_scalar(Mixer& mixer, std::string_view text) {
  mixer.add(mark_scalar);
  mixer.add(text);
}

void add_tape(Mixer& mixer, const Tape& tape, std::size_t index) {
  const Node& node = tape.at(index);
  switch (node.kind) {
    case NodeKind::scalar: return add_scalar(mixer, node.text);
    case NodeKind::missing: return mixer.add(mark_missing);
    case NodeKind::list: mixer.add(mark_list); break;
    case NodeKind::map: mixer.add(mark_map); break;
  }
  for (std::size_t child = index + 1; child < node.next; child = tape.at(child).next) {
    add_tape(mixer, tape, child);
  }
  mixer.add(mark_end);
}

void add_new(Mixer& mixer, const NewNode& node) {
  switch (node.kind) {
    case NewNode::Kind::plain:
    case NewNode::Kind::text: return add_scalar(mixer, node.scalar);
    case NewNode::Kind::list: mixer.add(mark_list); break;
    case NewNode::Kind::map: mixer.add(mark_map); break;
  }
  for (const NewNode& element : node.elements) add_new(mixer, element);
  for (const auto& [key, value] : node.pairs) {
    add_scalar(mixer, key);
    add_new(mixer, value);
  }
  mixer.add(mark_end);
}

}  // namespace

Digest digest_of(const Tape& tape, std::size_t index) {
  Mixer mixer;
  add_tape(mixer, tape, index);
  return mixer.result();
}

Digest digest_of(const NewNode& node) {
  Mixer mixer;
  add_new(mixer, node);
  return mixer.result();
}

Digest digest_of(std::string_view text) {
  Mixer mixer;
  mixer.add(text);
  return mixer.result();
}

}  // namespace inv::io

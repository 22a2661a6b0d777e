#include "inv/core/sha256.hpp"

#include <sha2.h>  // libmd

#include <cstdint>

namespace inv::core {

std::string sha256(std::string_view bytes) {
  SHA2_CTX state;
  SHA256Init(&state);
  SHA256Update(&state, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  std::uint8_t sum[SHA256_DIGEST_LENGTH];
  SHA256Final(sum, &state);
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : sum) {
    text += digits[byte >> 4U];
    text += digits[byte & 0xfU];
  }
  return text;
}

}  // namespace inv::core

#include "pasted_advice.hpp"

#include "inv/bank/advice.hpp"

namespace inv::cli {

core::Result<std::string> read_advice(std::istream& in) {
  std::string text(bank::advice_bytes_max + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  if (text.size() <= bank::advice_bytes_max) return text;
  return core::misuse(
      "the remittance advice on standard input is longer than 1 MiB; give AMOUNT and `--for`");
}

}  // namespace inv::cli

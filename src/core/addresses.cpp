#include "inv/core/addresses.hpp"

#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"

namespace inv::core {

namespace {

/// Parts of these, with a point between them; none is empty.
template <class Fits>
bool is_dotted(std::string_view text, const Fits& fits) {
  char before = '.';
  for (const char c : text) {
    if (c == '.' ? before == '.' : !fits(c)) return false;
    before = c;
  }
  return before != '.';
}

bool is_of_local_part(char c) {
  constexpr std::string_view signs = "!#$%&'*+-/=?^_`{|}~";
  return is_alphanumeric(c) || signs.find(c) != signs.npos;
}

/// A label of a domain neither begins nor ends with a dash.
bool is_domain(std::string_view text) {
  const bool has_loose_dash = text.starts_with('-') || text.ends_with('-') ||
                              text.find("-.") != text.npos || text.find(".-") != text.npos;
  return !has_loose_dash && is_dotted(text, [](char c) { return is_alphanumeric(c) || c == '-'; });
}

constexpr std::array<std::string_view, 4> link_begins = {"https://", "mailto:", "tel:", "upi:"};
constexpr std::array<std::string_view, 3> link_slots = {"{amount}", "{currency}", "{reference}"};

std::string without_slots(std::string_view link) {
  std::string made(link);
  for (const std::string_view slot : link_slots) {
    for (std::size_t at = made.find(slot); at != made.npos; at = made.find(slot, at))
      made.erase(at, slot.size());
  }
  return made;
}

bool may_stand_in_link(char byte) {
  constexpr std::string_view others = "\"'<>\\^`{|}";
  return byte > ' ' && byte <= '~' && others.find(byte) == others.npos;
}

}  // namespace

std::optional<std::string> shaped_as_iban(std::string_view text) {
  constexpr std::size_t least = 15, most = 34;
  std::string compact = in_capitals(text);
  std::erase(compact, ' ');
  const bool fits =
      compact.size() >= least && compact.size() <= most && is_capital(compact[0]) &&
      is_capital(compact[1]) && is_digit(compact[2]) && is_digit(compact[3]) &&
      std::ranges::all_of(compact, [](char c) { return is_digit(c) || is_capital(c); });
  return fits ? std::optional(compact) : std::nullopt;
}

bool has_right_check_digits(std::string_view iban) {
  constexpr std::size_t front = 4;
  const std::string turned = std::string(iban.substr(front)) + std::string(iban.substr(0, front));
  int rest = 0;
  for (const char c : turned) {
    rest = is_digit(c) ? rest * 10 + (c - '0') : rest * 100 + (c - 'A' + 10);
    rest %= 97;
  }
  return rest == 1;
}

bool is_safe_link(std::string_view text) {
  const bool is_known = std::ranges::any_of(link_begins, [&](std::string_view begin) {
    return text.size() > begin.size() && fold_case(text.substr(0, begin.size())) == begin;
  });
  return is_known && std::ranges::all_of(without_slots(text), may_stand_in_link);
}

bool is_email_address(std::string_view text) {
  constexpr std::size_t local_most = 64, most = 254;
  const auto at = text.rfind('@');
  if (at == text.npos || at > local_most || text.size() > most) return false;
  return is_dotted(text.substr(0, at), is_of_local_part) && is_domain(text.substr(at + 1));
}

std::vector<std::string> addresses_in(std::string_view field) {
  std::vector<std::string> addresses;
  std::string one;
  bool is_quoted = false;
  const auto end_one = [&] {
    std::string_view text = trimmed(one, " \t");
    const auto open = text.rfind('<');
    if (open != text.npos && text.ends_with('>'))
      text = text.substr(open + 1, text.size() - open - 2);
    if (!text.empty() || open != text.npos) addresses.emplace_back(text);
    one.clear();
  };
  for (const char c : field) {
    if (c == '"') is_quoted = !is_quoted;
    if (c == ',' && !is_quoted)
      end_one();
    else
      one += c;
  }
  end_one();
  return addresses;
}

}  // namespace inv::core

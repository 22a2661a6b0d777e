#include "link.hpp"

#include <algorithm>
#include <array>

#include "inv/core/ascii.hpp"

namespace inv::render {

namespace {

constexpr std::array<std::string_view, 4> schemes = {"https://", "mailto:", "tel:", "upi:"};

bool may_stand_in_link(char byte) {
  return byte > ' ' && byte < '\x7F' &&
         std::string_view("\"'<>\\^`{|}").find(byte) == std::string_view::npos;
}

}  // namespace

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string made;
  for (const char byte : text) {
    if (core::is_alphanumeric(byte) ||
        std::string_view("-._~").find(byte) != std::string_view::npos) {
      made += byte;
      continue;
    }
    const auto value = static_cast<unsigned char>(byte);
    made += '%';
    made += digits[value / 16U];
    made += digits[value % 16U];
  }
  return made;
}

std::string filled_link(std::string_view link, core::Money amount, std::string_view reference) {
  const std::pair<std::string_view, std::string_view> slots[] = {
      {"{amount}", {}}, {"{currency}", amount.currency().code()}, {"{reference}", reference}};
  std::string made;
  while (!link.empty()) {
    const auto* const slot =
        std::ranges::find_if(slots, [&](const auto& one) { return link.starts_with(one.first); });
    if (slot == std::end(slots)) {
      made += link.front();
      link.remove_prefix(1);
      continue;
    }
    made += slot == std::begin(slots) ? amount.text() : percent_encoded(slot->second);
    link.remove_prefix(slot->first.size());
  }
  return made;
}

bool is_link(std::string_view text) {
  const std::string_view head = text.substr(0, text.find(':') + 1);
  const std::string folded = core::fold_case(text.substr(0, std::max(head.size(), std::size_t{8})));
  const bool is_known = std::ranges::any_of(schemes, [&](std::string_view scheme) {
    return folded.starts_with(scheme) && text.size() > scheme.size();
  });
  return is_known && std::ranges::all_of(text, may_stand_in_link);
}

}  // namespace inv::render

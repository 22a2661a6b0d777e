#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inv::core {

/// Red, green and blue of sRGB.
using Colour = std::array<std::uint8_t, 3>;

/// `#rrggbb`, nothing else.
std::optional<Colour> parse_colour(std::string_view text);
std::string colour_text(const Colour& colour);

/// The contrast ratio of WCAG 2.1, in hundredths, rounded down: 100 to 2100.
int contrast(const Colour& one, const Colour& other);
/// What text has to have on its background: 4.5 to 1.
inline constexpr int readable_contrast = 450;
/// The ground of a document by day.
inline constexpr Colour light_ground = {0xf5, 0xf7, 0xf5};

/// The colour, moved towards black or white until it has this contrast to the background.
Colour with_contrast(const Colour& colour, const Colour& background, int least);

}  // namespace inv::core

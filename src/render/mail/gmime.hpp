#pragma once

#include <gmime/gmime.h>

#include "inv/core/result.hpp"

namespace inv::render {

/// The functions of GMime and GLib that are used, by their own names.
struct GMime {
#define INV_GMIME(name) decltype(&::name) name;
#include "gmime.def"
#undef INV_GMIME
};

/// Loads the library the first time. Fails where it is not installed.
core::Result<const GMime*> gmime();

}  // namespace inv::render

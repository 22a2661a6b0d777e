#include "gmime.hpp"

#include <dlfcn.h>

namespace inv::render {

namespace {

constexpr const char* library_name = "libgmime-3.0.so.0";

core::Result<GMime> load_gmime() {
  void* const library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr)
    return core::fail("mails are made with GMime, and `libgmime-3.0` is not installed");
  GMime functions{};
  // Those of GLib are found among what the library itself needs.
#define INV_GMIME(name)                                                               \
  functions.name = reinterpret_cast<decltype(functions.name)>(dlsym(library, #name)); \
  if (functions.name == nullptr) return core::fail("`libgmime-3.0` has no function `" #name "`");
#include "gmime.def"
#undef INV_GMIME
  functions.g_mime_init();
  return functions;
}

}  // namespace

core::Result<const GMime*> gmime() {
  static const core::Result<GMime> loaded = load_gmime();
  if (!loaded) return tl::unexpected(loaded.error());
  return &*loaded;
}

}  // namespace inv::render

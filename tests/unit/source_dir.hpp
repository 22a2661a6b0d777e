#pragma once

namespace inv::test {

/// The project's folder. Only one file knows it, so that a compiler cache serves all checkouts.
const char* source_dir();

}  // namespace inv::test

#include "source_dir.hpp"

const char* inv::test::source_dir() { return INV_SOURCE_DIR; }

#!/bin/bash
# Builds the program and all tests, and runs them. Needs nothing but git on a fresh Debian 12:
# what is missing is installed with apt. INV_BUILD names another build folder; what is given on
# the command line goes to ctest.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/packages

install_missing $build_packages $test_packages
build=${INV_BUILD:-build/test}
configure "$build" --preset test
cmake --build "$build" -j"$(nproc)"
exec ctest --test-dir "$build" --output-on-failure -j"$(nproc)" "$@"

#!/bin/bash
# The units, transcripts and properties with clang's address and undefined-behaviour sanitizers.
# clang 14 cannot name a structured binding in INFO; 16 can.
# INV_BUILD names another build folder. What is given on the command line goes to the test program:
# `tests/sanitize.sh -tc='core/*'`.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/packages

install_missing $build_packages $test_packages $sanitize_packages
build=${INV_BUILD:-build/sanitize}
configure "$build" -DCMAKE_CXX_COMPILER=clang++-16 -DINV_SANITIZE=ON -DINV_WERROR=ON -DINV_TESTS=ON
cmake --build "$build" -j"$(nproc)" --target inv_tests
exec "$build/tests/inv_tests" "$@"

#!/bin/bash
# The units, transcripts and properties with clang's address and undefined-behaviour sanitizers.
# clang 14 cannot name a structured binding in INFO; 16 can.
# INV_BUILD names another build folder. What is given on the command line goes to each test program:
# `tests/sanitize.sh -tc='core/*'`.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/packages

install_missing $build_packages $test_packages $sanitize_packages
build=${INV_BUILD:-build/sanitize}
configure "$build" --preset sanitize
cmake --build "$build" -j"$(nproc)" --target inv_tests
status=0
for program in "$build"/tests/test_*; do
  "$program" "$@" || status=1
done
exit $status

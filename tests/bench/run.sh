#!/bin/bash
# Compares `inv age` with `ledger bal` on the same facts, and recording one event with `inv check`,
# cold processes side by side in one run:
#   tests/bench/run.sh [INVOICES…]        (10000 100000 1000000)
# RUNS=5 says how often each is measured (the median counts), INV=… which binary, INV_BENCH=…
# where the books are kept. Not part of the tests.
set -euo pipefail
cd "$(dirname "$0")/../.."
. .ci/packages

install_missing $build_packages
for program in ledger python3; do
  command -v "$program" >/dev/null || install_missing "$program"
done
if [ -z "${INV:-}" ]; then
  configure build/release -DCMAKE_BUILD_TYPE=Release -DINV_TESTS=OFF >&2
  cmake --build build/release -j"$(nproc)" >&2
  INV=$PWD/build/release/inv
fi
exec python3 -B tests/bench/measure.py --inv "$INV" --runs "${RUNS:-5}" \
  --folder "${INV_BENCH:-build/bench}" "$@"

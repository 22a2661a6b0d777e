#!/bin/bash
# What `inv` takes, in CPU seconds and memory, beside `ledger bal` on the same facts, and whether
# that is within its limits; what each step of `inv age` takes; and how the time of commands grows:
#   tests/bench/run.sh [--large-ledger] [INVOICES…]       (500 10000 100000 1000000)
# --large-ledger runs ledger on 1,000,000 invoices too: 17 seconds and 4 GB. RUNS=5 says how often
# each is measured (the median counts), INV_BUILD=… which build folder, INV_BENCH=… where the books
# are kept. Not part of the tests.
set -euo pipefail
cd "$(dirname "$0")/../.."
. .ci/packages

install_missing $build_packages
for program in ledger python3; do
  command -v "$program" >/dev/null || install_missing "$program"
done
build=${INV_BUILD:-build/release}
books=${INV_BENCH:-build/bench}
[ -e "$build/CMakeCache.txt" ] || configure "$build" --preset release >&2
cmake --build "$build" -j"$(nproc)" --target inv inv_steps >&2

status=0
python3 -B tests/bench/measure.py --inv "$build/inv" --runs "${RUNS:-5}" --folder "$books" "$@" ||
  status=1
if [ -e "$books/100000/done" ]; then
  echo "steps of inv age, one file of 100,000 invoices"
  "$build/tests/bench/inv_steps" "$books/100000/one/inv.yaml"
fi
python3 -B tests/bench/growth.py --inv "$build/inv" --folder "$books/growth" || status=1
exit $status

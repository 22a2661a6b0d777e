#!/bin/bash
# Builds as tests/run.sh and runs everything at full size: half an hour and more, see
# tests/README.md. INV_EDITS says how many random edits, INV_BUILD which build folder; what is
# given on the command line goes to ctest: `tests/full.sh -R killed`.
set -euo pipefail
export INV_FULL=1 INV_EDITS=${INV_EDITS:-100000}
# For the tests that have no limit of their own.
exec bash "$(dirname "$0")/run.sh" --timeout 7200 "$@"

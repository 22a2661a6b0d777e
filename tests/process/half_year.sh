#!/usr/bin/env bash
# The gardener's book, day by day, through drafts, review and send: see half_year.py. INV_FULL=1:
# six months; else one.
here=$(dirname "$0")
. "$here/debian_python.sh"
python_with
command -v cc >/dev/null || command -v c++ >/dev/null || {
  echo "skipped: there is no compiler for the clock"
  exit 77
}
exec "$python" "$here/half_year.py"

#!/usr/bin/env bash
# Mails and pages of random books, read by other programs: see mails/main.py.
command -v python3 >/dev/null && command -v tidy >/dev/null || exit 77
: "${INV_DOCUMENTS:=$([ -n "${INV_FULL:-}" ] && echo 10000 || echo 500)}"
export INV_DOCUMENTS
exec python3 -B "$(dirname "$0")/mails/main.py"

#!/usr/bin/env bash
# Mails and pages of hostile books, read by other programs: see mails.py.
command -v python3 >/dev/null && command -v tidy >/dev/null || exit 77
exec python3 "$(dirname "$0")/mails.py"

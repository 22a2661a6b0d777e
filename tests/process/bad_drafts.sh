#!/usr/bin/env bash
# Addresses that are none, mail programs that fail, drafts that are damaged, books that share a
# folder, full disks: see bad_mail_programs.py and bad_drafts.py.
here=$(dirname "$0")
. "$here/debian_python.sh"
python_with
failed=0
"$python" "$here/bad_mail_programs.py" || failed=1
"$python" "$here/bad_drafts.py" || failed=1
exit $failed

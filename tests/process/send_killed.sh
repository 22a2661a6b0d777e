#!/usr/bin/env bash
# `inv send`, `review --approve` and `remind`, killed at any system call: see send_killed.py.
# INV_FULL=1: 1,000 times.
here=$(dirname "$0")
. "$here/debian_python.sh"
python_with
command -v strace >/dev/null || { echo "skipped: there is no strace"; exit 77; }
strace -qqq -o /dev/null -e trace=close -e inject=close:error=EIO:when=999 true 2>/dev/null ||
  { echo "skipped: this system does not let strace trace"; exit 77; }
exec "$python" "$here/send_killed.py"

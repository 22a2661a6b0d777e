#!/usr/bin/env bash
# Many runs of `inv remind`, `review --approve` and `send` on one book: see drafts_at_once.py.
here=$(dirname "$0")
. "$here/debian_python.sh"
python_with
exec "$python" "$here/drafts_at_once.py"

#!/usr/bin/env bash
# Drafts through Debian's msmtp to an SMTP server, and in other programs that read mail: see
# sends.py and draft_readers.py.
here=$(dirname "$0")
. "$here/debian_python.sh"
for tool in msmtp openssl mutt perl; do
  command -v $tool >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
done
python_with aiosmtpd
perl -MMIME::Parser -e 1 2>/dev/null || { echo "skipped: Perl has no MIME::Parser"; exit 77; }
failed=0
"$python" "$here/sends.py" || failed=1
"$python" "$here/draft_readers.py" || failed=1
exit $failed

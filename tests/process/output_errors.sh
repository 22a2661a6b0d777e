#!/bin/bash
# A full disk or a closed pipe on standard output is no success: exit status 3.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

expect() {  # WHAT WANTED SEEN
  [ "$2" = "$3" ] && return
  echo "$1: wanted \`$2\`, got \`$3\`"
  failures=1
}

{
  printf 'business: {name: Rowan Yard Care, currency: GBP}\n'
  printf 'clients:\n  - {id: hart, name: Mrs Edith Hart}\n'
  printf 'invoices:\n'
  for number in $(seq 5000); do
    printf '  - {id: "%s", client: hart, date: 2026-01-01, total: 12.50}\n' "$number"
  done
} >"$work/inv.yaml"
list=("$INV" --book "$work" --as-of 2026-06-30 list)

expect "all is well" 0 "$("${list[@]}" >/dev/null; echo $?)"

for arguments in list "list --format json" "check" "--help" "--version" "next --exit-code"; do
  errors=$("$INV" --book "$work" --as-of 2026-06-30 $arguments 2>&1 >/dev/full)
  expect "full disk, inv $arguments" 3 $?
  expect "full disk, inv $arguments" \
    "inv: error: cannot write to standard output: No space left on device" "$errors"
done

"${list[@]}" >&- 2>"$work/errors"
expect "standard output closed" 3 $?

{ "${list[@]}" 2>"$work/errors"; echo $? >"$work/status"; } | head -c 1 >/dev/null
expect "closed pipe" 3 "$(cat "$work/status")"
expect "closed pipe is quiet" "" "$(cat "$work/errors")"

exit $failures

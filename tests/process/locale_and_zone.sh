#!/bin/bash
# Locale and time zone change no byte; TZ only says what today is.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# A locale with a decimal comma and other month names, where this system can make one.
localedef -i de_DE -f UTF-8 "$work/de_DE.UTF-8" 2>/dev/null && export LOCPATH=$work

everything() {  # BOOK [VARIABLE=VALUE…]
  local book=$1
  shift
  local format command
  for command in check age "age --detail" list next calls statement "remind --dry-run"; do
    for format in text json; do
      env "$@" "$INV" --book "$book" --as-of 2026-06-30 $command --format $format 2>&1
    done
  done
}

for book in "$INV_SOURCE_DIR"/examples/*/; do
  everything "$book" LC_ALL=C TZ=UTC0 >"$work/wanted"
  for variables in "LC_ALL=de_DE.UTF-8" "LC_ALL=C.UTF-8 LANG=tr_TR.UTF-8" "TZ=<+14>-14" \
    "TZ=<-12>+12" "TZ=America/New_York LC_ALL=fr_FR.UTF-8"; do
    everything "$book" $variables >"$work/seen"
    cmp "$work/wanted" "$work/seen" || { echo "$book differs with $variables"; failures=1; }
  done
done

# Between these two zones it is never the same day.
book=$(ls -d "$INV_SOURCE_DIR"/examples/*/ | head -n 1)
east=$(TZ='<+14>-14' "$INV" --book "$book" age --format json | grep -o '"as_of": *"[0-9-]*"')
west=$(TZ='<-12>+12' "$INV" --book "$book" age --format json | grep -o '"as_of": *"[0-9-]*"')
[ -n "$east" ] && [ "$east" \> "$west" ] || { echo "today: $east and $west"; failures=1; }

exit $failures

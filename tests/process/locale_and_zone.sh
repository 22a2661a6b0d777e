#!/bin/bash
# Locale and time zone change no byte; TZ only says what today is.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

stop() {
  echo "$1; nothing was tested"
  exit 1
}

# Both have a decimal comma and an order of letters of their own, and Turkish an `i`. Few systems
# have them, so they are made here, from what the package `locales` brings.
export LOCPATH=$work/locales
mkdir "$LOCPATH"
for name in de_DE tr_TR; do
  localedef -i $name -f UTF-8 "$LOCPATH/$name.UTF-8" || stop "the locale $name cannot be made"
done

# A program that follows locale and zone has to differ here, or the rest would compare C with C.
in_force() {  # WHAT SEEN WANTED
  [ "$2" = "$3" ] || stop "$1: \`$2\`, not \`$3\`, so it is not in force"
}
for name in de_DE tr_TR; do
  in_force "decimal point of $name" "$(LC_ALL=$name.UTF-8 env printf %.1f 1)" 1,0
  in_force "order in $name" "$(printf '%s\n' Z a | LC_ALL=$name.UTF-8 sort | tr -d '\n')" aZ
done
in_force "lower case in tr_TR" "$(LC_ALL=tr_TR.UTF-8 bash -c 'I=I; echo "${I,}"')" ı
in_force "zone of New York" "$(TZ=America/New_York date -d '2026-01-01 12:00 UTC' +%H:%M)" 07:00
in_force "zone <+14>-14" "$(TZ='<+14>-14' date -d '2026-01-01 12:00 UTC' +%d)" 02

everything() {  # BOOK [VARIABLE=VALUE…]
  local book=$1
  shift
  local format command
  for command in check age "age --detail" list next calls statement "remind --dry-run" \
      "thank --dry-run" "invoice $invoices"; do
    for format in text json; do
      env "$@" "$INV" --book "$book" --as-of 2026-06-30 $command --format $format 2>&1
    done
  done
  rm -rf "$work/pages"
  for command in "statement $clients" "remind --dry-run" "invoice $invoices"; do
    for format in html eml; do
      env "$@" "$INV" --book "$book" --as-of 2026-06-30 $command --format $format \
        -o "$work/pages/" 2>&1
    done
  done
  (cd "$work/pages" && LC_ALL=C sha256sum -- *)
}

for book in "$INV_SOURCE_DIR"/examples/*/; do
  [ -e "$book/inv.yaml" ] || continue
  # A few of all: the last ones.
  rows=$("$INV" --book "$book" list --as-of 2026-06-30 --format csv | sed 1d | tail -n 10)
  invoices=$(cut -d, -f1 <<<"$rows" | tr '\n' ' ')
  clients=$(cut -d, -f2 <<<"$rows" | sort -u | tr '\n' ' ')
  everything "$book" LC_ALL=C TZ=UTC0 >"$work/wanted"
  for form in invoice.*html invoice.*eml statement.html statement.eml reminder.html; do
    grep -q "\.$form\$" "$work/wanted" || stop "$book has no page \`$form\`"
  done
  for variables in "LC_ALL=de_DE.UTF-8" "LC_ALL= LANG=tr_TR.UTF-8" "TZ=<+14>-14" "TZ=<-12>+12" \
    "TZ=America/New_York LC_ALL=tr_TR.UTF-8"; do
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

#!/bin/bash
# Many processes write into one book at once, and others read it: every event is there once, and
# nobody sees a broken book. INV_FULL=1: 16 writers of 100 events each.
set -u
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
writers=8 events=12 readers=2
[ -z "${INV_FULL:-}" ] || { writers=16 events=100 readers=4; }
clients=(bell hart millhouse oakfarm)

trouble() {
  echo "$*"
  failures=$((failures + 1))
}

head_of_book() {
  printf 'business: {name: Rowan Yard Care, currency: GBP}\n'
}

client_and_invoice() {  # ID
  printf 'clients:\n  - {id: %s, name: Client %s}\n' "$1" "$1"
  printf 'invoices:\n  - {id: I-%s, client: %s, date: 2026-01-05, total: 9000.00}\n' "$1" "$1"
}

a_file_per_client() {  # FOLDER
  local id
  mkdir "$1/clients"
  head_of_book >"$1/inv.yaml"
  for id in "${clients[@]}"; do client_and_invoice "$id" >"$1/clients/$id.yaml"; done
}

one_file() {  # FOLDER
  local id
  head_of_book >"$1/inv.yaml"
  {
    printf 'clients:\n'
    for id in "${clients[@]}"; do printf '  - {id: %s, name: Client %s}\n' "$id" "$id"; done
    printf 'invoices:\n'
    for id in "${clients[@]}"; do
      printf '  - {id: I-%s, client: %s, date: 2026-01-05, total: 9000.00}\n' "$id" "$id"
    done
  } >>"$1/inv.yaml"
}

# Events are told apart by `w<writer>e<event>` in them.
write_events() {  # BOOK WRITER
  local book=$1 event mark client words
  for ((event = 0; event < events; event++)); do
    mark=w$2e$event
    client=${clients[$((($2 + event) % 4))]}
    case $((event % 3)) in
      0) words=(pay "$client" 1.25 --ref "$mark") ;;
      1) words=(log "$client" --call "said $mark") ;;
      2) words=(note "$client" "about $mark") ;;
    esac
    "$INV" --book "$book" "${words[@]}" --date 2026-02-01 >/dev/null 2>"$work/errors.$2" ||
      echo "inv ${words[*]}: exit status $?: $(head -n 1 "$work/errors.$2")" >>"$work/said"
  done
}

read_on() {  # BOOK READER
  local command runs=0
  while [ ! -e "$work/done" ]; do
    for command in "check -q" "age"; do
      "$INV" --book "$1" --as-of 2026-03-01 $command >"$work/out.r$2" 2>"$work/errors.r$2" ||
        echo "inv $command: exit status $?: $(cat "$work/errors.r$2" "$work/out.r$2" |
          head -n 1)" >>"$work/said"
      runs=$((runs + 1))
    done
  done
  echo "$runs" >>"$work/readings"
}

try_book() {  # HOW
  local book=$work/$1 jobs=() reading=() number job
  mkdir "$book"
  "$1" "$book"
  rm -f "$work/done" "$work/said" "$work/readings"
  for ((number = 0; number < readers; number++)); do
    read_on "$book" "$number" &
    reading+=($!)
  done
  for ((number = 0; number < writers; number++)); do
    write_events "$book" "$number" &
    jobs+=($!)
  done
  for job in "${jobs[@]}"; do wait "$job"; done
  : >"$work/done"
  for job in "${reading[@]}"; do wait "$job"; done

  [ ! -e "$work/said" ] || trouble "$1: $(wc -l <"$work/said") failed: $(head -n 3 "$work/said")"
  local found twice
  found=$(grep -rhoE 'w[0-9]+e[0-9]+' "$book" | sort -u | wc -l)
  twice=$(grep -rhoE 'w[0-9]+e[0-9]+' "$book" | sort | uniq -d | wc -l)
  [ "$found" -eq $((writers * events)) ] || trouble "$1: $found of $((writers * events)) events"
  [ "$twice" -eq 0 ] || trouble "$1: $twice events are there more than once"
  [ -z "$(find "$book" -name '.inv-*')" ] || trouble "$1: left behind: $(find "$book" -name '.*')"
  "$INV" --book "$book" check -q || trouble "$1: the book is not valid any more"
  echo "$1: $found events, read $(($(paste -sd+ "$work/readings"))) times meanwhile"
}

# Two who do not see each other's lock: what a command said that it wrote is there, and no more.
claim_events() {  # BOOK WRITER WRAPPER…
  local book=$1 writer=$2 event written=0
  shift 2
  for ((event = 0; event < events; event++)); do
    "$@" "$INV" --book "$book" note bell "w${writer}e$event" -q 2>/dev/null &&
      written=$((written + 1))
  done
  echo "$written" >>"$work/claimed"
}

try_claims() {  # WHAT BOOK OTHER WRAPPER…
  local what=$1 book=$2 other=$3 claimed jobs=()
  shift 3
  rm -f "$work/claimed"
  claim_events "$book" 0 "$@" &
  jobs+=($!)
  claim_events "$other" 1 "$@" &
  jobs+=($!)
  wait "${jobs[@]}"
  claimed=$(($(paste -sd+ "$work/claimed")))
  found=$(grep -coE 'w[0-9]+e[0-9]+' "$book/inv.yaml")
  [ "$found" -eq "$claimed" ] || trouble "$what: $found events, and $claimed were claimed"
  "$INV" --book "$book" check -q || trouble "$what: the book is not valid any more"
  echo "$what: $found of $((2 * events)) events"
}

# The same book by two names: the lock is that of the real one.
a_linked_root() {
  mkdir "$work/real" "$work/linked"
  one_file "$work/real"
  ln -s ../real/inv.yaml "$work/linked/inv.yaml"
  try_claims "a linked root" "$work/real" "$work/linked"
  [ "$found" = $((2 * events)) ] || trouble "a linked root: a lock should let all through"
}

without_locks() {
  strace -f -qqq -o /dev/null -e trace=close -e inject=close:error=EIO:when=999 true 2>/dev/null ||
    { echo "without locks: skipped, there is no strace"; return; }
  mkdir "$work/unlocked"
  one_file "$work/unlocked"
  try_claims "without locks" "$work/unlocked" "$work/unlocked" \
    strace -qqq -o /dev/null -e trace=flock -e inject=flock:error=ENOLCK
}

# Whose output nobody reads has written, and lets the next one write.
a_stalled_pager() {
  local first words before=$failures
  mkdir "$work/stalled"
  one_file "$work/stalled"
  mkfifo "$work/pager"
  words=$(printf '%020000d' 0)
  exec 9<>"$work/pager"
  head -c 60000 /dev/zero >&9  # a pipe holds 65,536 bytes: there is no room for those words
  "$INV" --book "$work/stalled" note bell "$words" >"$work/pager" &
  first=$!
  until grep -q "$words" "$work/stalled/inv.yaml"; do
    kill -0 "$first" 2>/dev/null || { trouble "a stalled pager: the first wrote nothing"; return; }
    sleep 0.05
  done
  timeout 30 "$INV" --book "$work/stalled" note bell second -q ||
    trouble "a stalled pager: the second had to wait"
  kill -0 "$first" 2>/dev/null || trouble "a stalled pager: the first was not held up"
  kill "$first"
  wait "$first" 2>/dev/null
  exec 9>&-
  [ "$failures" -gt "$before" ] || echo "a stalled pager: the second writer did not wait for it"
}

found=0
try_book a_file_per_client
try_book one_file
a_linked_root
without_locks
a_stalled_pager
[ "$failures" -eq 0 ]

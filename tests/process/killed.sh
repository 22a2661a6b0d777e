#!/bin/bash
# A writing command that is killed at any system call, or refused by the system at any, leaves the
# old book or the new one, and exit status 0 only the new one. strace does the killing.
# INV_FULL=1: every command at every call; else some of them, at the calls after the lock.
set -u
. "$(dirname "$0")/killed_cases.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
old=$work/old new=$work/new book=$work/book
failures=0
runs=0
kills=0

command -v strace >/dev/null || { echo "skipped: there is no strace"; exit 77; }
strace -f -qqq -o /dev/null -e trace=close -e inject=close:error=EIO:when=999 true 2>/dev/null ||
  { echo "skipped: this system does not let strace trace"; exit 77; }

trouble() {
  echo "$*"
  failures=$((failures + 1))
  [ "$failures" -lt 20 ] || { echo "and so on"; exit 1; }
}

restore() {
  rm -rf "$book"
  cp -a "$old" "$book"
}

# Which book it is: old, new, mixed (each file is the old or the new one), or broken.
state() {
  diff -rq -x '.inv-*.tmp' "$book" "$old" >/dev/null && { echo old; return; }
  diff -rq -x '.inv-*.tmp' "$book" "$new" >/dev/null && { echo new; return; }
  local file
  while read -r file; do
    cmp -s "$book/$file" "$old/$file" || cmp -s "$book/$file" "$new/$file" || {
      echo broken
      return
    }
  done < <(cd "$book" && find . -type f ! -name '.inv-*.tmp')
  while read -r file; do
    [ -e "$book/$file" ] || { echo broken; return; }
  done < <(cd "$old" && find . -type f)
  echo mixed
}

write_record() {  # WRAPPER… : runs the command of the case in $book
  (cd "$book" && "$@" "$INV" "${arguments[@]}" <"$work/input" >"$work/out" 2>"$work/errors")
}

# One run with a mishap, and what may be said of it afterwards.
attempt() {  # WHAT WRAPPER…
  local what="$name, $1" status now
  shift
  runs=$((runs + 1))
  write_record "$@" 2>/dev/null
  status=$?
  now=$(state)
  case $now in
    new) ;;
    old) [ "$status" -ne 0 ] || trouble "$what: exit status 0, and nothing is written" ;;
    mixed)
      [ "$files" = several ] || trouble "$what: some files are old and some are new"
      [ "$status" -ne 0 ] || trouble "$what: exit status 0, and a part is written" ;;
    *) trouble "$what: the book is neither the old nor the new one (exit status $status)" ;;
  esac
  if [ -e "$book/inv.yaml" ]; then
    "$INV" --book "$book" check -q >"$work/check" 2>&1 ||
      trouble "$what: inv check: $(head -n 1 "$work/check")"
  fi
  ended=$status
}

# What is left must not be in the way of the next one.
again() {  # WHAT
  if [ "$(state)" != new ]; then
    write_record ||
      trouble "$name, $1: the next run: exit status $?: $(head -n 1 "$work/errors")"
    [ "$(state)" = new ] || trouble "$name, $1: the next run does not make the new book"
  fi
  restore
}

# System calls of one run as lines `NAME NUMBER`: the NUMBERth of that name in its thread. In a
# short test only those from the lock on that have to do with files.
list_calls() {
  strace -f -qqq -o "$work/trace" "$INV" "${arguments[@]}" <"$work/input" >/dev/null 2>&1
  local files='^(flock|openat|read|write|fsync|close)$|^(rename|link|unlink|mkdir|fch|faccess)|stat'
  awk -v full="${INV_FULL:-}" -v files="$files" '
    match($2, /^[a-z0-9_]+\(/) {
      call = substr($2, 1, RLENGTH - 1)
      if (call == "flock") locked = 1
      number = ++count[$1, call]
      is_wanted = full || (locked && call ~ files)
      if (is_wanted && call != "exit_group" && !seen[call, number]++)
        print call, number
    }' "$work/trace"
}

# With --seccomp-bpf strace 6.1 is quicker, and injects errors but no signal.
inject() {  # CALL WHAT
  local quickly=--seccomp-bpf
  case $2 in signal=*) quickly= ;; esac
  echo strace -f $quickly -qqq -o /dev/null -e "trace=$1" -e "inject=$1:$2"
}

kill_at() {  # CALL NUMBER
  attempt "killed at $1 $2" $(inject "$1" "signal=KILL:when=$2")
  [ "$ended" -ne 137 ] || kills=$((kills + 1))
  again "killed at $1 $2"
}

# The call is not done, and says why.
refuse_at() {  # CALL NUMBER ERROR
  attempt "$3 at $1 $2" $(inject "$1" "error=$3:when=$2")
  # A crash (of brk glibc expects no error) is as good as a kill.
  local left
  left=$(find "$book" -name '.inv-*.tmp')
  case $ended:$1 in
    1[2-9][0-9]:* | *:unlink*) ;;
    *) [ -z "$left" ] || trouble "$name, $3 at $1 $2: left behind: $left" ;;
  esac
  # An interrupted call is made again.
  case $3:$1 in
    EINTR:write | EINTR:fsync | EINTR:flock)
      [ "$ended" -eq 0 ] || trouble "$name, $3 at $1 $2: exit status $ended" ;;
  esac
  restore
}

# The system takes a part of the text and refuses the rest.
outgrow() {
  local limit size
  size=$(find "$new" -type f -printf '%s\n' | sort -n | tail -n 1)
  for ((limit = 0; limit <= size / 1024 + 1; limit++)); do
    attempt "no file above $limit KiB" bash -c "trap '' XFSZ; ulimit -f $limit; exec \"\$@\"" -
    [ -z "$(find "$book" -name '.inv-*.tmp')" ] ||
      trouble "$name, no file above $limit KiB: left behind: $(ls -A "$book")"
    restore
    attempt "killed above $limit KiB" bash -c "ulimit -c 0; ulimit -f $limit; exec \"\$@\"" -
    again "killed above $limit KiB"
  done
}

# A file system of its own with only some room left, where this system lets us mount one. A write
# takes what fits, and the next one has no space.
run_on_small_disk() {  # PAGES COMMAND…
  local pages=$1 disk=$work/disk
  shift
  mkdir -p "$disk" && mount -t tmpfs -o size=1m none "$disk" && cp -a "$book/." "$disk" || exit 90
  dd if=/dev/zero of="$disk/.rest" bs=4096 2>/dev/null
  truncate -s "-$((pages * 4096))" "$disk/.rest"
  cd "$disk" && "$@"
  local status=$?
  rm .rest
  find "$book" -mindepth 1 -delete
  cp -a "$disk/." "$book"
  exit "$status"
}

fill_disk() {
  unshare -rm mount -t tmpfs none "$old" 2>/dev/null || return
  export -f run_on_small_disk
  export work book
  local pages needed
  needed=$(find "$new" -type f -printf '%s\n' | awk '{pages += 1 + int($1 / 4096)}
    END {print pages}')
  for ((pages = 0; pages <= needed + 1; pages++)); do
    attempt "$pages pages free" unshare -rm bash -c 'run_on_small_disk "$@"' - "$pages"
    [ -z "$(find "$book" -name '.inv-*.tmp')" ] ||
      trouble "$name, $pages pages free: left behind: $(ls -A "$book")"
    restore
  done
  [ "$ended" -eq 0 ] || trouble "$name, all the room that it needs: exit status $ended"
}

# Makes the old and the new book of a case.
prepare() {
  rm -rf "$old" "$new" "$book"
  mkdir "$old"
  : >"$work/input"
  setup_"$setup" "$old"
  restore
  local status=0
  write_record || status=$?
  mv "$book" "$new"
  restore
  [ "$status" -eq 0 ] && [ "$(cd "$old" && find . -type f -exec cat {} + | cksum)" != \
    "$(cd "$new" && find . -type f -exec cat {} + | cksum)" ] && return
  trouble "$name: nothing is written (exit status $status): $(head -n 1 "$work/errors")"
  return 1
}

try_case() {
  prepare || return
  local calls call number error
  mapfile -t calls < <(cd "$book" && list_calls)
  restore
  local errors=(ENOSPC EIO EDQUOT EINTR)
  while read -r call number; do
    kill_at "$call" "$number"
    if [ -n "${INV_FULL:-}" ]; then
      for error in "${errors[@]}"; do refuse_at "$call" "$number" "$error"; done
    else
      refuse_at "$call" "$number" "${errors[$((runs % 4))]}"
      case $call in write | fsync) refuse_at "$call" "$number" EINTR ;; esac
    fi
  done < <(printf '%s\n' "${calls[@]}")
  attempt "no locks" $(inject flock error=ENOLCK)
  [ "$ended" -eq 0 ] || trouble "$name, no locks: exit status $ended"
  restore
  outgrow
  fill_disk
}

run_cases try_case
[ "$kills" -gt 100 ] || trouble "only $kills runs were killed"
echo "$runs runs, $kills of them killed, $failures failures"
[ "$failures" -eq 0 ]

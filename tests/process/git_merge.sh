#!/bin/bash
# Random pairs of branches, merged by git with the driver: what comes out has just the records that
# plain arithmetic of sets gives, and what both edited is a conflict. INV_FULL=1: 500 pairs.
# INV_SEED=N: begins with that pair.
set -u
command -v git >/dev/null || { echo "needs git"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null LC_ALL=C
failures=0

fail() {  # TEXT
  echo "pair $pair: $1"
  failures=1
}

# A book is a file of lines `LIST RECORD`; `render` writes it as YAML. The records of an example:
# journal {date: 2026-04-08, note: n17 v0}
render() {  # LINES
  local list
  echo "# the book of one client"
  for list in clients invoices journal; do
    grep -q "^$list " "$1" || continue
    echo
    echo "$list:"
    sed -n "s/^$list /  - /p" "$1"
  done
}

# All records of a file that was merged, as lines again.
records() {  # FILE
  awk '/^[a-z]+:$/ { list = substr($0, 1, length($0) - 1) } /^  - / { print list, substr($0, 5) }' \
    "$1" | sort
}

dice() { RANDOM_NUMBER=$((RANDOM % $1)); }  # below $1

number=0
new_record() {
  number=$((number + 1))
  dice 8
  case $RANDOM_NUMBER in
    0) echo "clients {id: c$number, name: Client $number v0}" ;;
    1 | 2) echo "invoices {id: i$number, date: 2026-04-01, total: 12.50, title: Work v0}" ;;
    *) echo "journal {date: 2026-04-$((10 + number % 19)), note: n$number v0}" ;;
  esac
}

# What both sides make of the records of a base, and what must come of it.
make_pair() {
  local i record side
  number=0 conflict=
  for side in base ours theirs wanted; do : >"$work/$side"; done
  dice 20
  for ((i = RANDOM_NUMBER; i > 0; i--)); do new_record >>"$work/base"; done
  while IFS= read -r record; do touch_record "$record"; done <"$work/base"
  for side in ours theirs; do
    dice 4
    for ((i = RANDOM_NUMBER; i > 0; i--)); do
      new_record >"$work/record"
      tee -a "$work/wanted" <"$work/record" >>"$work/$side"
    done
  done
  dice 4
  [ "$RANDOM_NUMBER" = 0 ] || return 0
  new_record >"$work/record"  # the same on both sides
  tee -a "$work/wanted" "$work/ours" <"$work/record" >>"$work/theirs"
}

touch_record() {  # RECORD
  local record=$1 edited=${1/ v0\}/ v1\}} other=${1/ v0\}/ v2\}} mine yours
  dice 2
  mine=ours yours=theirs
  [ "$RANDOM_NUMBER" = 0 ] || { mine=theirs yours=ours; }
  dice 40
  case $RANDOM_NUMBER in
    0 | 1 | 2 | 3)  # one side edits it
      echo "$edited" | tee -a "$work/wanted" >>"$work/$mine"
      echo "$record" >>"$work/$yours" ;;
    4 | 5 | 6) echo "$record" >>"$work/$yours" ;;  # one side takes it out
    7) conflict=yes; echo "$edited" >>"$work/$mine"; echo "$other" >>"$work/$yours" ;;
    8) conflict=yes; echo "$edited" >>"$work/$mine" ;;  # and the other side takes it out
    *) echo "$record" | tee -a "$work/wanted" "$work/ours" >>"$work/theirs" ;;
  esac
}

commit_side() {  # SIDE
  git checkout -q -B "$1" start && render "$work/$1" >clients/book.yaml &&
    git commit -q -a --allow-empty -m "$1"
}

make_branches() {
  git checkout -q --orphan fresh && render "$work/base" >clients/book.yaml &&
    git add -A && git commit -q -m base && git branch -f start && git checkout -q start &&
    git branch -q -D fresh && commit_side theirs && commit_side ours
}

check_pair() {
  make_branches || { fail "git could not make the branches"; return; }
  git merge -q -m merged theirs >"$work/log" 2>&1
  local status=$?
  if [ -n "$conflict" ]; then
    [ $status -eq 1 ] || fail "no conflict: $status"
    grep -q '^<<<<<<< ours$' clients/book.yaml || fail "no markers"
    git ls-files -u | grep -q . || fail "git sees no conflict"
    check_sides
    git merge --abort
  else
    [ $status -eq 0 ] || { fail "git merge: $status: $(cat "$work/log")"; git merge --abort; return; }
    sort "$work/wanted" >"$work/sorted"
    records clients/book.yaml | diff "$work/sorted" - || fail "other records"
  fi
}

# Everything is to be seen, and with either side's part of each conflict nothing is there twice.
check_sides() {
  local part
  records clients/book.yaml >"$work/seen"
  sort "$work/wanted" | comm -23 - "$work/seen" | grep . && fail "lost"
  for part in ours theirs; do
    awk -v part=$part '
      /^<<<<<<< / { now = "ours"; next }
      /^\|\|\|\|\|\|\| / { now = "base"; next }
      /^=======$/ { now = "theirs"; next }
      /^>>>>>>> / { now = ""; next }
      now == "" || now == part' clients/book.yaml >"$work/part"
    records "$work/part" | uniq -d | grep . && fail "doubled, with $part"
  done
}

mkdir "$work/repository" && cd "$work/repository" || exit 1
git init -q . && git config user.name Rowan && git config user.email rowan@yard.example
git config merge.inv.name "inv: books by record"
git config merge.inv.driver "'$INV' merge %O %A %B"
mkdir clients && echo '*.yaml merge=inv' >.gitattributes

first=${INV_SEED:-1}
pairs=25
[ -z "${INV_FULL:-}" ] || pairs=500
[ -z "${INV_SEED:-}" ] || pairs=1
conflicts=0
for ((pair = first; pair < first + pairs; pair++)); do
  RANDOM=$pair
  make_pair
  [ -z "$conflict" ] || conflicts=$((conflicts + 1))
  check_pair
done
echo "$pairs pairs, $conflicts of them with a conflict"

# Both branches make a file of one name.
pair=new
git checkout -q start
for side in theirs ours; do
  git checkout -q -B "$side" start
  printf 'clients:\n  - {id: %s, name: New}\n' "$side" >clients/new.yaml
  git add -A && git commit -q -m "$side"
done
git merge -q -m merged theirs >"$work/log" 2>&1 || fail "both made a file: $(cat "$work/log")"
[ "$(records clients/new.yaml | wc -l)" = 2 ] || fail "both made a file"

exit $failures

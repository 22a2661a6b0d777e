#!/bin/bash
# Random pairs of branches, merged by git with the driver: what comes out has just the records that
# plain arithmetic of sets gives, and what both edited is a conflict, also where they have moved it
# and nothing in the text tells that it is the same. And what git is left with where the driver
# fails. INV_FULL=1: 500 pairs. INV_SEED=N: just that pair.
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

# A book is a file of lines `LIST RECORD`; `render` writes it as YAML. A record of an example:
# journal {date: 2026-04-14, paid: 17.00, for: i2}
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
  local date=2026-04-$((10 + number % 19))
  dice 8
  case $RANDOM_NUMBER in
    0) echo "clients {id: c$number, name: Client $number v0}" ;;
    1 | 2) echo "invoices {id: i$number, client: c0, date: $date, total: 12.50, note: W v0}" ;;
    3 | 4) echo "journal {date: $date, paid: $number.00, for: i$((number % 5))}" ;;
    *) echo "journal {date: $date, client: c0, note: n$number v0}" ;;
  esac
}

edit() {  # RECORD VERSION: of a payment the date and the amount
  case $1 in
    *" v0}") echo "${1/ v0\}/ v$2\}}" ;;
    *) sed "s/2026-04-../2026-05-0$2/; s/\.00/.0$2/" <<<"$1" ;;
  esac
}

# What both sides make of the records of a base, and what must come of it: a conflict, if `conflict`
# is yes; perhaps, if it is maybe.
make_pair() {
  local i record side
  number=0 conflict='' touched=''
  for side in base ours theirs wanted ours.moved theirs.moved; do : >"$work/$side"; done
  dice 20
  for ((i = RANDOM_NUMBER; i > 0; i--)); do new_record >>"$work/base"; done
  while IFS= read -r record; do touch_record "$record"; done <"$work/base"
  for side in ours theirs; do
    cat "$work/$side.moved" >>"$work/$side"
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
  # It may be what one side has made of what is gone there.
  [ -z "$touched" ] || conflict=${conflict:-maybe}
}

touch_record() {  # RECORD
  local record=$1 edited other mine=ours yours=theirs
  edited=$(edit "$1" 1) other=$(edit "$1" 2)
  dice 2
  [ "$RANDOM_NUMBER" = 0 ] || { mine=theirs yours=ours; }
  dice 90
  [ "$RANDOM_NUMBER" -gt 13 ] || touched=yes
  case $RANDOM_NUMBER in
    0 | 1 | 2 | 3)  # one side edits it
      echo "$edited" | tee -a "$work/wanted" >>"$work/$mine"
      echo "$record" >>"$work/$yours" ;;
    4 | 5 | 6) echo "$record" >>"$work/$yours" ;;  # one side takes it out
    7) conflict=yes; echo "$edited" >>"$work/$mine"; echo "$other" >>"$work/$yours" ;;
    8) conflict=yes; echo "$edited" >>"$work/$mine" ;;  # and the other side takes it out
    9 | 10)  # one side edits and moves it
      echo "$edited" | tee -a "$work/wanted" >>"$work/$mine.moved"
      echo "$record" >>"$work/$yours" ;;
    11) conflict=yes; echo "$edited" >>"$work/$mine.moved"; echo "$other" >>"$work/$yours.moved" ;;
    12) conflict=yes; echo "$edited" >>"$work/$mine.moved"; echo "$other" >>"$work/$yours" ;;
    13) conflict=yes; echo "$edited" >>"$work/$mine.moved" ;;
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
  [ "$conflict $status" != "maybe 0" ] || conflict=
  if [ -n "$conflict" ]; then
    conflicts=$((conflicts + 1))
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
mkdir "$work/bin" && ln -s "$INV" "$work/bin/inv" && PATH=$work/bin:$PATH
inv init --git --name Rowan --currency GBP -q || exit 1
git config user.name Rowan && git config user.email rowan@yard.example

first=${INV_SEED:-1}
pairs=25
[ -z "${INV_FULL:-}" ] || pairs=500
[ -z "${INV_SEED:-}" ] || pairs=1
conflicts=0
for ((pair = first; pair < first + pairs; pair++)); do
  RANDOM=$pair
  make_pair
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

# Each branch has merged the other and settled it in its own way: git first merges what they come
# from, and asks for longer markers there, so that none stand within markers of their length.
pair=criss-cross
printf 'journal {date: 2026-04-01, paid: %s.00, for: i1}\n' 1 2 3 >"$work/base"
sed 's/2\.00/2.10/' "$work/base" >"$work/ours"
sed 's/2\.00/2.20/' "$work/base" >"$work/theirs"
make_branches || fail "git could not make the branches"
git branch -f first-ours ours && git branch -f first-theirs theirs
for side in ours theirs; do
  git checkout -q "$side"
  [ "$side" = ours ] && git merge -q first-theirs >"$work/log" 2>&1
  [ "$side" = theirs ] && git merge -q first-ours >"$work/log" 2>&1
  render "$work/$side" >clients/book.yaml && git commit -q -a -m "settled by $side"
done
git checkout -q ours && git merge -q theirs >"$work/log" 2>&1 && fail "no conflict"
[ "$(grep -c '^<<<<<<< ' clients/book.yaml)" = 1 ] || fail "markers within markers"
grep -q '^<<<<<<<<< ' clients/book.yaml || fail "no longer markers within: $(cat clients/book.yaml)"
git merge --abort

# Where the driver cannot run or fails, git has no file without markers that lacks what THEIRS has.
printf 'journal {date: 2026-04-01, paid: %s.00, for: i1}\n' 1 2 3 4 5 >"$work/base"
{ cat "$work/base"; echo 'journal {date: 2026-04-02, paid: 6.00, for: i1}'; } >"$work/ours"
{ cat "$work/base"; echo 'journal {date: 2026-04-03, paid: 7.00, for: i1}'; } >"$work/theirs"
sed 's/paid: 1\.00/paid: 1.01/' "$work/base" >"$work/apart"

merge_without_inv() {  # EXPECTED-STATUS
  make_branches || fail "git could not make the branches"
  git merge -q -m merged theirs >"$work/log" 2>&1
  [ $? -eq "$1" ] || fail "git merge, not $1: $(cat "$work/log")"
  records clients/book.yaml >"$work/seen"
  sort -u "$work/ours" "$work/theirs" | comm -23 - "$work/seen" >"$work/lost"
  if [ "$1" = 0 ]; then
    grep -v 'paid: 1.00' "$work/lost" && fail "lost"
    return
  fi
  grep . "$work/lost" && fail "lost"
  grep -q '^<<<<<<< ours$' clients/book.yaml || fail "no markers"
  grep -q '^>>>>>>> theirs$' clients/book.yaml || fail "no markers"
  git ls-files -u | grep -q . || fail "git sees no conflict"
  git merge --abort
}

rm "$work/bin/inv"
for pair in missing 'exit 2' 'exit 3' 'kill -SEGV $$'; do
  [ "$pair" = missing ] || printf '#!/bin/sh\n%s\n' "$pair" >"$work/bin/inv"
  [ "$pair" = missing ] || chmod +x "$work/bin/inv"
  merge_without_inv 1
  cp "$work/ours" "$work/added" && cp "$work/apart" "$work/ours"
  merge_without_inv 0
  mv "$work/added" "$work/ours"
done

exit $failures

#!/usr/bin/env bash
# Pictures of the documents of the example books, to be looked at: on a phone (360 pixels) and on a
# desk (1280), light and dark, and printed to PDF; with a check that nothing is wider than its screen.
# Takes Chromium and some minutes, so it is not part of run.sh.
#
#   INV=build/test/inv tests/pictures.sh FOLDER [PATTERN]
#
# With a pattern only the documents of those commands: `studio.*invoice`.
set -u
cd "$(dirname "$0")/.." || exit 1
inv=$(realpath "${INV:-build/test/inv}")
out=${1:?a folder for the pictures}
shift
mkdir -p "$out" && out=$(realpath "$out")
failed=0

browser() {
  chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --log-level=3 \
    --allow-file-access-from-files --user-data-dir="$out/.browser" "$@" 2>/dev/null
}

# A page around the document as wide as the screen; it says how wide and how high the document is.
framed() { # PAGE WIDTH HEIGHT
  cat >"$out/frame.html" <<EOF
<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0}iframe{border:0;display:block}</style>
<iframe id="page" src="$1" width="$2" height="$3"></iframe><p id="size"></p><script>
onload = () => {
  const root = document.getElementById('page').contentDocument.documentElement;
  document.getElementById('size').textContent =
    'size ' + root.scrollWidth + ' ' + root.getElementsByTagName('body')[0].scrollHeight + ' end';
}</script>
EOF
}

pictures() { # PAGE
  local page=$1 name=${1%.html} width size high wide
  for width in 360 1280; do
    framed "$page" "$width" 400
    size=$(browser --window-size="1300,500" --dump-dom "file://$out/frame.html" |
      sed -n 's/.*size \([0-9]* [0-9]*\) end.*/\1/p' | head -1)
    wide=${size% *} high=${size#* }
    if [ "${wide:-0}" -ne "$width" ]; then
      echo "$name: ${wide:-nothing} pixels wide on a screen of $width" >&2
      failed=1
    fi
    framed "$page" "$width" "${high:-1000}"
    browser --window-size="$((width < 500 ? 500 : width)),${high:-1000}" \
      --screenshot="$name.$width.light.png" "file://$out/frame.html"
    browser --window-size="$((width < 500 ? 500 : width)),${high:-1000}" \
      --blink-settings=preferredColorScheme=0 \
      --screenshot="$name.$width.dark.png" "file://$out/frame.html"
  done
  browser --no-pdf-header-footer --print-to-pdf="$name.pdf" "file://$page"
}

# Letters of every kind: BOOK DAY COMMAND.
documents() {
  cat <<'EOF'
gardener 2026-05-08 remind --dry-run
gardener 2026-05-08 statement okafor bell hart
gardener 2026-05-08 invoice 2026-0033 2026-0015
gardener 2026-05-08 thank --dry-run
studio 2026-06-16 remind --dry-run
studio 2026-06-16 statement linden harbour tern
studio 2026-06-16 invoice KS-2026-003 KS-2026-011
studio 2026-06-16 thank --dry-run
firm 2026-05-20 remind --dry-run ink-quill dockers-club
firm 2026-05-20 statement ink-quill
EOF
}

documents | grep -- "${1:-.}" >"$out/documents"
while read -r book day command; do
  mkdir -p "$out/$book"
  # shellcheck disable=SC2086  # the command is several words
  "$inv" $command --book "examples/$book" --as-of "$day" --format html --force -o "$out/$book/" </dev/null ||
    failed=1
done <"$out/documents"
for page in "$out"/*/*.html; do
  [ -e "$page" ] && pictures "$page"
done
rm -rf "$out/.browser" "$out/frame.html" "$out/documents"
exit $failed

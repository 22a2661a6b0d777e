#!/bin/bash
# install.sh CMAKE BUILD: an installation is the binary and the manual, and nothing else.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

DESTDIR=$work/root "$1" --install "$2" --prefix /usr >"$work/log"
(cd "$work/root/usr" && find . -type f -o -type l) | sort >"$work/seen"
{
  echo ./bin/inv
  cd "$INV_SOURCE_DIR/man"
  for page in *.1; do echo "./share/man/man1/$page"; done
  for page in *.5; do echo "./share/man/man5/$page"; done
  for page in *.7; do echo "./share/man/man7/$page"; done
} | sort >"$work/wanted"
diff "$work/wanted" "$work/seen"
"$work/root/usr/bin/inv" --version
[ "$(ls "$work/root")" = usr ]

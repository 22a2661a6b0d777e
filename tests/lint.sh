#!/bin/bash
# clang-tidy with the checks of .clang-tidy over the source, a room at a time; each finding is an
# error. Not part of tests/run.sh: it takes as long as the build. INV_BUILD names another build
# folder.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/packages

install_missing $build_packages $lint_packages
build=${INV_BUILD:-build/lint}
configure "$build" --preset release -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
sed -n 's/^ *"file": "\(.*\)",\?$/\1/p' "$build/compile_commands.json" |
  xargs -d '\n' -P "$(nproc)" -n 1 clang-tidy-16 --quiet -p "$build"

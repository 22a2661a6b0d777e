#!/bin/bash
# Builds inv and shows the three commands of every day on a gardener's book. Needs nothing but git
# on a fresh Debian 12: what is missing is installed with apt.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/packages

install_missing $build_packages
configure build/release --preset release >&2
cmake --build build/release -j"$(nproc)" >&2
PATH=$PWD/build/release:$PATH

show() {
  printf '\n$ %s\n' "$*"
  "$@"
}
cd examples/gardener
as_of=2026-05-08
show inv age --as-of "$as_of"
show inv next --as-of "$as_of"
show inv remind --dry-run --as-of "$as_of"

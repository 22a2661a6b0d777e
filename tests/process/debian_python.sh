# python_with [MODULE]: sets `python` to one that has the module; Debian's packages are those of
# /usr/bin/python3, which need not be the first. Without one the test is skipped. Sourced.
python_with() {
  for python in python3 /usr/bin/python3; do
    "$python" -c "import sys, ${1:-json}; sys.exit(sys.version_info < (3, 9))" 2>/dev/null && return
  done
  echo "skipped: there is no python3${1:+ with $1}"
  exit 77
}

# The writing commands and the books that they are tried on. Sourced by killed.sh.

# A business and two clients, one with a file of their own, and something to say of everything.
setup_book() {  # FOLDER
  mkdir "$1/clients"
  cat >"$1/inv.yaml" <<'END'
# Rowan Yard Care
business:
  name: Rowan Yard Care
  currency: GBP
  terms: net 14
  number: "{YYYY}-{0000}"

include: [clients/*.yaml]

clients:
  - {id: hart, name: Mrs Edith Hart, email: hart@hart.example}

invoices:
  - {id: 2026-0001, client: hart, date: 2026-01-02, total: 120.00}

journal:
  - {date: 2026-01-20, client: hart, paid: 120.00, via: cheque}   # thank you
END
  cat >"$1/clients/millhouse.yaml" <<'END'
clients:
  - id: millhouse
    name: Millhouse Ltd
    email: post@millhouse.example

invoices:
  - {id: 2026-0002, date: 2026-02-02, total: 174.50}
  - {id: 2026-0003, date: 2026-03-02, total: 80.00}

journal:
  - {date: 2026-02-20, paid: 50.00, keep: true, via: bank}
  - {date: 2026-02-21, hold: open, why: away}
  - {date: 2026-02-22, dispute: 2026-0003, why: not finished}
END
  # So much that no single write can be expected to take it.
  local line
  for ((line = 0; line < 600; line++)); do
    echo "# $line: a remark that fills a line, so that the file has some length" 
  done >>"$1/clients/millhouse.yaml"
}

# A business whose book is a single file, as programs write it.
setup_one_file() {  # FOLDER
  {
    printf '"business": {"name": "Rowan Yard Care", "currency": "GBP"}\r\n"clients":\r\n'
    printf '  - {"id": "millhouse", "name": "Millhouse Ltd"}\r\n"invoices":\r\n'
    printf '  - {"id": "2026-0002", "client": "millhouse", "date": "2026-02-02", "total": 174.50}'
    printf '\r\n"journal": []\r\n'
  } >"$1/inv.yaml"
}

# Two clients that are billed each month, each in a file of their own.
setup_recurring() {  # FOLDER
  local id
  mkdir "$1/clients"
  printf 'business: {name: Rowan Yard Care, currency: GBP, number: "{YYYY}-{0000}"}\n' \
    >"$1/inv.yaml"
  for id in bell hart; do
    {
      printf 'clients:\n  - id: %s\n    name: %s\n    billing: {every: month, day: 1}\n' $id $id
      printf '    lines:\n      - {what: Mowing, amount: 28.00}\n'
    } >"$1/clients/$id.yaml"
  done
}

setup_nothing() { :; }  # FOLDER

# Three versions of one book, as git hands them over.
setup_versions() {  # FOLDER
  local version
  setup_one_client "$1/base.yaml"
  for version in ours theirs; do
    cp "$1/base.yaml" "$1/$version.yaml"
    printf '  - {date: 2026-02-0%d, client: hart, note: %s}\n' ${#version} $version \
      >>"$1/$version.yaml"
  done
}

setup_one_client() {  # FILE
  cat >"$1" <<'END'
business: {name: Rowan Yard Care, currency: GBP}
clients:
  - {id: hart, name: Mrs Edith Hart}
journal:
  - {date: 2026-02-01, client: hart, note: gate code 4711}
END
}

# run_cases DO: calls it for every case, with its `name`, `setup`, `files` (`one`, or `several`
# that may be written one after the other) and `arguments`. A short test takes the first few.
run_cases() {
  local what=$1 day=(--date 2026-03-10)
  case_of() {  # SETUP FILES ARGUMENT…
    setup=$1 files=$2
    shift 2
    arguments=("$@")
    name="inv ${arguments[*]}"
    $what
  }
  case_of book one pay millhouse 174.50 --for 2026-0002 --via cheque "${day[@]}"
  case_of recurring several bill --recurring --date 2026-04-01
  case_of book one client add oakfarm --name "Oak Farm"
  case_of nothing several init --name "Rowan Yard Care" --currency GBP --terms "net 14" \
    --email rowan@yard.example --pay GB33BUKB20201555555555 --client "Mrs Edith Hart"
  [ -n "${INV_FULL:-}" ] || return
  case_of one_file one pay millhouse 100 --via bank "${day[@]}"
  case_of one_file one bill millhouse --line "Mowing; 28.00" "${day[@]}"
  case_of book one bill millhouse --line "Spring pruning; 3 h @ 45.00" "${day[@]}"
  case_of book one bill hart --total 40.00 "${day[@]}"
  case_of book one credit millhouse 12.50 --for 2026-0002 --why "late delivery" "${day[@]}"
  case_of book one apply millhouse 20.00 --for 2026-0002 "${day[@]}"
  case_of book one returned millhouse 50.00 --why "cheque bounced" "${day[@]}"
  case_of book one refund millhouse 20.00 --via bank "${day[@]}"
  case_of book one writeoff 2026-0002 0.50 --why "last pennies" "${day[@]}"
  case_of book one void 2026-0002 --why "billed twice" "${day[@]}"
  case_of book one dispute 2026-0002 --why "says it was not cut" "${day[@]}"
  case_of book one resolve 2026-0003 --why agreed "${day[@]}"
  case_of book one promise millhouse friday --said "cheque is in the mail" "${day[@]}"
  case_of book one plan millhouse +14=60 +45=60 "${day[@]}"
  case_of book one hold hart --until 2026-06-30 --why bereavement "${day[@]}"
  case_of book one release millhouse "is back" "${day[@]}"
  case_of book one log millhouse --call "asked about the roses" --mood 5 "${day[@]}"
  case_of book one note hart "gate code 4711" "${day[@]}"
  case_of book one sent hart reminder --via email "${day[@]}"
  case_of book one reconciled bank "${day[@]}"
  case_of book one close 2026-02
  case_of versions one merge base.yaml ours.yaml theirs.yaml
}

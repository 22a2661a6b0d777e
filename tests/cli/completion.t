What the shells are told, a line each: a word, and after a tab what it means.

@today 2026-06-30
@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP}
clients:
  - {id: hart, name: Mrs Edith Hart, tags: [garden]}
  - {id: lane, name: Tom Lane, tags: [garden, trade]}
invoices:
  - {id: 2026-0001, client: hart, date: 2026-02-01, total: 120.00}
  - {id: 2026-0002, client: hart, date: 2026-05-20, total: 80.00}
  - {id: 2026-0003, client: lane, date: 2026-06-10, total: 1234.50}
  - {id: 2026-0004, client: hart, date: 2026-06-11, total: 10.00}
journal:
  - {date: 2026-03-09, paid: 120.00, for: 2026-0001}
@end

$ inv completion words -- re
remind	one reminder per client, as a draft to review
review	go through the drafts, approve or edit them
returned	a payment came back
refund	unapplied money given back
release	end a hold
resolve	a dispute is settled
reconciled	payments are entered up to a day
? 0

$ inv completion words -- pay ''
hart	Mrs Edith Hart
lane	Tom Lane
? 0

$ inv completion words -- pay hart --for ''
2026-0002	£80.00 open
2026-0004	£10.00 open
? 0

$ inv completion words -- pay "mrs edith" --for=
--for=2026-0002	£80.00 open
--for=2026-0004	£10.00 open
? 0

As bash has it.

$ inv completion words -- pay hart --for = 2026-0002,
--for=2026-0002,2026-0004	£10.00 open
? 0

$ inv completion words -- calls --for ''
? 0

$ inv completion words -- age --tag ''
garden
trade
? 0

$ inv completion words -- --as-of 2026-06-30 list --format j
json
? 0

$ inv completion words -- show 2026-0003
2026-0003	Tom Lane
? 0

$ inv completion words -- sent hart re
reminder
? 0

$ inv completion words -- hold hart --u
--until	the same as DATE: the last day of it; open (the default): until `inv release`
? 0

$ inv completion words -- promise hart fr
friday
? 0

$ inv completion words -- promise hart friday ''
? 0

$ inv completion words -- pay -- --
? 0

$ inv completion words -- frobnicate ''
? 0

$ inv completion words -- --book ''
:files
? 0

$ inv completion words -- help pl
plan	an agreed payment plan
? 0

$ inv completion words -- client ''
add
? 0

$ inv completion words -- completion ''
bash
zsh
fish
? 0

$ inv completion words
check	every error and warning of the book
age	who owes what, and for how long
list	invoices, a line each
show	the whole story of one client or one invoice
next	the next step for each client, and why
calls	whom to ring, the number, and what was said before
invoice	an invoice or a credit note, as the client gets it
statement	one consolidated statement per client
remind	one reminder per client, as a draft to review
thank	a word of thanks to those who have paid, as a draft
drafts	the drafts that lie in `drafts/`
review	go through the drafts, approve or edit them
send	what was approved, to the mail program, at most once
templates	the letters' templates: list them, copy one to edit
init	start a book
client	add a client
bill	write an invoice into the book
pay	money came in
credit	a credit: less is owed
apply	put unapplied money to invoices
returned	a payment came back
refund	unapplied money given back
writeoff	give up what is open of an invoice
void	an invoice or a credit note counts for nothing
promise	the client says when it will be paid
plan	an agreed payment plan
hold	no reminders for a while
release	end a hold
dispute	the client questions an invoice
resolve	a dispute is settled
log	a call, a visit, a mail: what was said
note	a note that is kept with a client
sent	a document went out
reconciled	payments are entered up to a day
close	close the books of a period
merge	merge two sides of a book file by record, for git
help	what there is, or all about one command
completion	commands, clients and invoices at a press of Tab
? 0

The shells' own lines.

$ inv completion bash
# inv's completion for bash: eval "$(inv completion bash)"
_inv() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default
    else
      COMPREPLY+=("${line%%$'\t'*}")
    fi
  done < <("${COMP_WORDS[0]/#\~/$HOME}" completion words -- \
    "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # bash takes what stands before a `=` for a word of its own.
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  if [[ $word == "=" || $before == "=" ]]; then
    COMPREPLY=("${COMPREPLY[@]#--*=}")
  fi
}
complete -F _inv inv
? 0

$ inv completion tcsh
! inv: error: `inv completion` is for `bash`, `zsh` or `fish`, not `tcsh`
! see `inv completion --help`
? 2

$ inv completion bash zsh
! inv: error: `inv completion` takes one shell; `zsh` is too much
! see `inv completion --help`
? 2

A broken book completes nothing, and nothing is said of it.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP
@end

$ inv completion words -- pay ''
? 0

$ inv completion words -- pa
pay	money came in
? 0

Nor is there anything to say where there is none.

@remove inv.yaml

$ inv completion words -- pay ''
? 0

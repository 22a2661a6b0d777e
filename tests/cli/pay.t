Money comes in: a line in the client's own file, and what it did to the balance.

@today 2026-05-08
@file inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  terms: net 30
  pay: [{via: Cheque, note: Payable to Rowan Yard Care}]
@end
@file clients/millhouse.yaml
clients:
  - id: millhouse
    name: Millhouse Ltd
    email: accounts@millhouse.example
invoices:
  - {id: 2026-0042, date: 2026-03-01, total: 174.50}
  - {id: 2026-0043, date: 2026-04-01, total: 80.00}
journal:
  - {date: 2026-04-08, call: Cheque is in the mail}   # at the gate
# the end
@end
@file clients/oak.yaml
clients:
  - {id: oak, name: Oak Farm, email: oak@oak.example, currency: EUR}
  - {id: oakham, name: Oakham Nurseries, email: o@oakham.example}
invoices:
  - {id: E-1, client: oak, date: 2026-04-01, total: 50.00}
@end

$ inv pay millhouse 174.50 --for 2026-0042 --via cheque
wrote clients/millhouse.yaml:10
  - {date: 2026-05-08, paid: 174.50, via: cheque, for: 2026-0042}
2026-0042 is settled
Millhouse Ltd: £80.00 owed (before: £254.50 owed)
next: wait, until 2026-05-14; 174.50 GBP received on 2026-05-08; nothing before
2026-05-14
? 0

$ cat clients/millhouse.yaml
clients:
  - id: millhouse
    name: Millhouse Ltd
    email: accounts@millhouse.example
invoices:
  - {id: 2026-0042, date: 2026-03-01, total: 174.50}
  - {id: 2026-0043, date: 2026-04-01, total: 80.00}
journal:
  - {date: 2026-04-08, call: Cheque is in the mail}   # at the gate
  - {date: 2026-05-08, paid: 174.50, via: cheque, for: 2026-0042}
# the end
? 0

More than is open stays unapplied; without `--for` the oldest open invoice takes it.

$ inv pay mill 100 --date yesterday --memo "at the gate"
wrote clients/millhouse.yaml:11
  - {date: 2026-05-07, paid: 100.00, memo: at the gate}
2026-0043 is settled; £20.00 stays unapplied
Millhouse Ltd: £20.00 in credit (before: £80.00 owed)
? 0

The same payment of the same day is refused, but where its reference tells it apart.

$ inv pay millhouse 174.5 --for 2026-0042
! inv: error: `paid: 174.50` of `millhouse` on 2026-05-08 is there already, in clients/millhouse.yaml:10; where both happened, `--ref` or `--memo` tells them apart
? 2

$ inv pay millhouse 174.50 --for 2026-0042 --ref A1 --date 2026-05-08
! clients/millhouse.yaml:12:30: warning: `174.50` was paid for the same on 2026-05-08 too; where both happened, a `ref` on each or a `memo` tells them apart [payment-twice]
!    12 |   - {date: 2026-05-08, paid: 174.50, for: 2026-0042, ref: A1}
!       |                              ^~~~~~
! clients/millhouse.yaml:10:30: note: the first one is here
!    10 |   - {date: 2026-05-08, paid: 174.50, via: cheque, for: 2026-0042}
!       |                              ^~~~~~
! clients/millhouse.yaml:12:30: warning: paid for what was not open any more on 2026-05-08; is it for another invoice, or entered twice? [payment-nothing-open]
!    12 |   - {date: 2026-05-08, paid: 174.50, for: 2026-0042, ref: A1}
!       |                              ^~~~~~
wrote clients/millhouse.yaml:12
  - {date: 2026-05-08, paid: 174.50, for: 2026-0042, ref: A1}
£194.50 stays unapplied
Millhouse Ltd: £194.50 in credit (before: £20.00 in credit)
? 0

$ inv pay millhouse 174.50 --for 2026-0042 --ref A1
! inv: error: `paid: 174.50` of `millhouse` on 2026-05-08 is there already, in clients/millhouse.yaml:12; where both happened, `--ref` or `--memo` tells them apart
? 2

Without an amount it is what is open, less what the bank and the tax office kept.

$ inv pay oak --for E-1 --charges 1.50 --withheld 5.00
wrote clients/oak.yaml:7
  - {date: 2026-05-08, client: oak, paid: 43.50, charges: 1.50, withheld: 5.00, for: "E-1"}
E-1 is settled
Oak Farm: €0.00 owed (before: €50.00 owed)
? 0

A part of a name must fit one client only.

$ inv pay oa 5.00
! inv: error: `oa` fits 2 clients: `oak` (Oak Farm), `oakham` (Oakham Nurseries); write the id
? 2

$ inv pay nobody 5.00
! inv: error: unknown client `nobody`
? 2

$ inv pay "oak farm" 5 GBP more
! inv: error: `inv pay` takes CLIENT [AMOUNT]; `more` is too much
! see `inv pay --help`
? 2

$ inv pay "oak farm" 5 GBP --keep
wrote clients/oak.yaml:8
  - {date: 2026-05-08, client: oak, paid: 5.00 GBP, keep: true}
£5.00 stays unapplied
Oak Farm: €0.00 owed, as before; £5.00 in credit (before: £0.00 owed)
? 0

$ inv pay millhouse
! inv: error: how much? give AMOUNT, or the invoices with `--for`
? 2

$ inv pay millhouse --for 2026-0043
! inv: error: nothing is open of what `--for` names; give AMOUNT if it is meant all the same
? 2

$ inv pay millhouse 10 --for 2026-0044
! inv: error: unknown invoice `2026-0044`; did you mean `2026-0042`?
? 2

$ inv pay millhouse 10 --for E-1
! inv: error: `E-1` is an invoice of `oak`, not of `millhouse`
? 2

$ inv pay millhouse 10.505
! inv: error: `AMOUNT` is money as `174.50`, not `10.505`: GBP has 2 decimals
? 2

$ inv pay millhouse 1,000.00
! inv: error: `AMOUNT` is money as `174.50`, not `1,000.00`: thousands are not set apart; write `1000.00`
? 2

$ inv pay millhouse 0
! inv: error: `AMOUNT` is nothing; there is nothing to record
? 2

$ inv pay millhouse 10 --date 2026-02-30
! inv: error: `--date` cannot be `2026-02-30`: there is no such day; February 2026 has 28 days
! see `inv pay --help`
? 2

$ inv pay millhouse 10 --for 2026-0042=5,2026-0043
! inv: error: `--for` says an amount for each invoice, or for none
? 2

$ inv pay millhouse 10 --for 2026-0042=5,2026-0043=6
! clients/millhouse.yaml:13:71: error: with this, `for` adds up to more than the money, which is 10.00 [for-exceeds]
!    13 | …date: 2026-05-08, paid: 10.00, for: {2026-0042: 5.00, 2026-0043: 6.00}}
!       |                                                                   ^~~~
! inv: error: that would make the book wrong; nothing was written
? 2

$ inv pay millhouse 11 --for 2026-0042=5 --for 2026-0043=6
! clients/millhouse.yaml:13:30: warning: paid for what was not open any more on 2026-05-08; is it for another invoice, or entered twice? [payment-nothing-open]
!    13 |   - {date: 2026-05-08, paid: 11.00, for: {2026-0042: 5.00, 2026-0043: 6…
!       |                              ^~~~~
wrote clients/millhouse.yaml:13
  - {date: 2026-05-08, paid: 11.00, for: {2026-0042: 5.00, 2026-0043: 6.00}}
£205.50 stays unapplied
Millhouse Ltd: £205.50 in credit (before: £194.50 in credit)
? 0

What the books say of the day after tomorrow is a warning.

$ inv pay millhouse 1 --date +2
! clients/millhouse.yaml:14:30: warning: dated 2026-05-10, which is after today, 2026-05-08 [future-record]
!    14 |   - {date: 2026-05-10, paid: 1.00}
!       |                              ^~~~
wrote clients/millhouse.yaml:14
  - {date: 2026-05-10, paid: 1.00}
£206.50 stays unapplied
Millhouse Ltd: £206.50 in credit (before: £205.50 in credit)
? 0

$ inv pay millhouse 2 --dry-run
--- a/clients/millhouse.yaml
+++ b/clients/millhouse.yaml
@@ -12,4 +12,5 @@
   - {date: 2026-05-08, paid: 174.50, for: 2026-0042, ref: A1}
   - {date: 2026-05-08, paid: 11.00, for: {2026-0042: 5.00, 2026-0043: 6.00}}
   - {date: 2026-05-10, paid: 1.00}
+  - {date: 2026-05-08, paid: 2.00}
 # the end
£207.50 stays unapplied
Millhouse Ltd: £207.50 in credit (before: £205.50 in credit)
? 0

$ inv pay millhouse 2 --format json
{
  "schema": "inv.write/1",
  "written": true,
  "records": [
    {
      "file": "clients/millhouse.yaml",
      "line": 15,
      "text": "- {date: 2026-05-08, paid: 2.00}"
    }
  ],
  "effects": [
    {
      "client": "millhouse",
      "as_of": "2026-05-08",
      "text": "£207.50 stays unapplied",
      "invoices": [],
      "balances": [
        {
          "currency": "GBP",
          "before": "-205.50",
          "after": "-207.50",
          "unapplied": "207.50"
        }
      ],
      "next": {
        "client": "millhouse",
        "name": "Millhouse Ltd",
        "care": "standard",
        "action": "none",
        "stage": null,
        "channel": null,
        "tone": null,
        "due": [
          {
            "currency": "GBP",
            "overdue": "0.00",
            "open": "0.00",
            "unapplied": "207.50",
            "deposit": "0.00"
          }
        ],
        "invoices": [],
        "coming": [],
        "set_aside": [],
        "because": [
          "nothing is open",
          "207.50 GBP received and not applied"
        ],
        "until": null
      }
    }
  ]
}
? 0

$ inv pay millhouse 3 -q
? 0

$ inv check
clients/millhouse.yaml:12:30: warning: `174.50` was paid for the same on 2026-05-08 too; where both happened, a `ref` on each or a `memo` tells them apart [payment-twice]
   12 |   - {date: 2026-05-08, paid: 174.50, for: 2026-0042, ref: A1}
      |                              ^~~~~~
clients/millhouse.yaml:10:30: note: the first one is here
   10 |   - {date: 2026-05-08, paid: 174.50, via: cheque, for: 2026-0042}
      |                              ^~~~~~
clients/millhouse.yaml:12:30: warning: paid for what was not open any more on 2026-05-08; is it for another invoice, or entered twice? [payment-nothing-open]
   12 |   - {date: 2026-05-08, paid: 174.50, for: 2026-0042, ref: A1}
      |                              ^~~~~~
clients/millhouse.yaml:13:30: warning: paid for what was not open any more on 2026-05-08; is it for another invoice, or entered twice? [payment-nothing-open]
   13 |   - {date: 2026-05-08, paid: 11.00, for: {2026-0042: 5.00, 2026-0043: 6…
      |                              ^~~~~
clients/millhouse.yaml:14:30: warning: dated 2026-05-10, which is after today, 2026-05-08 [future-record]
   14 |   - {date: 2026-05-10, paid: 1.00}
      |                              ^~~~
4 warnings; 3 clients, 3 invoices, 10 journal entries
? 0

Amounts beside another are in its currency: nothing is converted.

@file clients/euro.yaml
clients:
  - {id: euro, name: Euro Ltd, email: e@e.example}
invoices:
  - {id: E-2, date: 2026-04-01, currency: EUR, total: 50.00}
@end

$ inv pay euro --for E-2 --charges "2 GBP"
! inv: error: `--charges` is in EUR here, not in GBP; nothing is converted
? 2

$ inv pay euro "5 EUR" --for "E-2=5 GBP"
! inv: error: `--for E-2` is in EUR here, not in GBP; nothing is converted
? 2

$ inv pay euro --for E-2 --charges 2
wrote clients/euro.yaml:6
  - {date: 2026-05-08, paid: 48.00 EUR, charges: 2.00 EUR, for: "E-2"}
E-2 is settled
Euro Ltd: €0.00 owed (before: €50.00 owed)
? 0

$ inv pay euro 5 --memo again
wrote clients/euro.yaml:7
  - {date: 2026-05-08, paid: 5.00, memo: again}
£5.00 stays unapplied
Euro Ltd: €0.00 owed, as before; £5.00 in credit (before: £0.00 owed)
? 0

$ inv pay euro 5 --memo again
! inv: error: `paid: 5.00` of `euro` on 2026-05-08 is there already, in clients/euro.yaml:7; where both happened, `--ref` or `--memo` tells them apart
? 2

$ inv pay euro 5 --memo again --memo twice
! inv: error: `--memo` is given twice
! see `inv pay --help`
? 2

$ inv pay E-2 5
! inv: error: `E-2` is an invoice of `euro`; name the client, and the invoice with `--for`
? 2

$ inv pay euro 5 --for E-2,
! inv: error: `--for` has nothing between two commas, or after the last: `E-2,`
? 2

Words in brackets and words after `--` are words.

$ inv note euro '[done]'
wrote clients/euro.yaml:8
  - {date: 2026-05-08, note: "[done]"}
Euro Ltd: €0.00 owed, as before; £5.00 in credit, as before
? 0

$ inv note euro -- --dry-run
wrote clients/euro.yaml:9
  - {date: 2026-05-08, note: "--dry-run"}
Euro Ltd: €0.00 owed, as before; £5.00 in credit, as before
? 0

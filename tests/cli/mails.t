A mail needs somebody to come from and to go to.

@today 2026-06-30
@file inv.yaml
business:
  name: Rowan Yard Care
  currency: GBP
  terms: net 14
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-06-11, title: Pruning, total: 120.00}
@end

$ inv remind --dry-run --format eml
! inv: error: `hart` gets no mail: the business has no `email`
? 3

@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: GBP
  terms: net 14
clients:
  - {id: hart, name: Edith Hart, email: edith hart@hart.example}
  - {id: lane, name: Tom Lane, email: tom@lane.example}
invoices:
  - {id: 1, client: hart, date: 2026-06-11, title: Pruning, total: 120.00}
  - {id: 2, client: lane, date: 2026-06-11, title: Hedge, total: 70.00}
@end

$ inv remind --dry-run --format eml -o mails/
! inv: error: `hart` gets no mail: `edith hart@hart.example` is no address that a mail can go to
! inv: note: 1 file in `mails/`
? 3
$ ls
inv.yaml
mails/
mails/lane.reminder.eml
? 0

A link has the amount and the reference filled in.

@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: EUR
  pay:
    - {via: Card, link: "https://pay.example/r?a={amount}&r={reference}"}
    - {via: Bank transfer, iban: DE89370400440532013000}
policy:
  standard: {quiet: []}
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-06-11, terms: net 14, lines: [{what: Pruning, amount: 120.00}]}
@end

$ inv remind --dry-run
hart  Edith Hart                              remind by email, friendly, stage 2
  - 1 is overdue by 5 days: 120.00 EUR
  - step 2 of 7: email, friendly

To: edith@hart.example
Subject: Rowan Yard Care: invoice 1 open, €120.00

Dear Edith Hart,

Invoice 1 (Pruning), €120.00, was due on 25 June, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         11 Jun 2026  25 Jun 2026  €120.00

The easiest way to pay: Card

  Link       https://pay.example/r?a=120.00&r=1
  Amount     €120.00
  Reference  1

Another way to pay:
  Bank transfer: IBAN DE89 3704 0044 0532 0130 00

If this has crossed with your payment, please take no notice; and if
something is not right with the work or the invoice, or another date or
paying in parts would suit you better, an answer to this mail is enough.

Warm regards,
Rowan Yard Care
? 0

Nobody gets a mail who has no address for one, or who likes letters better.

@file inv.yaml
business: {name: Rowan Yard Care, email: rowan@yard.example, currency: GBP, terms: net 14}
clients:
  - {id: nomail, name: Nell Omail, address: [1 High Street, Ludlow]}
  - {id: paper, name: Pat Aper, email: pat@aper.example, address: [2 High Street, Ludlow], reach: [letter]}
invoices:
  - {id: 1, client: nomail, date: 2026-06-11, title: Pruning, total: 120.00}
  - {id: 2, client: paper, date: 2026-06-11, title: Hedge, total: 70.00}
@end

$ inv statement nomail --format eml
! inv: error: `nomail` gets no mail: it goes by post: there is no `email`, or `reach` says so
? 3

$ inv statement paper --format eml
! inv: error: `paper` gets no mail: it goes by post: there is no `email`, or `reach` says so
? 3

$ inv remind --dry-run paper --format eml
! inv: error: `paper` gets no mail: it goes by post: there is no `email`, or `reach` says so
? 3

$ inv invoice 2 --format eml
! inv: error: `paper` gets no mail: it goes by post: there is no `email`, or `reach` says so
? 3

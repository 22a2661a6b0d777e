One draft per client whose step is to be reminded. Nothing is written or sent.

@today 2026-06-30
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: GBP
  terms: net 30
  pay:
    - {via: Bank transfer, iban: GB33BUKB20201555555555, name: Rowan Yard Care}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example, phone: 01584 870001, tags: [garden]}
  - {id: lane, name: Tom Lane, email: tom@lane.example, care: personal, tags: [garden, trade]}
  - {id: oak, name: Oak & Sons Ltd, email: [ap@oak.example], phone: 01584 870003, tags: [trade]}
  - {id: rue, name: Rue Blanche, email: compta@rue.example, currency: EUR}
  - {id: zed, name: Zed, email: zed@zed.example}
invoices:
  - {id: 2026-0001, client: hart, date: 2026-02-01, title: Winter pruning, total: 120.00}
  - {id: 2026-0002, client: hart, date: 2026-05-20, title: Lawn, total: 80.00}
  - {id: 2026-0003, client: lane, date: 2026-06-10, title: Hedge, total: 1234.50}
  - id: 2026-0004
    client: oak
    date: 2026-03-01
    title: Yard, three parts
    total: 900.00
    instalments:
      - {due: 2026-04-01, amount: 300.00}
      - {due: 2026-06-30, amount: 300.00}
      - {due: 2026-07-03, amount: 300.00}
  - {id: 2026-0005, client: rue, date: 2026-04-02, title: Terrasse, total: 450.00}
  - {id: 2026-0006, client: oak, date: 2026-04-15, title: Gravel, total: 60.00}
journal:
  - {date: 2026-03-09, paid: 20.00, via: cheque, for: 2026-0001}
  - {date: 2026-03-20, client: hart, call: Cheque is in the mail, by: rowan, mood: 4}
  - {date: 2026-03-20, promise: 2026-03-31, for: 2026-0001, said: end of the month}
  - {date: 2026-04-20, client: zed, paid: 15.00, via: cash}
  - {date: 2026-05-02, client: rue, sent: reminder, stage: 2}
  - {date: 2026-05-04, dispute: 2026-0005, amount: 50.00, why: two slabs are cracked}
  - {date: 2026-05-20, client: oak, call: Their book-keeper is away, by: rowan, assigned: rowan}
  - {date: 2026-06-01, paid: 300.00, via: bank, for: 2026-0004}
@end

$ inv remind --dry-run
oak  Oak & Sons Ltd                           remind by email, friendly, stage 2
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step

To: ap@oak.example
Subject: Rowan Yard Care: invoice 2026-0006 open, £60.00

Dear all at Oak & Sons,

Invoice 2026-0006 (Gravel), £60.00, was due on 15 May, and as far as we
can see it is still open.

We should have written about this sooner. Could you see to it in the
next few days?

Invoice    For                      Dated          Due     Open
2026-0006  Gravel             15 Apr 2026  15 May 2026   £60.00

Due in the next few days, and not asked for yet:
2026-0004  Yard, three parts   1 Mar 2026  30 Jun 2026  £300.00
           instalment 2 of 3
2026-0004  Yard, three parts   1 Mar 2026   3 Jul 2026  £300.00
           instalment 3 of 3

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £60.00
  Reference  2026-0006

If this has crossed with your payment, please take no notice; and if
something is not right with the work or the invoice, or another date or
paying in parts would suit you better, an answer to this mail is enough.

Warm regards,
Rowan
Rowan Yard Care
? 0

Without --dry-run it says that it wrote nothing.

$ inv remind
drafts/oak.reminder.eml  new  email  ap@oak.example  £60.00
? 0

$ inv remind -q
drafts/oak.reminder.eml  new  email  ap@oak.example  £60.00
? 0

$ inv remind --dry-run lane
Nobody is to be reminded.
? 0

$ inv remind --exit-code --dry-run lane
Nobody is to be reminded.
? 0

$ inv remind --exit-code --dry-run -q
oak  Oak & Sons Ltd                           remind by email, friendly, stage 2
  - 2026-0006 is overdue by 46 days: 60.00 GBP
  - step 2 of 7: email, friendly
  - spoken to on 2026-05-20 (call): "Their book-keeper is away" counts as no
    step

To: ap@oak.example
Subject: Rowan Yard Care: invoice 2026-0006 open, £60.00

Dear all at Oak & Sons,

Invoice 2026-0006 (Gravel), £60.00, was due on 15 May, and as far as we
can see it is still open.

We should have written about this sooner. Could you see to it in the
next few days?

Invoice    For                      Dated          Due     Open
2026-0006  Gravel             15 Apr 2026  15 May 2026   £60.00

Due in the next few days, and not asked for yet:
2026-0004  Yard, three parts   1 Mar 2026  30 Jun 2026  £300.00
           instalment 2 of 3
2026-0004  Yard, three parts   1 Mar 2026   3 Jul 2026  £300.00
           instalment 3 of 3

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £60.00
  Reference  2026-0006

If this has crossed with your payment, please take no notice; and if
something is not right with the work or the invoice, or another date or
paying in parts would suit you better, an answer to this mail is enough.

Warm regards,
Rowan
Rowan Yard Care
? 10

For programs.

$ inv remind --format json
{
  "schema": "inv.drafts/1",
  "as_of": "2026-06-30",
  "drafts": [
    {
      "name": "oak.reminder",
      "path": "drafts/oak.reminder.eml",
      "client": "oak",
      "kind": "reminder",
      "state": "new",
      "edited": false,
      "stale": false,
      "via": "email",
      "to": [
        "ap@oak.example"
      ],
      "for": [
        "2026-0006"
      ],
      "stage": 2,
      "as_of": "2026-06-30",
      "message_id": "<inv.5af7a2242ac9c6803522dca361da97ef@yard.example>",
      "why": "2026-0006 is overdue by 46 days: 60.00 GBP; step 2 of 7: email, friendly",
      "amounts": [
        {
          "currency": "GBP",
          "amount": "60.00"
        }
      ]
    }
  ]
}
? 0

$ inv remind --format json lane
{
  "schema": "inv.drafts/1",
  "as_of": "2026-06-30",
  "drafts": []
}
? 0

Slips.

$ inv remind --dryrun
! inv: error: unknown option `--dryrun`; did you mean `--dry-run`?
! see `inv remind --help`
? 2

$ inv remind nobody
! inv: error: unknown client `nobody`
? 2

A payment that was entered wrongly is nothing to thank for, and its return nothing to tell.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, due: 2026-03-16, total: 100.00}
journal:
  - {date: 2026-03-10, client: weber, paid: 60.00, for: '1'}
  - {date: 2026-03-11, client: weber, returned: 60.00, for: '1', mistake: true}
@end

$ inv remind --dry-run --as-of 2026-03-20
weber  Café Weber                             remind by email, friendly, stage 2
  - 1 is overdue by 4 days: 100.00 EUR
  - step 2 of 7: email, friendly

To: weber@cafe.example
Subject: Linden Joinery: invoice 1 open, €100.00

Dear Café Weber,

Invoice 1, €100.00, was due on 16 March, and as far as we can see it
is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                  Dated          Due     Open
1                        2 Mar 2026  16 Mar 2026  €100.00

If you need our payment details, just ask.

If this has crossed with your payment, please take no notice; and if
something is not right with the work or the invoice, or another date or
paying in parts would suit you better, an answer to this mail is enough.

Warm regards,
Linden Joinery
? 0

A deposit is named under the total, and nobody is asked for less because of it.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, due: 2026-03-16, total: 100.00}
journal:
  - {date: 2026-02-10, client: weber, paid: 60.00, keep: true}
@end

$ inv remind --dry-run --as-of 2026-03-20
weber  Café Weber                             remind by email, friendly, stage 2
  - 1 is overdue by 4 days: 100.00 EUR
  - step 2 of 7: email, friendly
  - 60.00 EUR kept as a deposit

To: weber@cafe.example
Subject: Linden Joinery: invoice 1 open, €100.00

Dear Café Weber,

Invoice 1, €100.00, was due on 16 March, and as far as we can see it
is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                  Dated          Due     Open
1                        2 Mar 2026  16 Mar 2026  €100.00
                                                  -------
Total                                             €100.00
Held for you as a deposit, not used here           €60.00

If you need our payment details, just ask.

If this has crossed with your payment, please take no notice; and if
something is not right with the work or the invoice, or another date or
paying in parts would suit you better, an answer to this mail is enough.

Warm regards,
Linden Joinery
? 0

One consolidated statement per client.

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

What is open.

$ inv statement
Rowan Yard Care

Mrs Edith Hart

Statement of what is open on 30 June 2026

Date        Invoice    Details         Due            Open
──────────────────────────────────────────────────────────
2026-02-01  2026-0001  Winter pruning  2026-03-03   100.00
2026-05-20  2026-0002  Lawn            2026-06-19    80.00
──────────────────────────────────────────────────────────
Balance due                                        £180.00

By days overdue: 1-30 days £80.00 · 90+ days £100.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care

Tom Lane

Statement of what is open on 30 June 2026

Date        Invoice    Details  Due              Open
─────────────────────────────────────────────────────
2026-06-10  2026-0003  Hedge    2026-07-10   1,234.50
─────────────────────────────────────────────────────
Balance due                                 £1,234.50

By days overdue: current £1,234.50

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care

Oak & Sons Ltd

Statement of what is open on 30 June 2026

Date        Invoice    Details                               Due            Open
────────────────────────────────────────────────────────────────────────────────
2026-03-01  2026-0004  Yard, three parts, instalment 2 of 3  2026-06-30   300.00
2026-03-01  2026-0004  Yard, three parts, instalment 3 of 3  2026-07-03   300.00
2026-04-15  2026-0006  Gravel                                2026-05-15    60.00
────────────────────────────────────────────────────────────────────────────────
Balance due                                                              £660.00

By days overdue: current £600.00 · 31-60 days £60.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care

Rue Blanche

Statement of what is open on 30 June 2026

Date        Invoice    Details   Due            Open
────────────────────────────────────────────────────
2026-04-02  2026-0005  Terrasse  2026-05-02   450.00
────────────────────────────────────────────────────
Balance due                                  €450.00

By days overdue: 31-60 days €450.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care

Zed

Statement of what is open on 30 June 2026

Date        Details                               Open
──────────────────────────────────────────────────────
2026-04-20  Payment by cash (not applied yet)   -15.00
──────────────────────────────────────────────────────
Balance in your favour                         -£15.00
? 0

$ inv statement hart
Rowan Yard Care

Mrs Edith Hart

Statement of what is open on 30 June 2026

Date        Invoice    Details         Due            Open
──────────────────────────────────────────────────────────
2026-02-01  2026-0001  Winter pruning  2026-03-03   100.00
2026-05-20  2026-0002  Lawn            2026-06-19    80.00
──────────────────────────────────────────────────────────
Balance due                                        £180.00

By days overdue: 1-30 days £80.00 · 90+ days £100.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55
? 0

$ inv statement zed
Rowan Yard Care

Zed

Statement of what is open on 30 June 2026

Date        Details                               Open
──────────────────────────────────────────────────────
2026-04-20  Payment by cash (not applied yet)   -15.00
──────────────────────────────────────────────────────
Balance in your favour                         -£15.00
? 0

What happened, from a day on.

$ inv statement hart --from 2026-03-01
Rowan Yard Care

Mrs Edith Hart

Statement from 1 March 2026 to 30 June 2026

Date        Invoice    Details            Amount  Balance
─────────────────────────────────────────────────────────
2026-03-01             Opening balance             120.00
2026-03-09  2026-0001  Payment by cheque  -20.00   100.00
2026-05-20  2026-0002  Lawn                80.00   180.00
─────────────────────────────────────────────────────────
2026-06-30             Closing balance            £180.00

By days overdue: 1-30 days £80.00 · 90+ days £100.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55
? 0

$ inv statement oak rue --from 2026-01-01
Rowan Yard Care

Oak & Sons Ltd

Statement from 1 January 2026 to 30 June 2026

Date        Invoice    Details                               Amount  Balance
────────────────────────────────────────────────────────────────────────────
2026-01-01             Opening balance                                  0.00
2026-03-01  2026-0004  Yard, three parts, in 3 instalments   900.00   900.00
2026-04-15  2026-0006  Gravel                                 60.00   960.00
2026-06-01  2026-0004  Payment by bank                      -300.00   660.00
────────────────────────────────────────────────────────────────────────────
2026-06-30             Closing balance                               £660.00

By days overdue: current £600.00 · 31-60 days £60.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55

────────────────────────────────────────────────────────────────────────────────

Rowan Yard Care

Rue Blanche

Statement from 1 January 2026 to 30 June 2026

Date        Invoice    Details          Amount  Balance
───────────────────────────────────────────────────────
2026-01-01             Opening balance             0.00
2026-04-02  2026-0005  Terrasse         450.00   450.00
───────────────────────────────────────────────────────
2026-06-30             Closing balance          €450.00

By days overdue: 31-60 days €450.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55
? 0

$ inv statement hart --from 2026-03-01 --as-of 2026-03-31
Rowan Yard Care

Mrs Edith Hart

Statement from 1 March 2026 to 31 March 2026

Date        Invoice    Details            Amount  Balance
─────────────────────────────────────────────────────────
2026-03-01             Opening balance             120.00
2026-03-09  2026-0001  Payment by cheque  -20.00   100.00
─────────────────────────────────────────────────────────
2026-03-31             Closing balance            £100.00

By days overdue: 1-30 days £100.00

Ways to pay:
- Bank transfer: Rowan Yard Care, IBAN GB33 BUKB 2020 1555 5555 55
? 0

For programs.

$ inv statement hart --format json
{
  "schema": "inv.statement/1",
  "as_of": "2026-06-30",
  "statements": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "from": null,
      "sections": [
        {
          "currency": "GBP",
          "opening": null,
          "entries": [
            {
              "date": "2026-02-01",
              "kind": "invoice",
              "ref": "2026-0001",
              "text": "Winter pruning",
              "amount": "100.00",
              "balance": "100.00"
            },
            {
              "date": "2026-05-20",
              "kind": "invoice",
              "ref": "2026-0002",
              "text": "Lawn",
              "amount": "80.00",
              "balance": "180.00"
            }
          ],
          "closing": "180.00",
          "buckets": [
            "0.00",
            "80.00",
            "0.00",
            "0.00",
            "100.00"
          ],
          "unapplied": "0.00",
          "notes": []
        }
      ]
    }
  ]
}
? 0

$ inv statement hart --from 2026-03-01 --format json
{
  "schema": "inv.statement/1",
  "as_of": "2026-06-30",
  "statements": [
    {
      "client": "hart",
      "name": "Mrs Edith Hart",
      "from": "2026-03-01",
      "sections": [
        {
          "currency": "GBP",
          "opening": "120.00",
          "entries": [
            {
              "date": "2026-03-09",
              "kind": "paid",
              "ref": "2026-0001",
              "text": "Payment by cheque",
              "amount": "-20.00",
              "balance": "100.00"
            },
            {
              "date": "2026-05-20",
              "kind": "invoice",
              "ref": "2026-0002",
              "text": "Lawn",
              "amount": "80.00",
              "balance": "180.00"
            }
          ],
          "closing": "180.00",
          "buckets": [
            "0.00",
            "80.00",
            "0.00",
            "0.00",
            "100.00"
          ],
          "unapplied": "0.00",
          "notes": []
        }
      ]
    }
  ]
}
? 0

Slips.

$ inv statement --from 2026-02-30
! inv: error: `--from` is a date as YYYY-MM-DD, not `2026-02-30`
! see `inv statement --help`
? 2

$ inv statement --from 2026-07-01
! inv: error: `--from` is 2026-07-01, after 2026-06-30
! see `inv statement --help`
? 2

$ inv statement nobody
! inv: error: unknown client `nobody`
? 2

$ inv statement --format csv
! inv: error: `inv statement` has no table to give as csv; it gives text or json
! see `inv statement --help`
? 2

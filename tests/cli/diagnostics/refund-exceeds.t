More was given back than there was.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, client: hart, paid: 120.00, for: 1}
  - {date: 2026-03-09, client: hart, refund: 30.00}
@end

$ inv check
inv.yaml:8:46: warning: refund of `30.00 GBP` is 10.00 more than was unapplied on 2026-03-09; is a payment or a credit missing? [refund-exceeds]
    8 |   - {date: 2026-03-09, client: hart, refund: 30.00}
      |                                              ^~~~~
1 warning; 1 client, 1 invoice, 2 journal entries
? 0

A credit note that is voided after it was given back leaves that to be paid.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, kind: credit, total: 40.00}
journal:
  - {date: 2026-03-09, client: hart, refund: 30.00}
  - {date: 2026-03-12, void: 1}
@end

$ inv check
inv.yaml:8:30: warning: `30.00 GBP` of this credit note was given back by 2026-03-12; the client owes that now [refund-exceeds]
    8 |   - {date: 2026-03-12, void: 1}
      |                              ^
1 warning; 1 client, 1 invoice, 2 journal entries
? 0
$ inv statement hart --as-of 2026-03-31
Rowan Yard Care

31 March 2026

Mrs Edith Hart

Statement of what is open on 31 March 2026

Dear Mrs Hart,

£30.00 is to be paid on 31 March 2026: it was paid back to you
beyond your balance.

Invoice  For                            Dated    Open
1        Credit note 1 cancelled  12 Mar 2026  £30.00
         more than we held for you
                                               ------
To pay                                         £30.00

How to pay: Cheque

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care
? 0
$ inv statement hart --from 2026-03-01 --as-of 2026-03-31
Rowan Yard Care

31 March 2026

Mrs Edith Hart

Statement from 1 March 2026 to 31 March 2026

Dear Mrs Hart,

This is what was invoiced and paid from 1 March 2026 to 31 March 2026.
At the end of it £30.00 is open.

Dated        Invoice  For                       Amount  Balance
1 Mar 2026            Opening balance                     £0.00
1 Mar 2026            Credit note 1            -£40.00  -£40.00
9 Mar 2026            Refund                    £30.00  -£10.00
12 Mar 2026  1        Credit note 1 cancelled   £40.00   £30.00
                                                        -------
Closing balance                                          £30.00

How to pay: Cheque

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Yard Care
? 0

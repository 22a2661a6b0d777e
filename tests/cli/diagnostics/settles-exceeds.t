What is said to be settled has to be open.

@file inv.yaml
business: {name: Rowan Yard Care, currency: YER, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example, currency: USD}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 66000 YER, settles: 110.00 USD, for: 1}
@end

$ inv check
inv.yaml:7:50: error: settles `110.00 USD`, but only `100.00 USD` is open of the invoices in `for` on 2026-03-05 [settles-exceeds]
    7 |   - {date: 2026-03-05, paid: 66000 YER, settles: 110.00 USD, for: 1}
      |                                                  ^~~~~~~~~~
1 error; 1 client, 1 invoice, 1 journal entry
? 1

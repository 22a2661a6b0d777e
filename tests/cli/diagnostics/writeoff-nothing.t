Of a paid invoice nothing can be given up.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 100.00, for: 1}
  - {date: 2026-04-01, writeoff: 1}
@end

$ inv check
inv.yaml:8:34: error: nothing is open of `1` on 2026-04-01 [writeoff-nothing]
    8 |   - {date: 2026-04-01, writeoff: 1}
      |                                  ^
1 error; 1 client, 1 invoice, 2 journal entries
? 1

Where money of that day settled it, the error says so: money of a day comes before its write-offs.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-04-01, writeoff: 1}
  - {date: 2026-04-01, paid: 100.00, for: 1}
@end

$ inv check
inv.yaml:7:34: error: nothing is open of `1` on 2026-04-01; `paid` settled it that day, and money counts before write-offs; is one of the dates wrong? [writeoff-nothing]
    7 |   - {date: 2026-04-01, writeoff: 1}
      |                                  ^
1 error; 1 client, 1 invoice, 2 journal entries
? 1

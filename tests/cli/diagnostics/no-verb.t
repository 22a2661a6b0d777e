A journal entry must say what happened.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, client: hart, memo: rang}
@end

$ inv check
inv.yaml:7:5: error: a journal entry that does not say what happened [no-verb]
    7 |   - {date: 2026-03-05, client: hart, memo: rang}
      |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 error
? 1

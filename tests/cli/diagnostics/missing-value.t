A key without a value. In a line with braces a comma ends the text.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, client: hart, call: Spoke to her son, cheque tomorrow}
  - date: 2026-03-06
    client: hart
    note:
@end

$ inv check
inv.yaml:7:62: error: key `cheque tomorrow` has no value: a comma ended the text; put it in quotes [missing-value]
    7 | …ate: 2026-03-05, client: hart, call: Spoke to her son, cheque tomorrow}
      |                                                         ^~~~~~~~~~~~~~~
inv.yaml:10:5: error: key `note` has no value [missing-value]
   10 |     note:
      |     ^~~~
2 errors
? 1

A plain value ends where a comment begins.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - date: 2026-04-02
    client: hart
    call: Rang about invoice #1
@end

$ inv check
inv.yaml:9:30: warning: the text ends at `Rang about invoice`, the rest is a comment; put the text in quotes, or a blank after `#` [cut-by-comment]
    9 |     call: Rang about invoice #1
      |                              ^~
1 warning; 1 client, 1 invoice, 1 journal entry
? 0

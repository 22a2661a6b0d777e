A quote that was not closed would swallow the lines that follow.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

@file journal.yaml
journal:
  - {date: 2026-03-01, client: hart, note: "the gate is stuck}
  - {date: 2026-03-02, client: hart, note: "mended"}
@end

@file invoices.yaml
invoices:
  - id: 1
    client: hart
    date: 2026-03-01
    total: 10.00
    note: the gate
      is stuck
@end

$ inv check
invoices.yaml:6:11: error: text goes on over the end of its line; put it on one line, or write it as a `|` text [text-continues]
    6 |     note: the gate
      |           ^~~~~~~~
invoices.yaml:7:7: note: it goes on here
    7 |       is stuck
      |       ^~~~~~~~
journal.yaml:2:44: error: quoted text goes on over the end of its line; is its closing `"` missing? [text-continues]
    2 |   - {date: 2026-03-01, client: hart, note: "the gate is stuck}
      |                                            ^~~~~~~~~~~~~~~~~~~
journal.yaml:3:3: note: it goes on here
    3 |   - {date: 2026-03-02, client: hart, note: "mended"}
      |   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
2 errors
? 1

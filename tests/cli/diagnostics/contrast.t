A colour that nobody could read on a page.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, colour: "#ffee00", pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
inv.yaml:1:58: warning: `#ffee00` is too pale to be read on a page; `#787000` is used [contrast]
    1 | …me: Rowan Yard Care, currency: GBP, colour: "#ffee00", pay: [{via: Che…
      |                                              ^~~~~~~~~
1 warning; 1 client, 0 invoices, 0 journal entries
? 0

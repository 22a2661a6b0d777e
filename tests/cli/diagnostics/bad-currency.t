A currency is a code of ISO 4217.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GPB, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
inv.yaml:1:45: error: no currency `GPB`; did you mean `GBP`? [bad-currency]
    1 | business: {name: Rowan Yard Care, currency: GPB, pay: [{via: Cheque}]}
      |                                             ^~~
1 error
? 1

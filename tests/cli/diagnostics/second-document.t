One file is one document.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
---
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
inv.yaml:2:1: error: a second document begins here; a book file is one document [second-document]
    2 | ---
      | ^~~
1 error
? 1

`include` stands in the root, and there is one business.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@file clients.yaml
include: [more.yaml]
business: {name: Rowan, currency: EUR}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
clients.yaml:1:1: error: `include` may stand only in the book's root file [misplaced-section]
    1 | include: [more.yaml]
      | ^~~~~~~
inv.yaml:1:1: error: a second `business`; it may stand in one file only [misplaced-section]
    1 | business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
      | ^~~~~~~~
clients.yaml:2:1: note: the first one is here
    2 | business: {name: Rowan, currency: EUR}
      | ^~~~~~~~
2 errors
? 1

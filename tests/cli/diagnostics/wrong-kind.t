A list, a map or text stands where another is wanted.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: [Mrs, Edith, Hart]}
invoices: none
@end

$ inv check
inv.yaml:3:22: error: a list where one value is wanted [wrong-kind]
    3 |   - {id: hart, name: [Mrs, Edith, Hart]}
      |                      ^~~~~~~~~~~~~~~~~~
inv.yaml:4:11: error: text where a list is wanted; write it in `[…]` [wrong-kind]
    4 | invoices: none
      |           ^~~~
2 errors
? 1

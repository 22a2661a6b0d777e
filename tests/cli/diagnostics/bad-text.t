Empty text says nothing, and a name is one line.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: ""}
  - id: lane
    name: |
      Tom
      Lane
@end

$ inv check
inv.yaml:3:22: error: empty text; where there is nothing to say, leave the key out [bad-text]
    3 |   - {id: hart, name: ""}
      |                      ^~
inv.yaml:5:11: error: several lines where one is wanted [bad-text]
    5 |     name: |
      |           ^
2 errors
? 1

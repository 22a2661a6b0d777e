Tags are not read.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: !!str 12}
@end

$ inv check
inv.yaml:3:22: error: a YAML tag; text that begins with `!` needs quotes [tag]
    3 |   - {id: hart, name: !!str 12}
      |                      ^~~~~
1 error
? 1

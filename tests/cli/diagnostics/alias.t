Aliases are not read: what stands in a record is all there is to it.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: *who}
@end

$ inv check
inv.yaml:3:22: error: a YAML alias; text that begins with `*` needs quotes [alias]
    3 |   - {id: hart, name: *who}
      |                      ^~~~~
1 error
? 1

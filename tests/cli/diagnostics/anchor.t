Anchors are not read.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: &who Mrs Edith Hart}
@end

$ inv check
inv.yaml:3:22: error: a YAML anchor; text that begins with `&` needs quotes [anchor]
    3 |   - {id: hart, name: &who Mrs Edith Hart}
      |                      ^~~~
1 error
? 1

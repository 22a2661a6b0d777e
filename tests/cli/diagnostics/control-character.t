Control characters are refused, raw or written as escapes.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@bytes clients.yaml
clients:
  - {id: hart, name: "Edith\x07 Hart", note: "a \\u0007 bell"}
@end

$ inv check
clients.yaml:2:28: error: control character `U+0007` [control-character]
    2 |   - {id: hart, name: "Edith� Hart", note: "a \u0007 bell"}
      |                            ^
1 error
? 1

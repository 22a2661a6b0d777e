YAML directives have no place in a book.

@file inv.yaml
%YAML 1.2
---
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

$ inv check
inv.yaml:1:1: error: a YAML directive; leave it out [directive]
    1 | %YAML 1.2
      | ^~~~~~~~~
1 error
? 1

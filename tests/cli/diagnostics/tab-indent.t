Tabs look like any number of blanks, so they may not indent.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@bytes clients.yaml
clients:
\x09- {id: hart, name: Mrs Edith Hart}
@end

$ inv check
clients.yaml:2:1: error: a tab in the indentation; use spaces [tab-indent]
    2 |  - {id: hart, name: Mrs Edith Hart}
      | ^
1 error
? 1

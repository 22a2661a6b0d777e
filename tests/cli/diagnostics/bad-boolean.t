Booleans are true and false, nothing else.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, autopay: yes}
@end

$ inv check
inv.yaml:3:47: error: `yes` is neither `true` nor `false` [bad-boolean]
    3 |   - {id: hart, name: Mrs Edith Hart, autopay: yes}
      |                                               ^~~
1 error
? 1

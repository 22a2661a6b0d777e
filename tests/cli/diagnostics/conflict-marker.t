What git could not merge is for a person to settle.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@file clients.yaml
clients:
<<<<<<< HEAD
  - {id: hart, name: Mrs Edith Hart}
=======
  - {id: hart, name: Edith Hart}
>>>>>>> phone
@end

$ inv check
clients.yaml:2:1: error: git left a conflict here; keep what is right and remove the markers [conflict-marker]
    2 | <<<<<<< HEAD
      | ^~~~~~~~~~~~
1 error
? 1

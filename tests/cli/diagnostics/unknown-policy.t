The care of a client is a policy that exists.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, care: personel}
@end

$ inv check
inv.yaml:3:44: error: no policy `personel`; did you mean `personal`? [unknown-policy]
    3 |   - {id: hart, name: Mrs Edith Hart, care: personel}
      |                                            ^~~~~~~~
1 error
? 1

A colour that nobody could read on a page.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, colour: "#ffee00", pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
? 0

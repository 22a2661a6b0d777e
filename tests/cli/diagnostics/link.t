A link that a document does not lead to.

@file inv.yaml
business:
  name: Rowan Yard Care
  currency: EUR
  pay:
    - {via: Card, link: pay.example/rowan}
    - {via: Old card, link: "http://pay.example/rowan"}
    - {via: New card, link: "https://pay.example/r?a={amount}&r={reference}"}
    - {via: UPI, link: "upi://pay?pa=rowan@bank&am={amount}"}
@end

$ inv check
? 0

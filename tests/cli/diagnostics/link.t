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
inv.yaml:5:25: warning: `pay.example/rowan` is shown as plain text; a link begins with `https:`, `mailto:`, `tel:` or `upi:` and has no blank [link]
    5 |     - {via: Card, link: pay.example/rowan}
      |                         ^~~~~~~~~~~~~~~~~
inv.yaml:6:29: warning: `http://pay.example/rowan` is shown as plain text; a link begins with `https:`, `mailto:`, `tel:` or `upi:` and has no blank [link]
    6 |     - {via: Old card, link: "http://pay.example/rowan"}
      |                             ^~~~~~~~~~~~~~~~~~~~~~~~~~
2 warnings; 0 clients, 0 invoices, 0 journal entries
? 0

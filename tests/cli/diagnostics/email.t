What mail would not take as an address: of the business, of a client, and of who gets a copy.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, email: rowan at yard.example}
clients:
  - {id: hart, name: Mrs Edith Hart, email: [edith@hart.example, edith@], cc: Son <son@hart.example>}
  - {id: lane, name: Tom Lane, email: tom@lane.example}
@end

$ inv check
? 0

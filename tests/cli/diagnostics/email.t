What mail would not take as an address: of the business, of a client, and of who gets a copy.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, email: rowan at yard.example}
clients:
  - {id: hart, name: Mrs Edith Hart, email: [edith@hart.example, edith@], cc: Son <son@hart.example>}
  - {id: lane, name: Tom Lane, email: tom@lane.example}
@end

$ inv check
inv.yaml:1:57: warning: `rowan at yard.example` is not an address of mail; it is as `edith@hart.example`, in ASCII [email]
    1 | …s: {name: Rowan Yard Care, currency: GBP, email: rowan at yard.example}
      |                                                   ^~~~~~~~~~~~~~~~~~~~~
inv.yaml:3:66: warning: `edith@` is not an address of mail; it is as `edith@hart.example`, in ASCII [email]
    3 | …e: Mrs Edith Hart, email: [edith@hart.example, edith@], cc: Son <son@h…
      |                                                 ^~~~~~
inv.yaml:3:79: warning: `Son <son@hart.example>` is not an address of mail; it is as `edith@hart.example`, in ASCII [email]
    3 | … Hart, email: [edith@hart.example, edith@], cc: Son <son@hart.example>}
      |                                                  ^~~~~~~~~~~~~~~~~~~~~~
3 warnings; 2 clients, 0 invoices, 0 journal entries
? 0

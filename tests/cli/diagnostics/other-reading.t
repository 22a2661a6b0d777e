Another YAML program would read something else. Every file is read twice, and what was read is compared.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: "Mrs\_Edith Hart", email: edith@hart.example}
@end

$ inv check
inv.yaml:3:22: error: another YAML program would read something else here: other characters; write it in another way, a character as itself [other-reading]
    3 |   - {id: hart, name: "Mrs\_Edith Hart", email: edith@hart.example}
      |                      ^~~~~~~~~~~~~~~~~
1 error; 1 client, 0 invoices, 0 journal entries
? 1

A record must say which client it is about, in a file of several clients.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
  - {id: lane, name: Tom Lane, email: tom@lane.example}
journal:
  - {date: 2026-03-05, paid: 50.00}
@end

$ inv check
inv.yaml:6:5: error: nothing says which client this is about; add `client:` [no-client]
    6 |   - {date: 2026-03-05, paid: 50.00}
      |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 error
? 1

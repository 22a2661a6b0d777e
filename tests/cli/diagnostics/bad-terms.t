Terms of payment have a few forms.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-03-01, terms: 30 days, total: 100.00}
@end

$ inv check
inv.yaml:5:52: error: `30 days` is not terms of payment; they are `on receipt`, `net 30`, `eom`, `eom 10`, `eom+1`, `net 30 eom`, `net 30 eom 10` or `2/10 net 30` [bad-terms]
    5 | … {id: 1, client: hart, date: 2026-03-01, terms: 30 days, total: 100.00}
      |                                                  ^~~~~~~
1 error
? 1

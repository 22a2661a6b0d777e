Dates are YYYY-MM-DD, and real.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: 1, client: hart, date: 2026-02-30, total: 1.00}
  - {id: 2, client: hart, date: 01/03/2026, total: 1.00}
  - {id: 3, client: hart, date: 2026-3-1, total: 1.00}
@end

$ inv check
inv.yaml:5:33: error: `2026-02-30` is not a date; there is no such day [bad-date]
    5 |   - {id: 1, client: hart, date: 2026-02-30, total: 1.00}
      |                                 ^~~~~~~~~~
inv.yaml:6:33: error: `01/03/2026` is not a date; write it as YYYY-MM-DD, with all its zeros [bad-date]
    6 |   - {id: 2, client: hart, date: 01/03/2026, total: 1.00}
      |                                 ^~~~~~~~~~
inv.yaml:7:33: error: `2026-3-1` is not a date; write it as YYYY-MM-DD, with all its zeros [bad-date]
    7 |   - {id: 3, client: hart, date: 2026-3-1, total: 1.00}
      |                                 ^~~~~~~~
3 errors
? 1

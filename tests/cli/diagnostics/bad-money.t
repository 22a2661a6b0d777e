Money is written with a point, no separators, and at most the currency's decimals.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
journal:
  - {date: 2026-03-05, paid: 1.000, for: 1}
  - {date: 2026-03-05, paid: '1,000.00', for: 1}
  - {date: 2026-03-05, paid: -5.00, for: 1}
  - {date: 2026-03-05, paid: £5, for: 1}
  - {date: 2026-03-05, paid: 5.00 XYZ, for: 1}
@end

$ inv check
inv.yaml:7:30: error: `1.000` has too many decimals; GBP has 2 [bad-money]
    7 |   - {date: 2026-03-05, paid: 1.000, for: 1}
      |                              ^~~~~
inv.yaml:8:30: error: `1,000.00` is not an amount of money; write it without separators, as `1234.50` [bad-money]
    8 |   - {date: 2026-03-05, paid: '1,000.00', for: 1}
      |                              ^~~~~~~~~~
inv.yaml:9:30: error: `-5.00` is not an amount of money; money has no sign: the key says which way it went, as `credit` or, of an invoice, `kind: credit` [bad-money]
    9 |   - {date: 2026-03-05, paid: -5.00, for: 1}
      |                              ^~~~~
inv.yaml:10:30: error: `£5` is not an amount of money; a currency is written after it, as `12.50 EUR` [bad-money]
   10 |   - {date: 2026-03-05, paid: £5, for: 1}
      |                              ^~
inv.yaml:11:30: error: no currency `XYZ` [bad-currency]
   11 |   - {date: 2026-03-05, paid: 5.00 XYZ, for: 1}
      |                              ^~~~~~~~
5 errors
? 1

What was settled before the book began is money too, with instalments as well.

@file inv.yaml
business: {name: R, currency: GBP}
clients:
  - {id: c, name: C}
invoices:
  - {id: A, client: c, date: 2026-01-01, settled-before: 5.123, total: 20, instalments: [{due: 2026-01-31, amount: 10}, {due: 2026-02-28, amount: 10}]}
@end

$ inv check
inv.yaml:5:58: error: `5.123` has too many decimals; GBP has 2 [bad-money]
    5 | …A, client: c, date: 2026-01-01, settled-before: 5.123, total: 20, inst…
      |                                                  ^~~~~
1 error
? 1

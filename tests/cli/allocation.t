Where money goes that names no invoice, what a discount asks for, and what is open again.

The café questions its January invoice and pays just what February's comes to: that is what it
means.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-01-05, due: 2026-01-19, total: 100.00}
  - {id: '2', client: weber, date: 2026-02-02, due: 2026-02-16, total: 250.00}
journal:
  - {date: 2026-01-12, client: weber, dispute: '1', why: one door is missing}
@end

$ inv pay weber 250.00 --date 2026-02-18
? 0
$ inv list --as-of 2026-02-18
? 0

Another sum goes to what is not disputed first.

$ inv pay weber 260.00 --date 2026-02-18 --dry-run
? 0

Half the goods went back: of the 500.00 that are left 2 % are 10.00, so 480.00 is not enough.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, terms: 2/10 net 30, total: 1000.00}
journal:
  - {date: 2026-03-05, client: weber, credit: 500.00, for: '1'}
  - {date: 2026-03-10, client: weber, paid: 480.00, for: '1'}
@end

$ inv show 1 --as-of 2026-04-30
? 0

With 10.00 more in time it is settled; a credit note that is taken back takes the discount with it.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, terms: 2/10 net 30, total: 1000.00}
  - {id: G1, client: weber, date: 2026-03-05, kind: credit, for: '1', total: 500.00}
journal:
  - {date: 2026-03-10, client: weber, paid: 490.00, for: '1'}
@end

$ inv list --as-of 2026-04-30
? 0
$ inv void G1 --date 2026-04-02 --why 'the goods were right'
? 0
$ inv show 1 --as-of 2026-04-30
? 0
$ inv show G1 --as-of 2026-04-30
? 0
$ inv statement weber --from 2026-03-01 --as-of 2026-04-30
? 0

Nearly all goods came back, and nothing was ever paid: no discount.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, terms: 2/10 net 30, total: 1000.00}
  - {id: G1, client: weber, date: 2026-03-06, kind: credit, for: '1', total: 985.00}
@end

$ inv list --as-of 2026-06-30
? 0

The cheque bounced, but a transfer for the same invoice had come already.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, total: 100.00}
journal:
  - {date: 2026-03-10, client: weber, paid: 100.00, for: '1', via: cheque, ref: '17'}
  - {date: 2026-03-14, client: weber, paid: 100.00, for: '1', via: transfer}
  - {date: 2026-03-15, client: weber, returned: 100.00, for: '1'}
@end

$ inv list --as-of 2026-06-30
? 0
$ inv statement weber --from 2026-03-01 --as-of 2026-06-30
? 0

Paid twice: the second payment goes to the oldest that is open, and 20.00 stay.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-01-05, total: 100.00}
  - {id: '2', client: weber, date: 2026-02-05, total: 80.00}
journal:
  - {date: 2026-01-20, client: weber, paid: 100.00, for: '1'}
@end

$ inv pay weber 100 --for 1 --date 2026-02-20
? 0
$ inv statement weber --as-of 2026-02-28
? 0

Paid after it was given up: the payment names nothing, so it is asked what it is for.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-01-05, due: 2026-02-02, total: 100.00}
journal:
  - {date: 2026-05-01, client: weber, writeoff: '1'}
@end

$ inv pay weber 100 --date 2026-06-01
? 0
$ inv statement weber --as-of 2026-06-30
? 0

What was settled before the book began is in no sum, and money from abroad is what it settles.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-01-05, total: 100.00, settled-before: 30.00}
journal:
  - {date: 2026-02-10, client: weber, paid: 9000 JPY, settles: 50.00 EUR, for: '1', via: bank}
@end

$ inv show 1 --as-of 2026-02-28
? 0
$ inv statement weber --from 2026-01-01 --as-of 2026-02-28
? 0
$ inv age --as-of 2026-02-28
? 0

Typed wrongly: the story leaves out a payment that was never made, and what took it back.

@file inv.yaml
business: {name: Linden Joinery, currency: EUR, pay: [{via: Bank transfer, iban: DE89370400440532013000}]}
clients:
  - {id: weber, name: Café Weber, email: weber@cafe.example}
invoices:
  - {id: '1', client: weber, date: 2026-03-02, total: 1000.00}
journal:
  - {date: 2026-03-10, client: weber, paid: 1000.00, for: '1'}
  - {date: 2026-03-11, client: weber, returned: 1000.00, for: '1', mistake: true}
  - {date: 2026-03-11, client: weber, paid: 100.00, for: '1'}
@end

$ inv show 1 --as-of 2026-03-20
? 0
$ inv statement weber --from 2026-03-01 --as-of 2026-03-20
? 0

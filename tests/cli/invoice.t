Invoices and credit notes, as the client gets them.

@today 2026-03-20
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  address: [4 Mill Lane, Ludlow]
  phone: 01584 870000
  tax-id: GB123456789
  registration: Cardiff 9
  contact: {name: Rowan Hill, role: Owner}
  footer: [Rowan Yard Care Ltd]
  currency: GBP
  terms: net 14
  taxes: {standard: 20, export: {rate: 0, text: Zero-rated export}, gst: 5, pst: 7}
  tax: standard
  pay:
    - {via: Bank transfer, iban: GB33BUKB20201555555555, name: Rowan Yard Care}
    - {via: Card, link: "https://pay.example/r?a={amount}&r={reference}", currency: EUR}
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example, address: [1 High Street, Ludlow], thanks: Thank you for having us.}
  - {id: oak, name: Oak & Sons, email: ap@oak.example, address: [2 Quay], tax-id: GB999, language: de}
invoices:
  - {id: "0", client: hart, date: 2026-03-14, title: Hedge cut, total: 100.00}
  - {id: "1", client: hart, date: 2026-03-15, lines: [{what: Pruning, rate: 100.00}]}
  - id: A-1
    number: 2026/7
    client: oak
    date: 2026-03-01
    supplied: 2026-02-01..2026-02-28
    title: Yard in February
    po: PO-770
    note: Gate code 12
    terms: 2/30 net 45
    lines:
      - {what: Gravel, date: 2026-02-03, qty: 1.5, unit: t, rate: 33.33, discount: 10}
      - {what: Seeds for Dublin, amount: 40.00, tax: 0}
      - {what: Deposit taken off, amount: -10.00}
  - id: A-2
    client: oak
    date: 2026-03-10
    prices: gross
    lines: [{what: Fence, amount: 120.00}]
    settled-before: 20.00
    instalments:
      - {due: 2026-03-10, amount: 40.00}
      - {due: 2026-03-31, amount: 40.00}
      - {due: 2026-04-30, amount: 40.00}
  - {id: A-3, client: oak, date: 2026-03-12, currency: EUR, tax-home: 8.60, lines: [{what: Tiles, amount: 50.00}]}
  - {id: A-4, client: oak, date: 2026-03-15, lines: [{what: Oak post, amount: 100.00, tax: [gst, pst]}]}
  - {id: A-5, client: oak, date: 2026-03-18, kind: credit, for: [A-4], total: 12.00}
  - {id: A-6, client: oak, date: 2026-03-19, total: 7.00}
  - {id: OLD, client: oak, date: 2026-02-17, total: 5.00}
journal:
  - {date: 2026-03-14, paid: 40.00, via: cash, for: "0"}
  - {date: 2026-03-15, client: hart, paid: 20.00, keep: true, via: cheque}
  - {date: 2026-03-16, client: oak, sent: invoice, for: A-3}
  - {date: 2026-03-17, paid: 20.00, via: Bank transfer, for: A-1}
  - {date: 2026-03-18, dispute: A-2, amount: 15.00, why: a post leans}
  - {date: 2026-03-19, void: A-6, why: twice}
@end

The balance brought forward.

$ inv invoice 1
? 0

$ inv invoice 1 --format json
? 0

All the facts of an invoice: rates, discounts, what was paid of it, and what paying early saves. In German.

$ inv invoice 2026/7
? 0

$ inv invoice 2026/7 --format json
? 0

Instalments, prices with tax in them, two taxes, another currency, and a credit note.

$ inv invoice A-2 A-3 A-4 A-5
? 0

$ inv invoice A-2 A-5 --format json
? 0

Void, and paid.

$ inv invoice A-6
? 0

$ inv invoice 0 --as-of 2026-03-14
? 0

What is to be sent: not the one that was, nor the void one, nor the one of 31 days ago.

$ inv invoice --unsent -q
? 0

A credit note is recorded as an invoice that went out.

$ inv sent oak invoice --for A-5,A-4 --dry-run
? 0

$ inv sent oak statement --for A-5
? 2

$ inv invoice --unsent --as-of 2026-01-31
? 0

$ inv invoice --unsent --as-of 2026-01-31 --format json -q
? 0

$ inv invoice
? 2

$ inv invoice A-1 --unsent
? 2

$ inv invoice A1
? 2

$ inv invoice A-4 --as-of 2026-03-01
? 2

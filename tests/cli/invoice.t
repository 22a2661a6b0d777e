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
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
Tax id GB123456789
Cardiff 9

Edith Hart
1 High Street
Ludlow

Invoice 1

  Invoice  1
  Dated    15 Mar 2026
  Due      29 Mar 2026

Dear Edith Hart,

Here is our invoice 1 (Pruning): £120.00, due on 29 March. With £60.00
from before, £180.00 is to be paid in all.

What              Price   Tax   Amount
Pruning         £100.00  20 %  £100.00
                               -------
Net                            £100.00
Tax 20 % on £100.00             £20.00
                               -------
Total of this invoice          £120.00

Brought forward
0  Hedge cut             due 28 Mar 2026   £60.00
   £60.00 of £100.00
                                          -------
To pay                                    £180.00
Held for you as a deposit, not used here   £20.00

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £180.00
  Reference  1, 0

If something on it is not right, an answer to this mail is enough.

Thank you for having us.

Kind regards,
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd
? 0

$ inv invoice 1 --format json
{
  "schema": "inv.invoice/1",
  "as_of": "2026-03-20",
  "invoices": [
    {
      "id": "1",
      "number": "1",
      "kind": "invoice",
      "client": "hart",
      "language": null,
      "seller": {
        "name": "Rowan Yard Care",
        "address": [
          "4 Mill Lane",
          "Ludlow"
        ],
        "email": "rowan@yard.example",
        "phone": "01584 870000",
        "tax_id": "GB123456789",
        "registration": "Cardiff 9",
        "contact": "Rowan Hill",
        "role": "Owner",
        "footer": [
          "Rowan Yard Care Ltd"
        ]
      },
      "buyer": {
        "id": "hart",
        "name": "Edith Hart",
        "contact": null,
        "address": [
          "1 High Street",
          "Ludlow"
        ],
        "email": [
          "edith@hart.example"
        ],
        "cc": [],
        "tax_id": null
      },
      "date": "2026-03-15",
      "supplied": null,
      "supplied_until": null,
      "due": "2026-03-29",
      "title": null,
      "po": null,
      "note": null,
      "for": [],
      "currency": "GBP",
      "prices": "net",
      "lines": [
        {
          "what": "Pruning",
          "date": null,
          "qty": null,
          "unit": null,
          "rate": "100.00",
          "discount": null,
          "amount": "100.00",
          "taxes": [
            "20"
          ]
        }
      ],
      "taxes": [
        {
          "rate": "20",
          "name": "standard",
          "base": "100.00",
          "tax": "20.00",
          "reason": null
        }
      ],
      "net": "100.00",
      "tax": "20.00",
      "total": "120.00",
      "tax_home": null,
      "settled_before": null,
      "payments": [],
      "discount_taken": "0.00",
      "written_off": "0.00",
      "open": "120.00",
      "void": null,
      "put_to": [],
      "unused": null,
      "early": null,
      "instalments": [],
      "pay": [
        {
          "via": "Bank transfer",
          "iban": "GB33BUKB20201555555555",
          "bic": null,
          "account": null,
          "sort_code": null,
          "name": "Rowan Yard Care",
          "link": null,
          "note": null
        }
      ],
      "balance": {
        "own": "120.00",
        "brought_forward": [
          {
            "id": "0",
            "number": "0",
            "title": "Hedge cut",
            "po": null,
            "part": null,
            "date": "2026-03-14",
            "due": "2026-03-28",
            "total": "100.00",
            "open": "60.00"
          }
        ],
        "set_aside": [],
        "unapplied": "0.00",
        "taken_off": "0.00",
        "deposit": "20.00",
        "to_pay": "180.00",
        "other_currencies": [],
        "expected": null
      },
      "thanks": "Thank you for having us."
    }
  ]
}
? 0

All the facts of an invoice: rates, discounts, what was paid of it, and what paying early saves. In German.

$ inv invoice 2026/7
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Rechnung 2026/7

  Rechnung              2026/7
  Datum                 01.03.2026
  Leistung              01.02.2026 bis 28.02.2026
  Fällig                15.04.2026
  Betreff               Yard in February
  Bestellzeichen        PO-770
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Rechnung 2026/7 (Yard in February) über 82,00 £.
Davon sind 20,00 £ beglichen; der Rest von 62,00 £ ist am 15. April
fällig. Bei Eingang von 60,36 £ bis zum 31. März ist die Rechnung
beglichen: 2 % Skonto, 1,64 £. Mit dem Übertrag von 5,00 £ sind
zusammen 67,00 £ zu zahlen.

Leistung           Menge    Preis  USt.    Betrag
Gravel             1,5 t  33,33 £  20 %   45,00 £
03.02.2026
abzüglich 10 %
Seeds for Dublin                    0 %   40,00 £
Deposit taken off                  20 %  -10,00 £
                                         --------
Netto                                     75,00 £
USt. 0 % auf 40,00 £: Zero-rated export    0,00 £
USt. 20 % auf 35,00 £                      7,00 £
                                         --------
Summe dieser Rechnung                     82,00 £
Bezahlt am 17. März, Bank transfer       -20,00 £
                                         --------
Offen aus dieser Rechnung                 62,00 £

Übertrag
OLD                  fällig 03.03.2026   5,00 £
                                        -------
Zu zahlen                               67,00 £

Zahlungsweg: Bank transfer

  Empfänger         Rowan Yard Care
  IBAN              GB33 BUKB 2020 1555 5555 55
  Betrag            67,00 £
  Verwendungszweck  2026/7, OLD

Gate code 12

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd
? 0

$ inv invoice 2026/7 --format json
{
  "schema": "inv.invoice/1",
  "as_of": "2026-03-20",
  "invoices": [
    {
      "id": "A-1",
      "number": "2026/7",
      "kind": "invoice",
      "client": "oak",
      "language": "de",
      "seller": {
        "name": "Rowan Yard Care",
        "address": [
          "4 Mill Lane",
          "Ludlow"
        ],
        "email": "rowan@yard.example",
        "phone": "01584 870000",
        "tax_id": "GB123456789",
        "registration": "Cardiff 9",
        "contact": "Rowan Hill",
        "role": "Owner",
        "footer": [
          "Rowan Yard Care Ltd"
        ]
      },
      "buyer": {
        "id": "oak",
        "name": "Oak & Sons",
        "contact": null,
        "address": [
          "2 Quay"
        ],
        "email": [
          "ap@oak.example"
        ],
        "cc": [],
        "tax_id": "GB999"
      },
      "date": "2026-03-01",
      "supplied": "2026-02-01",
      "supplied_until": "2026-02-28",
      "due": "2026-04-15",
      "title": "Yard in February",
      "po": "PO-770",
      "note": "Gate code 12",
      "for": [],
      "currency": "GBP",
      "prices": "net",
      "lines": [
        {
          "what": "Gravel",
          "date": "2026-02-03",
          "qty": "1.5",
          "unit": "t",
          "rate": "33.33",
          "discount": "10",
          "amount": "45.00",
          "taxes": [
            "20"
          ]
        },
        {
          "what": "Seeds for Dublin",
          "date": null,
          "qty": null,
          "unit": null,
          "rate": null,
          "discount": null,
          "amount": "40.00",
          "taxes": [
            "0"
          ]
        },
        {
          "what": "Deposit taken off",
          "date": null,
          "qty": null,
          "unit": null,
          "rate": null,
          "discount": null,
          "amount": "-10.00",
          "taxes": [
            "20"
          ]
        }
      ],
      "taxes": [
        {
          "rate": "0",
          "name": "export",
          "base": "40.00",
          "tax": "0.00",
          "reason": "Zero-rated export"
        },
        {
          "rate": "20",
          "name": "standard",
          "base": "35.00",
          "tax": "7.00",
          "reason": null
        }
      ],
      "net": "75.00",
      "tax": "7.00",
      "total": "82.00",
      "tax_home": null,
      "settled_before": null,
      "payments": [
        {
          "kind": "paid",
          "date": "2026-03-17",
          "via": "Bank transfer",
          "credit_note": null,
          "amount": "20.00"
        }
      ],
      "discount_taken": "0.00",
      "written_off": "0.00",
      "open": "62.00",
      "void": null,
      "put_to": [],
      "unused": null,
      "early": {
        "percent": "2",
        "until": "2026-03-31",
        "saves": "1.64",
        "to_pay": "60.36",
        "is_open": true
      },
      "instalments": [],
      "pay": [
        {
          "via": "Bank transfer",
          "iban": "GB33BUKB20201555555555",
          "bic": null,
          "account": null,
          "sort_code": null,
          "name": "Rowan Yard Care",
          "link": null,
          "note": null
        }
      ],
      "balance": {
        "own": "62.00",
        "brought_forward": [
          {
            "id": "OLD",
            "number": "OLD",
            "title": null,
            "po": null,
            "part": null,
            "date": "2026-02-17",
            "due": "2026-03-03",
            "total": "5.00",
            "open": "5.00"
          }
        ],
        "set_aside": [],
        "unapplied": "0.00",
        "taken_off": "0.00",
        "deposit": "0.00",
        "to_pay": "67.00",
        "other_currencies": [],
        "expected": null
      },
      "thanks": null
    }
  ]
}
? 0

Instalments, prices with tax in them, two taxes, another currency, and a credit note.

$ inv invoice A-2 A-3 A-4 A-5
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Rechnung A-2

  Rechnung              A-2
  Datum                 10.03.2026
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Rechnung A-2 (Fence) über 120,00 £, zahlbar in drei
Raten. Rate 1 über 20,00 £ war am 10. März fällig. Mit dem Übertrag von
67,00 £ sind zusammen 72,00 £ zu zahlen.

Leistung             USt.    Betrag
Fence                20 %  120,00 £
                           --------
Netto                      100,00 £
USt. 20 % auf 100,00 £      20,00 £
                           --------
Summe dieser Rechnung      120,00 £
Bereits beglichen          -20,00 £
                           --------
Offen aus dieser Rechnung  100,00 £

Die Preise der Zeilen enthalten die Umsatzsteuer.

In Raten            Fällig   Betrag    Offen
Rate 1 von 3    10.03.2026  20,00 £  20,00 £
Rate 2 von 3    31.03.2026  40,00 £  40,00 £
Rate 3 von 3    30.04.2026  40,00 £  40,00 £

Aus dieser Rechnung jetzt                     5,00 £

Übertrag
OLD                       fällig 03.03.2026   5,00 £
2026/7  Yard in February  fällig 15.04.2026  62,00 £
        Bestellzeichen PO-770
        62,00 £ von 82,00 £
                                             -------
Zu zahlen                                    72,00 £

In der Summe oben nicht enthalten:
A-2  Fence           fällig 10.03.2026  15,00 £
     Rate 1 von 3
     15,00 £ von 20,00 £
     angesprochen am 18. März

Zahlungsweg: Bank transfer

  Empfänger         Rowan Yard Care
  IBAN              GB33 BUKB 2020 1555 5555 55
  Betrag            72,00 £
  Verwendungszweck  A-2, OLD, 2026/7

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd

----------------------------------------------------------------------------

Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Rechnung A-3

  Rechnung              A-3
  Datum                 12.03.2026
  Fällig                26.03.2026
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Rechnung A-3 (Tiles) über 60,00 €. Sie ist am
26. März fällig.

Leistung         USt.   Betrag
Tiles            20 %  50,00 €
                       -------
Netto                  50,00 €
USt. 20 % auf 50,00 €  10,00 €
                       -------
Summe dieser Rechnung  60,00 €
Umsatzsteuer in GBP     8,60 £

                                        -------
Zu zahlen                               60,00 €
Außerdem offen in GBP, nicht enthalten  72,00 £

Am einfachsten so: Bank transfer

  Empfänger         Rowan Yard Care
  IBAN              GB33 BUKB 2020 1555 5555 55
  Betrag            60,00 €
  Verwendungszweck  A-3

Ein anderer Weg:
  Card: https://pay.example/r?a=60.00&r=A-3

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd

----------------------------------------------------------------------------

Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Rechnung A-4

  Rechnung              A-4
  Datum                 15.03.2026
  Fällig                29.03.2026
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Rechnung A-4 (Oak post) über 112,00 £. Davon sind
12,00 £ beglichen; der Rest von 100,00 £ ist am 29. März fällig. Mit dem
Übertrag von 72,00 £ sind zusammen 172,00 £ zu zahlen.

Leistung                      USt.    Betrag
Oak post                 5 % + 7 %  100,00 £
                                    --------
Netto                               100,00 £
gst 5 % auf 100,00 £                  5,00 £
pst 7 % auf 100,00 £                  7,00 £
                                    --------
Summe dieser Rechnung               112,00 £
Unsere Gutschrift A-5 vom 18. März  -12,00 £
                                    --------
Offen aus dieser Rechnung           100,00 £

Übertrag
OLD                       fällig 03.03.2026    5,00 £
2026/7  Yard in February  fällig 15.04.2026   62,00 £
        Bestellzeichen PO-770
        62,00 £ von 82,00 £
A-2     Fence             fällig 10.03.2026    5,00 £
        Rate 1 von 3
        5,00 £ von 20,00 £
                                             --------
Zu zahlen                                    172,00 £
Außerdem offen in EUR, nicht enthalten        60,00 €

In der Summe oben nicht enthalten:
A-2  Fence           fällig 10.03.2026  15,00 £
     Rate 1 von 3
     15,00 £ von 20,00 £
     angesprochen am 18. März

Zahlungsweg: Bank transfer

  Empfänger         Rowan Yard Care
  IBAN              GB33 BUKB 2020 1555 5555 55
  Betrag            172,00 £
  Verwendungszweck  Oak & Sons

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd

----------------------------------------------------------------------------

Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Gutschrift A-5

  Gutschrift            A-5
  Datum                 18.03.2026
  Zur Rechnung          A-4
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Gutschrift A-5 über 12,00 £ zur Rechnung A-4. Sie ist
mit Rechnung A-4 verrechnet.

                -------
Summe           12,00 £

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd
? 0

$ inv invoice A-2 A-5 --format json
{
  "schema": "inv.invoice/1",
  "as_of": "2026-03-20",
  "invoices": [
    {
      "id": "A-2",
      "number": "A-2",
      "kind": "invoice",
      "client": "oak",
      "language": "de",
      "seller": {
        "name": "Rowan Yard Care",
        "address": [
          "4 Mill Lane",
          "Ludlow"
        ],
        "email": "rowan@yard.example",
        "phone": "01584 870000",
        "tax_id": "GB123456789",
        "registration": "Cardiff 9",
        "contact": "Rowan Hill",
        "role": "Owner",
        "footer": [
          "Rowan Yard Care Ltd"
        ]
      },
      "buyer": {
        "id": "oak",
        "name": "Oak & Sons",
        "contact": null,
        "address": [
          "2 Quay"
        ],
        "email": [
          "ap@oak.example"
        ],
        "cc": [],
        "tax_id": "GB999"
      },
      "date": "2026-03-10",
      "supplied": null,
      "supplied_until": null,
      "due": "2026-04-30",
      "title": null,
      "po": null,
      "note": null,
      "for": [],
      "currency": "GBP",
      "prices": "gross",
      "lines": [
        {
          "what": "Fence",
          "date": null,
          "qty": null,
          "unit": null,
          "rate": null,
          "discount": null,
          "amount": "120.00",
          "taxes": [
            "20"
          ]
        }
      ],
      "taxes": [
        {
          "rate": "20",
          "name": "standard",
          "base": "100.00",
          "tax": "20.00",
          "reason": null
        }
      ],
      "net": "100.00",
      "tax": "20.00",
      "total": "120.00",
      "tax_home": null,
      "settled_before": "20.00",
      "payments": [],
      "discount_taken": "0.00",
      "written_off": "0.00",
      "open": "100.00",
      "void": null,
      "put_to": [],
      "unused": null,
      "early": null,
      "instalments": [
        {
          "part": "1/3",
          "due": "2026-03-10",
          "amount": "20.00",
          "open": "20.00",
          "state": "due"
        },
        {
          "part": "2/3",
          "due": "2026-03-31",
          "amount": "40.00",
          "open": "40.00",
          "state": "to-come"
        },
        {
          "part": "3/3",
          "due": "2026-04-30",
          "amount": "40.00",
          "open": "40.00",
          "state": "to-come"
        }
      ],
      "pay": [
        {
          "via": "Bank transfer",
          "iban": "GB33BUKB20201555555555",
          "bic": null,
          "account": null,
          "sort_code": null,
          "name": "Rowan Yard Care",
          "link": null,
          "note": null
        }
      ],
      "balance": {
        "own": "5.00",
        "brought_forward": [
          {
            "id": "OLD",
            "number": "OLD",
            "title": null,
            "po": null,
            "part": null,
            "date": "2026-02-17",
            "due": "2026-03-03",
            "total": "5.00",
            "open": "5.00"
          },
          {
            "id": "A-1",
            "number": "2026/7",
            "title": "Yard in February",
            "po": "PO-770",
            "part": null,
            "date": "2026-03-01",
            "due": "2026-04-15",
            "total": "82.00",
            "open": "62.00"
          }
        ],
        "set_aside": [
          {
            "id": "A-2",
            "number": "A-2",
            "part": "1/3",
            "why": "disputed",
            "date": "2026-03-18",
            "amount": "15.00"
          }
        ],
        "unapplied": "0.00",
        "taken_off": "0.00",
        "deposit": "0.00",
        "to_pay": "72.00",
        "other_currencies": [],
        "expected": null
      },
      "thanks": null
    },
    {
      "id": "A-5",
      "number": "A-5",
      "kind": "credit",
      "client": "oak",
      "language": "de",
      "seller": {
        "name": "Rowan Yard Care",
        "address": [
          "4 Mill Lane",
          "Ludlow"
        ],
        "email": "rowan@yard.example",
        "phone": "01584 870000",
        "tax_id": "GB123456789",
        "registration": "Cardiff 9",
        "contact": "Rowan Hill",
        "role": "Owner",
        "footer": [
          "Rowan Yard Care Ltd"
        ]
      },
      "buyer": {
        "id": "oak",
        "name": "Oak & Sons",
        "contact": null,
        "address": [
          "2 Quay"
        ],
        "email": [
          "ap@oak.example"
        ],
        "cc": [],
        "tax_id": "GB999"
      },
      "date": "2026-03-18",
      "supplied": null,
      "supplied_until": null,
      "due": null,
      "title": null,
      "po": null,
      "note": null,
      "for": [
        {
          "id": "A-4",
          "number": "A-4",
          "date": "2026-03-15"
        }
      ],
      "currency": "GBP",
      "prices": "net",
      "lines": [],
      "taxes": [],
      "net": null,
      "tax": null,
      "total": "12.00",
      "tax_home": null,
      "settled_before": null,
      "payments": [],
      "discount_taken": "0.00",
      "written_off": "0.00",
      "open": "0.00",
      "void": null,
      "put_to": [
        {
          "id": "A-4",
          "number": "A-4",
          "date": "2026-03-15",
          "amount": "12.00"
        }
      ],
      "unused": "0.00",
      "early": null,
      "instalments": [],
      "pay": [
        {
          "via": "Bank transfer",
          "iban": "GB33BUKB20201555555555",
          "bic": null,
          "account": null,
          "sort_code": null,
          "name": "Rowan Yard Care",
          "link": null,
          "note": null
        }
      ],
      "balance": null,
      "thanks": null
    }
  ]
}
? 0

Void, and paid.

$ inv invoice A-6
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Rechnung A-6 (storniert)

  Rechnung              A-6
  Datum                 19.03.2026
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

unsere Rechnung A-6 über 7,00 £ ist seit dem 19. März storniert, es ist
nichts dafür zu zahlen.

                ------
Summe           7,00 £

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd
? 0

$ inv invoice 0 --as-of 2026-03-14
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
Tax id GB123456789
Cardiff 9

Edith Hart
1 High Street
Ludlow

Invoice 0

  Invoice  0
  Dated    14 Mar 2026
  Due      28 Mar 2026
  For      Hedge cut

Dear Edith Hart,

Here is our invoice 0 (Hedge cut): £100.00, of which £40.00 is settled.
The rest, £60.00, is due on 28 March.

                  -------
Total             £100.00
Paid today, cash  -£40.00
                  -------
Open               £60.00

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £60.00
  Reference  0

If something on it is not right, an answer to this mail is enough.

Thank you for having us.

Kind regards,
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd
? 0

What is to be sent: not the one that was, nor the void one, nor the one of 31 days ago.

$ inv invoice --unsent -q
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Rechnung 2026/7

  Rechnung              2026/7
  Datum                 01.03.2026
  Leistung              01.02.2026 bis 28.02.2026
  Fällig                15.04.2026
  Betreff               Yard in February
  Bestellzeichen        PO-770
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Rechnung 2026/7 (Yard in February) über 82,00 £.
Davon sind 20,00 £ beglichen; der Rest von 62,00 £ ist am 15. April
fällig. Bei Eingang von 60,36 £ bis zum 31. März ist die Rechnung
beglichen: 2 % Skonto, 1,64 £. Mit dem Übertrag von 5,00 £ sind
zusammen 67,00 £ zu zahlen.

Leistung           Menge    Preis  USt.    Betrag
Gravel             1,5 t  33,33 £  20 %   45,00 £
03.02.2026
abzüglich 10 %
Seeds for Dublin                    0 %   40,00 £
Deposit taken off                  20 %  -10,00 £
                                         --------
Netto                                     75,00 £
USt. 0 % auf 40,00 £: Zero-rated export    0,00 £
USt. 20 % auf 35,00 £                      7,00 £
                                         --------
Summe dieser Rechnung                     82,00 £
Bezahlt am 17. März, Bank transfer       -20,00 £
                                         --------
Offen aus dieser Rechnung                 62,00 £

Übertrag
OLD                  fällig 03.03.2026   5,00 £
                                        -------
Zu zahlen                               67,00 £

Zahlungsweg: Bank transfer

  Empfänger         Rowan Yard Care
  IBAN              GB33 BUKB 2020 1555 5555 55
  Betrag            67,00 £
  Verwendungszweck  2026/7, OLD

Gate code 12

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd

----------------------------------------------------------------------------

Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Rechnung A-2

  Rechnung              A-2
  Datum                 10.03.2026
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Rechnung A-2 (Fence) über 120,00 £, zahlbar in drei
Raten. Rate 1 über 20,00 £ war am 10. März fällig. Mit dem Übertrag von
67,00 £ sind zusammen 72,00 £ zu zahlen.

Leistung             USt.    Betrag
Fence                20 %  120,00 £
                           --------
Netto                      100,00 £
USt. 20 % auf 100,00 £      20,00 £
                           --------
Summe dieser Rechnung      120,00 £
Bereits beglichen          -20,00 £
                           --------
Offen aus dieser Rechnung  100,00 £

Die Preise der Zeilen enthalten die Umsatzsteuer.

In Raten            Fällig   Betrag    Offen
Rate 1 von 3    10.03.2026  20,00 £  20,00 £
Rate 2 von 3    31.03.2026  40,00 £  40,00 £
Rate 3 von 3    30.04.2026  40,00 £  40,00 £

Aus dieser Rechnung jetzt                     5,00 £

Übertrag
OLD                       fällig 03.03.2026   5,00 £
2026/7  Yard in February  fällig 15.04.2026  62,00 £
        Bestellzeichen PO-770
        62,00 £ von 82,00 £
                                             -------
Zu zahlen                                    72,00 £

In der Summe oben nicht enthalten:
A-2  Fence           fällig 10.03.2026  15,00 £
     Rate 1 von 3
     15,00 £ von 20,00 £
     angesprochen am 18. März

Zahlungsweg: Bank transfer

  Empfänger         Rowan Yard Care
  IBAN              GB33 BUKB 2020 1555 5555 55
  Betrag            72,00 £
  Verwendungszweck  A-2, OLD, 2026/7

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd

----------------------------------------------------------------------------

Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
Tax id GB123456789
Cardiff 9

Edith Hart
1 High Street
Ludlow

Invoice 0

  Invoice  0
  Dated    14 Mar 2026
  Due      28 Mar 2026
  For      Hedge cut

Dear Edith Hart,

Here is our invoice 0 (Hedge cut): £100.00, of which £40.00 is settled.
The rest, £60.00, is due on 28 March.

                        -------
Total of this invoice   £100.00
Paid on 14 March, cash  -£40.00
                        -------
Open of this invoice     £60.00

                                          ------
To pay                                    £60.00
Held for you as a deposit, not used here  £20.00

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £60.00
  Reference  0

If something on it is not right, an answer to this mail is enough.

Thank you for having us.

Kind regards,
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd

----------------------------------------------------------------------------

Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
Tax id GB123456789
Cardiff 9

Edith Hart
1 High Street
Ludlow

Invoice 1

  Invoice  1
  Dated    15 Mar 2026
  Due      29 Mar 2026

Dear Edith Hart,

Here is our invoice 1 (Pruning): £120.00, due on 29 March. With £60.00
from before, £180.00 is to be paid in all.

What              Price   Tax   Amount
Pruning         £100.00  20 %  £100.00
                               -------
Net                            £100.00
Tax 20 % on £100.00             £20.00
                               -------
Total of this invoice          £120.00

Brought forward
0  Hedge cut             due 28 Mar 2026   £60.00
   £60.00 of £100.00
                                          -------
To pay                                    £180.00
Held for you as a deposit, not used here   £20.00

How to pay: Bank transfer

  Name       Rowan Yard Care
  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £180.00
  Reference  1, 0

If something on it is not right, an answer to this mail is enough.

Thank you for having us.

Kind regards,
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd

----------------------------------------------------------------------------

Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Rechnung A-4

  Rechnung              A-4
  Datum                 15.03.2026
  Fällig                29.03.2026
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Rechnung A-4 (Oak post) über 112,00 £. Davon sind
12,00 £ beglichen; der Rest von 100,00 £ ist am 29. März fällig. Mit dem
Übertrag von 72,00 £ sind zusammen 172,00 £ zu zahlen.

Leistung                      USt.    Betrag
Oak post                 5 % + 7 %  100,00 £
                                    --------
Netto                               100,00 £
gst 5 % auf 100,00 £                  5,00 £
pst 7 % auf 100,00 £                  7,00 £
                                    --------
Summe dieser Rechnung               112,00 £
Unsere Gutschrift A-5 vom 18. März  -12,00 £
                                    --------
Offen aus dieser Rechnung           100,00 £

Übertrag
OLD                       fällig 03.03.2026    5,00 £
2026/7  Yard in February  fällig 15.04.2026   62,00 £
        Bestellzeichen PO-770
        62,00 £ von 82,00 £
A-2     Fence             fällig 10.03.2026    5,00 £
        Rate 1 von 3
        5,00 £ von 20,00 £
                                             --------
Zu zahlen                                    172,00 £
Außerdem offen in EUR, nicht enthalten        60,00 €

In der Summe oben nicht enthalten:
A-2  Fence           fällig 10.03.2026  15,00 £
     Rate 1 von 3
     15,00 £ von 20,00 £
     angesprochen am 18. März

Zahlungsweg: Bank transfer

  Empfänger         Rowan Yard Care
  IBAN              GB33 BUKB 2020 1555 5555 55
  Betrag            172,00 £
  Verwendungszweck  Oak & Sons

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd

----------------------------------------------------------------------------

Rowan Yard Care
4 Mill Lane
Ludlow
01584 870000
rowan@yard.example
USt-IdNr. GB123456789
Cardiff 9

Oak & Sons
2 Quay

Gutschrift A-5

  Gutschrift            A-5
  Datum                 18.03.2026
  Zur Rechnung          A-4
  USt-IdNr. des Kunden  GB999

Guten Tag Oak & Sons,

hier ist unsere Gutschrift A-5 über 12,00 £ zur Rechnung A-4. Sie ist
mit Rechnung A-4 verrechnet.

                -------
Summe           12,00 £

Stimmt etwas nicht, genügt eine Antwort auf diese Mail.

Mit freundlichen Grüßen
Rowan Hill
Owner
Rowan Yard Care

Rowan Yard Care Ltd
? 0

A credit note is recorded as an invoice that went out.

$ inv sent oak invoice --for A-5,A-4 --dry-run
--- a/inv.yaml
+++ b/inv.yaml
@@ -55,3 +55,4 @@
   - {date: 2026-03-17, paid: 20.00, via: Bank transfer, for: A-1}
   - {date: 2026-03-18, dispute: A-2, amount: 15.00, why: a post leans}
   - {date: 2026-03-19, void: A-6, why: twice}
+  - {date: 2026-03-20, client: oak, sent: invoice, for: [A-5, A-4]}
Oak & Sons: €60.00 owed, as before; £267.00 owed, as before
next: call; A-2 (15.00 GBP) disputed since 2026-03-18: "a post leans"; nobody
has been in touch since
? 0

$ inv sent oak statement --for A-5
! inv: error: `A-5` is a credit note; it settles what it names, and only `inv void` names it
? 2

$ inv invoice --unsent --as-of 2026-01-31
! inv: note: every invoice has been sent
? 0

$ inv invoice --unsent --as-of 2026-01-31 --format json -q
{
  "schema": "inv.invoice/1",
  "as_of": "2026-01-31",
  "invoices": []
}
? 0

$ inv invoice
! inv: error: which invoice? Name one, or give `--unsent`
! see `inv invoice --help`
? 2

$ inv invoice A-1 --unsent
! inv: error: `--unsent` and invoices by name exclude each other
! see `inv invoice --help`
? 2

$ inv invoice A1
! inv: error: unknown invoice `A1`; did you mean `1`?
? 2

$ inv invoice A-4 --as-of 2026-03-01
! inv: error: `A-4` is dated 2026-03-15; there is nothing to print as of 2026-03-01
? 2

A business without taxes has no word of them; what the client has promised stands beside the due date.

@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  currency: GBP
  terms: net 14
  pay: [{via: Bank transfer, iban: GB33BUKB20201555555555}]
clients:
  - {id: hart, name: Edith Hart, address: [1 High Street, Ludlow], email: edith@hart.example, reach: [letter]}
invoices:
  - {id: A, client: hart, date: 2026-03-15, lines: [{what: Pruning, rate: 100.00, tax: 0}]}
  - {id: B, client: hart, date: 2026-03-16, total: 7.00}
  - {id: K, client: hart, date: 2026-03-17, kind: credit, for: A, total: 20.00}
journal:
  - {date: 2026-03-18, void: K}
  - {date: 2026-03-18, promise: 2026-04-10, for: A}
  - {date: 2026-03-19, void: B}
@end

$ inv invoice A
Rowan Yard Care
rowan@yard.example

Edith Hart
1 High Street
Ludlow

Invoice A

  Invoice  A
  Dated    15 Mar 2026
  Due      29 Mar 2026, expected by 10 April

Dear Edith Hart,

Here is our invoice A (Pruning): £100.00, due on 29 March.

What              Price   Amount
Pruning         £100.00  £100.00
                         -------
Total                    £100.00

How to pay: Bank transfer

  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £100.00
  Reference  A

If something on it is not right, a word to us is enough.

Kind regards,
Rowan Yard Care
? 0

$ inv invoice B K
Rowan Yard Care
rowan@yard.example

Edith Hart
1 High Street
Ludlow

Invoice B (cancelled)

  Invoice  B
  Dated    16 Mar 2026

Dear Edith Hart,

Our invoice B, £7.00, has been void since 19 March: nothing is owed for
it.

                -----
Total           £7.00

Kind regards,
Rowan Yard Care

----------------------------------------------------------------------------

Rowan Yard Care
rowan@yard.example

Edith Hart
1 High Street
Ludlow

Credit note K (cancelled)

  Credit note  K
  Dated        17 Mar 2026
  For invoice  A

Dear Edith Hart,

Our credit note K, £20.00, has been void since 18 March: please take no
account of it.

                ------
Total           £20.00

Kind regards,
Rowan Yard Care
? 0

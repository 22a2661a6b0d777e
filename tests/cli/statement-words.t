What a statement says of all that can happen, in the client's language.

@today 2026-06-30
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  phone: 01584 870999
  address: [4 Mill Lane, Ludlow]
  tax-id: GB123456789
  contact: {name: Rowan Hill, role: gardener}
  currency: GBP
  pay: [{via: Bank transfer, iban: GB33BUKB20201555555555}]
clients:
  - {id: ash, name: Mrs Ada Ash, email: ada@ash.example}
  - {id: esche, name: Frau Ute Esche, address: [Gartenweg 1, 12345 Berlin], language: de, currency: EUR}
  - {id: oak, name: Tom Oak, email: tom@oak.example, statements: activity}
  - {id: eiche, name: Eiche GmbH, email: post@eiche.example, language: de, currency: EUR, statements: activity}
invoices:
  - {id: A-1, client: ash, date: 2026-03-01, title: Hedge, po: PO-770, total: 495.00}
  - {id: A-2, client: ash, date: 2026-04-01, title: Lawn, total: 80.00}
  - {id: A-3, client: ash, date: 2026-06-05, title: Pond, total: 90.00, instalments: [{due: 2026-06-20, amount: 30.00}, {due: 2026-07-20, amount: 60.00}]}
  - {id: A-4, client: ash, date: 2026-04-02, title: Roses, total: 25.00}
  - {id: A-5, client: ash, date: 2026-04-03, title: Gravel, total: 12.00}
  - {id: E-1, client: esche, date: 2026-03-01, title: Hecke, po: B-77, total: 1495.00}
  - {id: E-2, client: esche, date: 2026-04-01, title: Rasen, total: 80.00}
  - {id: E-3, client: esche, date: 2026-06-05, title: Teich, total: 90.00, instalments: [{due: 2026-06-20, amount: 30.00}, {due: 2026-07-20, amount: 60.00}]}
  - {id: E-4, client: esche, date: 2026-04-02, title: Rosen, total: 25.00}
  - {id: E-5, client: esche, date: 2026-04-03, title: Kies, total: 12.00}
  - {id: O-1, client: oak, date: 2026-02-01, title: Hedges, total: 100.00, terms: 2/10 net 30}
  - {id: O-2, client: oak, date: 2026-03-01, total: 60.00, instalments: [{due: 2026-03-31, amount: 30.00}, {due: 2026-04-30, amount: 30.00}]}
  - {id: O-3, client: oak, date: 2026-03-02, total: 40.00}
  - {id: O-4, client: oak, kind: credit, date: 2026-03-10, title: Broken rose, total: 10.00, for: O-2}
  - {id: H-1, client: eiche, date: 2026-02-01, title: Hecken, total: 100.00, terms: 2/10 net 30}
  - {id: H-2, client: eiche, date: 2026-03-01, total: 60.00, instalments: [{due: 2026-03-31, amount: 30.00}, {due: 2026-04-30, amount: 30.00}]}
  - {id: H-3, client: eiche, date: 2026-03-02, total: 40.00}
  - {id: H-4, client: eiche, kind: credit, date: 2026-03-10, title: Rose, total: 10.00, for: H-2}
journal:
  - {date: 2026-05-10, paid: 250.00, for: A-1, via: cheque}
  - {date: 2026-05-12, client: ash, paid: 30.00, keep: true, via: cash}
  - {date: 2026-05-31, client: ash, sent: statement}
  - {date: 2026-06-02, dispute: A-1, amount: 75.00, why: the gate}
  - {date: 2026-06-04, writeoff: A-5}
  - {date: 2026-06-05, paid: 25.00, for: A-4}
  - {date: 2026-06-06, promise: 2026-07-05, for: A-2}
  - {date: 2026-06-07, client: ash, plan: [{by: 2026-07-10, amount: 30.00}, {by: 2026-08-10, amount: 60.00}], for: A-3}
  - {date: 2026-06-08, client: ash, note: We are away from 1 to 14 August., until: 2026-08-14, print: true}
  - {date: 2026-05-10, paid: 250.00, for: E-1, via: Scheck}
  - {date: 2026-05-12, client: esche, paid: 30.00, keep: true, via: bar}
  - {date: 2026-05-31, client: esche, sent: statement}
  - {date: 2026-06-02, dispute: E-1, amount: 75.00, why: the gate}
  - {date: 2026-06-04, writeoff: E-5}
  - {date: 2026-06-05, paid: 25.00, for: E-4}
  - {date: 2026-06-06, promise: 2026-07-05, for: E-2}
  - {date: 2026-06-07, client: esche, plan: [{by: 2026-07-10, amount: 30.00}, {by: 2026-08-10, amount: 60.00}], for: E-3}
  - {date: 2026-02-05, paid: 98.00, for: O-1, via: cheque}
  - {date: 2026-03-05, client: oak, paid: 48.00, charges: 2.00, via: bank transfer, ref: TX-7, for: [O-2, O-3]}
  - {date: 2026-03-06, returned: 98.00, for: O-1, why: no funds, ref: R-1}
  - {date: 2026-03-07, writeoff: O-3, why: too small to chase}
  - {date: 2026-03-08, paid: 12.00, for: O-3}
  - {date: 2026-03-09, void: O-1, why: done by a neighbour}
  - {date: 2026-03-11, client: oak, credit: 5.00, why: goodwill, id: O-5}
  - {date: 2026-03-12, client: oak, refund: 5.00, via: cheque}
  - {date: 2026-03-13, client: oak, paid: 30.00, withheld: 5.00}
  - {date: 2026-02-05, paid: 98.00, for: H-1, via: Scheck}
  - {date: 2026-03-05, client: eiche, paid: 48.00, charges: 2.00, via: Überweisung, ref: TX-7, for: [H-2, H-3]}
  - {date: 2026-03-06, returned: 98.00, for: H-1, why: no funds, ref: R-1}
  - {date: 2026-03-07, writeoff: H-3, why: too small to chase}
  - {date: 2026-03-08, paid: 12.00, for: H-3}
  - {date: 2026-03-09, void: H-1, why: done by a neighbour}
  - {date: 2026-03-11, client: eiche, credit: 5.00, why: goodwill, id: H-5}
  - {date: 2026-03-12, client: eiche, refund: 5.00, via: Scheck}
  - {date: 2026-03-13, client: eiche, paid: 30.00, withheld: 5.00}
@end

What is open.

$ inv statement ash
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870999
rowan@yard.example
Tax id GB123456789

30 June 2026

Mrs Ada Ash

Statement of what is open on 30 June 2026

Dear Mrs Ash,

Three invoices are open on 30 June 2026: £415.00 in all. There is no
need to pay the £75.00 that you queried before we have cleared that up.

Invoice  For                  Dated          Due     Open
A-1      Hedge           1 Mar 2026  31 Mar 2026  £245.00
         your reference PO-770
         £245.00 of £495.00
         £75.00 queried by you on 2 June
A-2      Lawn            1 Apr 2026   1 May 2026   £80.00
         expected by 5 July
A-3      Pond            5 Jun 2026  20 Jun 2026   £30.00
         instalment 1 of 2
         as agreed, the next part by 10 July
A-3      Pond            5 Jun 2026  20 Jul 2026   £60.00
         instalment 2 of 2
         as agreed, the next part by 10 July
                                                  -------
Total                                             £415.00
Held for you as a deposit, not used here           £30.00
Of this raised by you, and not asked for now       £75.00
                                                  -------
To pay                                            £250.00

Paid since our last statement, with thanks:
A-4  Roses           2 Apr 2026  £25.00  paid 5 June

Settled since our last statement:
A-5  Gravel          3 Apr 2026  £12.00      settled

Not yet due £60.00; 1 to 30 days late £30.00; 31 to 60 days late £80.00;
more than 90 days late £245.00.

How to pay: Bank transfer

  IBAN       GB33 BUKB 2020 1555 5555 55
  Amount     £250.00
  Reference  A-1, A-2, A-3

We are away from 1 to 14 August.

If some of this has crossed with a payment of yours, please take no
notice; and if anything differs from your own records, an answer to this
mail is enough.

With kind regards,
Rowan Hill
gardener
Rowan Yard Care
? 0

$ inv statement esche
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870999
rowan@yard.example
USt-IdNr. GB123456789

30. Juni 2026

Frau Ute Esche
Gartenweg 1
12345 Berlin

Offene Posten am 30. Juni 2026

Guten Tag Frau Esche,

am 30. Juni 2026 sind drei Rechnungen offen, zusammen 1.415,00 €.
Die angesprochenen 75,00 € brauchen erst bezahlt zu werden, wenn
das geklärt ist.

Rechnung  Für                  Datum      Fällig       Offen
E-1       Hecke           01.03.2026  31.03.2026  1.245,00 €
          Bestellzeichen B-77
          1.245,00 € von 1.495,00 €
          75,00 € angesprochen am 2. Juni
E-2       Rasen           01.04.2026  01.05.2026     80,00 €
          Zahlung bis zum 5. Juli angekündigt
E-3       Teich           05.06.2026  20.06.2026     30,00 €
          Rate 1 von 2
          wie vereinbart, der nächste Teil bis zum 10. Juli
E-3       Teich           05.06.2026  20.07.2026     60,00 €
          Rate 2 von 2
          wie vereinbart, der nächste Teil bis zum 10. Juli
                                                  ----------
Summe                                             1.415,00 €
Angezahlt, hier nicht verrechnet                     30,00 €
Davon angesprochen und vorerst nicht zu zahlen       75,00 €
                                                  ----------
Zu zahlen                                         1.250,00 €

Seit dem letzten Auszug bezahlt, vielen Dank:
E-4  Rosen           02.04.2026  25,00 €  bezahlt 5. Juni

Seit dem letzten Auszug ausgeglichen:
E-5  Kies            03.04.2026  12,00 €     ausgeglichen

Noch nicht fällig 60,00 €; 1 bis 30 Tage überfällig 30,00 €; 31 bis 60
Tage überfällig 80,00 €; mehr als 90 Tage überfällig 1.245,00 €.

Zahlungsweg: Bank transfer

  IBAN              GB33 BUKB 2020 1555 5555 55
  Betrag            1.250,00 €
  Verwendungszweck  E-1, E-2, E-3

Hat sich das mit einer Zahlung gekreuzt, ist alles in Ordnung;
und wenn etwas von Ihren Unterlagen abweicht, genügt ein Anruf
unter 01584 870999.

Mit freundlichen Grüßen
Rowan Hill
gardener
Rowan Yard Care
? 0

What happened.

$ inv statement oak
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870999
rowan@yard.example
Tax id GB123456789

30 June 2026

Tom Oak

Statement from 1 February 2026 to 30 June 2026

Dear Tom Oak,

This is what was invoiced and paid from 1 February 2026 to 30 June 2026.
At the end of it £35.00 stands in your favour.

Dated        Invoice  For                                  Amount  Balance
1 Feb 2026            Opening balance                                £0.00
1 Feb 2026   O-1      Hedges                              £100.00  £100.00
5 Feb 2026   O-1      Payment by cheque                   -£98.00    £2.00
5 Feb 2026   O-1      Early-payment discount               -£2.00    £0.00
1 Mar 2026   O-2      Invoice                              £60.00   £60.00
                      in 2 instalments
2 Mar 2026   O-3      Invoice                              £40.00  £100.00
5 Mar 2026            Payment by bank transfer            -£50.00   £50.00
                      reference TX-7
                      bank charges of £2.00 included
6 Mar 2026   O-1      Payment came back                    £98.00  £148.00
6 Mar 2026   O-1      Early-payment discount taken back     £2.00  £150.00
7 Mar 2026   O-3      Written off                         -£40.00  £110.00
8 Mar 2026   O-3      Payment                             -£12.00   £98.00
8 Mar 2026   O-3      Write-off taken back                 £12.00  £110.00
9 Mar 2026   O-1      Cancelled                          -£100.00   £10.00
10 Mar 2026  O-2      Credit note O-4: Broken rose        -£10.00    £0.00
11 Mar 2026           Credit note O-5                      -£5.00   -£5.00
12 Mar 2026           Refund by cheque                      £5.00    £0.00
13 Mar 2026           Payment                             -£35.00  -£35.00
                      tax withheld of £5.00 included
                                                                   -------
In your favour                                                      £35.00

With kind regards,
Rowan Hill
gardener
Rowan Yard Care
? 0

$ inv statement eiche
Rowan Yard Care
4 Mill Lane
Ludlow
01584 870999
rowan@yard.example
USt-IdNr. GB123456789

30. Juni 2026

Eiche GmbH

Kontoauszug vom 1. Februar 2026 bis 30. Juni 2026

Guten Tag,

hier stehen alle Rechnungen und Zahlungen vom 1. Februar 2026 bis
30. Juni 2026. Am Ende steht ein Guthaben von 35,00 €.

Datum       Rechnung  Für                           Betrag     Saldo
01.02.2026            Anfangssaldo                            0,00 €
01.02.2026  H-1       Hecken                      100,00 €  100,00 €
05.02.2026  H-1       Zahlung (Scheck)            -98,00 €    2,00 €
05.02.2026  H-1       Skonto                       -2,00 €    0,00 €
01.03.2026  H-2       Rechnung                     60,00 €   60,00 €
                      in 2 Raten
02.03.2026  H-3       Rechnung                     40,00 €  100,00 €
05.03.2026            Zahlung (Überweisung)       -50,00 €   50,00 €
                      Referenz TX-7
                      einschließlich Bankspesen von 2,00 €
06.03.2026  H-1       Zahlung zurückgegeben        98,00 €  148,00 €
06.03.2026  H-1       Skonto entfallen              2,00 €  150,00 €
07.03.2026  H-3       Ausgebucht                  -40,00 €  110,00 €
08.03.2026  H-3       Zahlung                     -12,00 €   98,00 €
08.03.2026  H-3       Ausbuchung zurückgenommen    12,00 €  110,00 €
09.03.2026  H-1       Storniert                  -100,00 €   10,00 €
10.03.2026  H-2       Gutschrift H-4: Rose        -10,00 €    0,00 €
11.03.2026            Gutschrift H-5               -5,00 €   -5,00 €
12.03.2026            Rückzahlung (Scheck)          5,00 €    0,00 €
13.03.2026            Zahlung                     -35,00 €  -35,00 €
                      einschließlich einbehaltener Steuer von 5,00 €
                                                            --------
Guthaben                                                     35,00 €

Mit freundlichen Grüßen
Rowan Hill
gardener
Rowan Yard Care
? 0

In an activity statement a deposit is in the balance; what is asked for is so much more.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, terms: net 14}
clients:
  - {id: hart, name: Edith Hart}
invoices:
  - {id: 1, client: hart, date: 2026-06-01, title: Pruning, total: 20.00}
journal:
  - {date: 2026-06-05, client: hart, paid: 35.00, keep: true}
@end

$ inv statement hart --from 2026-06-01
Rowan Yard Care

30 June 2026

Edith Hart

Statement from 1 June 2026 to 30 June 2026

Dear Edith Hart,

This is what was invoiced and paid from 1 June 2026 to 30 June 2026. At
the end of it £20.00 is open.

Dated       Invoice  For               Amount  Balance
1 Jun 2026           Opening balance             £0.00
1 Jun 2026  1        Pruning           £20.00   £20.00
5 Jun 2026           Payment          -£35.00  -£15.00
                     kept as a deposit
                                               -------
In your favour                                  £15.00
Your deposit in this, not used here             £35.00
                                               -------
To pay                                          £20.00

1 to 30 days late £20.00.

If you need our payment details, just ask.

If some of this has crossed with a payment of yours, please take
no notice; and if anything differs from your own records, a word
to us is enough.

With kind regards,
Rowan Yard Care
? 0

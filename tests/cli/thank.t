A word of thanks to those who have paid all.

@today 2026-06-30
@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP}
clients:
  - {id: ash, name: Ada Ash, thanks: It was a joy to work in your garden.}
  - {id: beech, name: Ben Beech}
  - {id: cedar, name: Cy Cedar}
  - {id: dogwood, name: Dot Dogwood}
  - {id: elm, name: Ed Elm}
  - {id: fir, name: Flo Fir}
  - {id: gorse, name: Gus Gorse}
invoices:
  - {id: A-1, client: ash, date: 2026-05-01, title: Spring pruning, total: 120.00}
  - {id: A-2, client: ash, date: 2026-05-20, title: Lawn, total: 80.00}
  - {id: B-1, client: beech, date: 2026-05-01, total: 50.00}
  - {id: B-2, client: beech, date: 2026-05-01, total: 5.00 EUR}
  - {id: C-1, client: cedar, date: 2026-05-01, total: 50.00}
  - {id: D-1, client: dogwood, date: 2026-05-01, total: 50.00}
  - {id: E-1, client: elm, date: 2026-05-01, total: 50.00}
  - {id: F-1, client: fir, date: 2026-05-01, total: 50.00}
  - {id: G-1, client: gorse, date: 2026-05-01, total: 50.00}
journal:
  - {date: 2026-06-10, paid: 120.00, for: A-1, via: cheque}
  - {date: 2026-06-20, paid: 80.00, for: A-2, via: bank transfer}
  - {date: 2026-06-20, paid: 50.00, for: B-1}
  - {date: 2026-06-20, paid: 45.00, for: C-1}
  - {date: 2026-06-21, writeoff: C-1, why: small change}
  - {date: 2026-06-20, paid: 50.00, for: D-1}
  - {date: 2026-06-21, client: dogwood, hold: open, why: moving house}
  - {date: 2026-06-16, paid: 50.00, for: E-1}
  - {date: 2026-06-15, paid: 50.00, for: F-1}
  - {date: 2026-06-20, paid: 50.00, for: G-1}
  - {date: 2026-06-20, client: gorse, sent: thanks}
@end

Ash has paid all, and so has Elm, 14 days ago. Beech has euros open, of Cedar some was given up,
Dogwood is left in peace, Fir paid too long ago, and Gorse was thanked.

$ inv thank --dry-run
ash  Ada Ash                                                               thank
  - nothing has been open since 2026-06-20
  - 80.00 GBP was paid on 2026-06-20, and nobody has said thanks since

To: Ada Ash
Subject: Rowan Yard Care: thank you, all is paid

Rowan Yard Care

30 June 2026

Ada Ash

Dear Ada Ash,

Thank you for the £80.00 of 20 June. With it invoice A-2 (Lawn) is paid,
and nothing is open any more.

It was a joy to work in your garden.

Warm regards,
Rowan Yard Care

────────────────────────────────────────────────────────────────────────────────

elm  Ed Elm                                                                thank
  - nothing has been open since 2026-06-16
  - 50.00 GBP was paid on 2026-06-16, and nobody has said thanks since

To: Ed Elm
Subject: Rowan Yard Care: thank you, all is paid

Rowan Yard Care

30 June 2026

Ed Elm

Dear Ed Elm,

Thank you for the £50.00 of 16 June. With it invoice E-1 is paid, and
nothing is open any more.

Warm regards,
Rowan Yard Care
? 0

$ inv thank fir
Nobody is to be thanked.
? 0

$ inv thank ash --format json
{
  "schema": "inv.thank/1",
  "as_of": "2026-06-30",
  "decisions": [
    {
      "client": "ash",
      "name": "Ada Ash",
      "care": "standard",
      "action": "thank",
      "stage": null,
      "channel": null,
      "tone": null,
      "due": [],
      "invoices": [],
      "coming": [],
      "set_aside": [],
      "because": [
        "nothing has been open since 2026-06-20",
        "80.00 GBP was paid on 2026-06-20, and nobody has said thanks since"
      ],
      "until": null,
      "settled": "2026-06-20",
      "items": [
        {
          "id": "A-2",
          "part": null,
          "date": "2026-06-20",
          "how": "paid",
          "amount": "80.00",
          "currency": "GBP",
          "title": "Lawn"
        }
      ],
      "payment": {
        "date": "2026-06-20",
        "amount": "80.00",
        "currency": "GBP",
        "via": "bank transfer",
        "others": []
      },
      "thanks": "It was a joy to work in your garden.",
      "draft": {
        "to": [
          "Ada Ash"
        ],
        "subject": "Rowan Yard Care: thank you, all is paid",
        "text": "Rowan Yard Care\n\n30 June 2026\n\nAda Ash\n\nDear Ada Ash,\n\nThank you for the £80.00 of 20 June. With it invoice A-2 (Lawn) is paid,\nand nothing is open any more.\n\nIt was a joy to work in your garden.\n\nWarm regards,\nRowan Yard Care\n",
        "cc": []
      }
    }
  ]
}
? 0

Beside all other steps, last.

$ inv next --thanks
Next steps as of 2026-06-30
1 to act on, 2 to thank

beech  Ben Beech                                         call, friendly, stage 2
  €5.00 overdue
  - B-2 is overdue by 30 days: 5.00 EUR
  - step 2 of 7: call, friendly (the client is not reached by email)

To thank

ash  Ada Ash                                                               thank
  - nothing has been open since 2026-06-20
  - 80.00 GBP was paid on 2026-06-20, and nobody has said thanks since

elm  Ed Elm                                                                thank
  - nothing has been open since 2026-06-16
  - 50.00 GBP was paid on 2026-06-16, and nobody has said thanks since
? 0

$ inv next ash beech --all --thanks --format csv
client,name,care,action,stage,channel,tone,until,currency,overdue,open,unapplied,deposit
beech,Ben Beech,standard,call,2,call,friendly,,EUR,5.00,5.00,0.00,0.00
ash,Ada Ash,standard,thank,,,,,,,,,
? 0

$ inv next elm --thanks --format json
{
  "schema": "inv.next/1",
  "as_of": "2026-06-30",
  "reconciled": null,
  "decisions": [
    {
      "client": "elm",
      "name": "Ed Elm",
      "care": "standard",
      "action": "thank",
      "stage": null,
      "channel": null,
      "tone": null,
      "due": [],
      "invoices": [],
      "coming": [],
      "set_aside": [],
      "because": [
        "nothing has been open since 2026-06-16",
        "50.00 GBP was paid on 2026-06-16, and nobody has said thanks since"
      ],
      "until": null
    }
  ]
}
? 0

Once is enough.

$ inv sent ash thanks
wrote inv.yaml:32
  - {date: 2026-06-30, client: ash, sent: thanks}
Ada Ash: £0.00 owed, as before
? 0

$ inv thank ash elm
! inv: note: this version prints drafts and writes no files, as with `--dry-run`
elm  Ed Elm                                                                thank
  - nothing has been open since 2026-06-16
  - 50.00 GBP was paid on 2026-06-16, and nobody has said thanks since

To: Ed Elm
Subject: Rowan Yard Care: thank you, all is paid

Rowan Yard Care

30 June 2026

Ed Elm

Dear Ed Elm,

Thank you for the £50.00 of 16 June. With it invoice E-1 is paid, and
nothing is open any more.

Warm regards,
Rowan Yard Care
? 0

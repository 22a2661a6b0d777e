A resolve needs a dispute that is in force: here the second settles what the first has settled, and
the last stands before its dispute.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: '1', client: hart, date: 2026-03-01, total: 100.00}
  - {id: '2', client: hart, date: 2026-03-01, total: 50.00}
journal:
  - {date: 2026-05-01, dispute: '1', why: the hedge was not cut}
  - {date: 2026-05-08, resolve: '1', why: cut since}
  - {date: 2026-05-09, resolve: '1', why: cut}
  - {date: 2026-05-10, resolve: '2'}
  - {date: 2026-05-12, dispute: '2', why: not cut either}
@end

$ inv check
inv.yaml:10:33: warning: no dispute of `1` is in force on 2026-05-09; was another invoice meant? [resolve-nothing]
   10 |   - {date: 2026-05-09, resolve: '1', why: cut}
      |                                 ^~~
inv.yaml:11:33: warning: no dispute of `2` is in force on 2026-05-10; was another invoice meant? [resolve-nothing]
   11 |   - {date: 2026-05-10, resolve: '2'}
      |                                 ^~~
2 warnings; 1 client, 2 invoices, 5 journal entries
? 0

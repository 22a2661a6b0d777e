An account whose payments are entered much less far than another's: everything waits for it.

@today 2026-06-01
@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
journal:
  - {date: 2026-03-31, reconciled: Old bank}
  - {date: 2026-04-30, reconciled: Old bank}
  - {date: 2026-02-28, reconciled: Cash, ended: true}
  - {date: 2026-06-01, reconciled: Bank}
@end

$ inv check
inv.yaml:4:36: warning: payments of `Old bank` are entered up to 2026-04-30, those of `Bank` up to 2026-06-01: promises and firm words wait for it; if it is used no more, write `ended: true` [account-behind]
    4 |   - {date: 2026-04-30, reconciled: Old bank}
      |                                    ^~~~~~~~
1 warning; 0 clients, 0 invoices, 4 journal entries
? 0

$ inv reconciled "Old bank" --date 2026-05-01 --ended
wrote inv.yaml:7
  - {date: 2026-05-01, reconciled: Old bank, ended: true}
? 0

$ inv check
ok; 0 clients, 0 invoices, 5 journal entries
? 0

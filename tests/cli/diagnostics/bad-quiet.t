Quiet days are weekdays, dates and ranges, and leave some weekday to work on.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
policy:
  standard: {quiet: [sat, sunday, 12-24..2026-01-02]}
  volume: {quiet: [mon..sun]}
@end

$ inv check
inv.yaml:3:27: error: `sunday` is not a quiet day; quiet days are weekdays (`sat`), dates, yearly `MM-DD`, and ranges of one of these as `12-24..01-02` [bad-quiet]
    3 |   standard: {quiet: [sat, sunday, 12-24..2026-01-02]}
      |                           ^~~~~~
inv.yaml:3:35: error: `12-24..2026-01-02` is not a quiet day; quiet days are weekdays (`sat`), dates, yearly `MM-DD`, and ranges of one of these as `12-24..01-02` [bad-quiet]
    3 |   standard: {quiet: [sat, sunday, 12-24..2026-01-02]}
      |                                   ^~~~~~~~~~~~~~~~~
inv.yaml:4:19: error: every day is quiet; some weekday must not be [bad-quiet]
    4 |   volume: {quiet: [mon..sun]}
      |                   ^~~~~~~~~~
3 errors
? 1

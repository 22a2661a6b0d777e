A ladder rises, and has a rung above 0.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
policy:
  trade:
    ladder:
      - {at: 10, do: email, tone: friendly}
      - {at: 5, do: call, tone: friendly}
  soft:
    ladder:
      - {at: -7, do: email, tone: heads-up}
@end

$ inv check
inv.yaml:6:9: error: `at: 5` after `at: 10`; the rungs of a ladder rise [bad-ladder]
    6 |       - {at: 5, do: call, tone: friendly}
      |         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
inv.yaml:9:7: error: a ladder without a rung above 0 [bad-ladder]
    9 |       - {at: -7, do: email, tone: heads-up}
      |       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
2 errors
? 1

Numbers in their range.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, fresh: soon, buckets: [30, 20], pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, billing: {every: month, day: 32}}
@end

$ inv check
inv.yaml:1:57: error: `soon` is not a whole number from 0 to 3650 [bad-number]
    1 | …s: {name: Rowan Yard Care, currency: GBP, fresh: soon, buckets: [30, 2…
      |                                                   ^~~~
inv.yaml:1:77: error: `20` after `30`; the limits of buckets rise [bad-number]
    1 | …rd Care, currency: GBP, fresh: soon, buckets: [30, 20], pay: [{via: Ch…
      |                                                     ^~
inv.yaml:3:67: error: `32` is not a whole number from 1 to 31 [bad-number]
    3 |   - {id: hart, name: Mrs Edith Hart, billing: {every: month, day: 32}}
      |                                                                   ^~
3 errors
? 1

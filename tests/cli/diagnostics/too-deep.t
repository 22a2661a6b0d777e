Nesting past 32.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
x-deep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
@end

$ inv check
inv.yaml:2:40: error: lists and maps are nested deeper than 32 [too-deep]
    2 | x-deep: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
      |                                        ^
1 error
? 1

A line over 64 KiB.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@bytes clients.yaml
# \{65536*x}
@end

$ inv check
clients.yaml:1:1: error: the line has 65538 bytes; at most 65536 are read [line-too-long]
    1 | # xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
      | ^
1 error
? 1

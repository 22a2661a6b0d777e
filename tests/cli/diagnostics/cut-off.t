A file that does not end in a newline may have lost its end.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@bytes clients.yaml
clients:
  - {id: hart, name: Mrs Edi\
@end

$ inv check
clients.yaml:2:29: error: the file does not end in a newline; it may be cut off [cut-off]
    2 |   - {id: hart, name: Mrs Edi
      |                             ^
1 error
? 1

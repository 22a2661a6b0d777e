A book is UTF-8; this file was saved as Latin-1.

@bytes inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@bytes clients.yaml
clients:
  - {id: cafe, name: Caf\xe9 Luna}
@end

$ inv check
clients.yaml:2:25: error: not UTF-8; save the file as UTF-8 [not-utf8]
    2 |   - {id: cafe, name: Caf� Luna}
      |                         ^
1 error
? 1

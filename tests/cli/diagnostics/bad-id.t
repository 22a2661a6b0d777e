Ids are letters, digits and . _ - /.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: Hart & Son, name: Hart & Son}
  - {id: a/../b, name: Climber}
@end

$ inv check
inv.yaml:3:10: error: `Hart & Son` is not an id; it has letters, digits and `. _ - /`, begins with a letter or digit, and is at most 64 long [bad-id]
    3 |   - {id: Hart & Son, name: Hart & Son}
      |          ^~~~~~~~~~
inv.yaml:4:10: error: `a/../b` is not an id; it has letters, digits and `. _ - /`, begins with a letter or digit, and is at most 64 long [bad-id]
    4 |   - {id: a/../b, name: Climber}
      |          ^~~~~~
2 errors
? 1

A file of the book that cannot be read, here a symbolic link to nothing.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@link clients/hart.yaml gone.yaml

$ inv check
clients/hart.yaml:1:1: error: cannot read `/book/clients/hart.yaml`: there is no such file or folder [unreadable-file]
    1 |
      | ^
1 error
? 1

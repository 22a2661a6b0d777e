A glob that the user wrote and that matches nothing.

@file inv.yaml
include: [clients.yaml, archive/*.yaml]
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@file clients.yaml
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
inv.yaml:1:25: error: `archive/*.yaml` matches no file [include-nothing]
    1 | include: [clients.yaml, archive/*.yaml]
      |                         ^~~~~~~~~~~~~~
1 error
? 1

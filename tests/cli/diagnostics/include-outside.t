An include stays in the book's folder, by symbolic link too.

@file inv.yaml
include: [../elsewhere/*.yaml, clients/*.yaml]
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@file ../elsewhere/clients.yaml
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

@link clients/hart.yaml ../../elsewhere/clients.yaml

$ inv check
inv.yaml:1:11: error: `../elsewhere/*.yaml` leads out of the book's folder; write it as seen from there [include-outside]
    1 | include: [../elsewhere/*.yaml, clients/*.yaml]
      |           ^~~~~~~~~~~~~~~~~~~
inv.yaml:1:32: error: `clients/hart.yaml` is a link that leads out of the book's folder [include-outside]
    1 | include: [../elsewhere/*.yaml, clients/*.yaml]
      |                                ^~~~~~~~~~~~~~
2 errors
? 1

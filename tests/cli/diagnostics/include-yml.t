A file that would be read if its name ended in .yaml.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@file clients/hart.yml
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
inv.yaml:1:1: error: `clients/hart.yml` is not read; call it `hart.yaml` [include-yml]
    1 | business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
      | ^
1 error
? 1

Upper case is another ending too.

@remove clients/hart.yml
@file clients/hart.YAML
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
inv.yaml:1:1: error: `clients/hart.YAML` is not read; call it `hart.yaml` [include-yml]
    1 | business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
      | ^
1 error
? 1

@remove clients/hart.YAML
@file clients/hart.Yml
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv age
! inv.yaml:1:1: error: `clients/hart.Yml` is not read; call it `hart.yaml` [include-yml]
!     1 | business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
!       | ^
! inv: 1 error in the book, so there is no report
? 1

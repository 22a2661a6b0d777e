A book says whose it is.

@file inv.yaml
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
@end

$ inv check
inv.yaml:1:1: error: no `business` in the book; it says who invoices: `name`, `currency` [no-business]
    1 | clients:
      | ^
1 error
? 1

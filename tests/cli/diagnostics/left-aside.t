What was written while another program wrote is kept beside the file, until a person has looked.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients: [{id: hart, name: Mrs Edith Hart, email: edith@hart.example}]
@end

@file inv.yaml.yours
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients: [{id: hart, name: Mrs Edith Hart, email: edith@hart.example}]
journal: [{date: 2026-03-05, client: hart, note: The gate sticks}]
@end

$ inv check
inv.yaml:1:1: warning: `inv.yaml.yours` holds what a command wrote while another program wrote this file; take over what is missing, then remove it [left-aside]
    1 | business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
      | ^
1 warning; 1 client, 0 invoices, 0 journal entries
? 0

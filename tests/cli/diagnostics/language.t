A language that documents do not have: they are in English then.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, language: pt-BR}
clients:
  - {id: hart, name: Mrs Edith Hart, language: de-AT}
  - {id: lane, name: Tom Lane, language: cy}
@end

$ inv check
inv.yaml:1:60: warning: documents are not written in `pt-BR`, and will be in English; so far they may be in en and de [language]
    1 | business: {name: Rowan Yard Care, currency: GBP, language: pt-BR}
      |                                                            ^~~~~
inv.yaml:4:42: warning: documents are not written in `cy`, and will be in English; so far they may be in en and de [language]
    4 |   - {id: lane, name: Tom Lane, language: cy}
      |                                          ^~
2 warnings; 2 clients, 0 invoices, 0 journal entries
? 0

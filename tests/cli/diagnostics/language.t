A language that documents do not have: they are in English then.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, language: pt-BR}
clients:
  - {id: hart, name: Mrs Edith Hart, language: de-AT}
  - {id: lane, name: Tom Lane, language: cy}
@end

$ inv check
? 0

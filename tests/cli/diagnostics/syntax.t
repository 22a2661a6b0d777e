Text that is not YAML.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart
  - {id: lane, name: Tom Lane}
@end

$ inv check
inv.yaml:3:5: error: `{` is not closed; is its `}` missing? [syntax]
    3 |   - {id: hart, name: Mrs Edith Hart
      |     ^
1 error
? 1

Merge keys are not read.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, <<: {care: personal}}
@end

$ inv check
inv.yaml:3:38: error: a YAML merge key; write the keys out [merge-key]
    3 |   - {id: hart, name: Mrs Edith Hart, <<: {care: personal}}
      |                                      ^~
1 error
? 1

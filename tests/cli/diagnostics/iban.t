An IBAN whose check digits are wrong, and a number that is none: documents show them, without a code to scan.

@file inv.yaml
business:
  name: Rowan Yard Care
  currency: EUR
  pay:
    - {via: Bank transfer, iban: DE89370400440532013001}
    - {via: Giro, iban: 532013000}
    - {via: SEPA, iban: DE89 3704 0044 0532 0130 00}
@end

$ inv check
? 0

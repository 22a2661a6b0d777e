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
inv.yaml:5:34: warning: `DE89370400440532013001` is not an IBAN: its check digits are wrong [iban]
    5 |     - {via: Bank transfer, iban: DE89370400440532013001}
      |                                  ^~~~~~~~~~~~~~~~~~~~~~
inv.yaml:6:25: warning: `532013000` is not an IBAN [iban]
    6 |     - {via: Giro, iban: 532013000}
      |                         ^~~~~~~~~
2 warnings; 0 clients, 0 invoices, 0 journal entries
? 0

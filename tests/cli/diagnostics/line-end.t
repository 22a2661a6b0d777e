Lines end in LF or CRLF. A lone CR, or one of Unicode's own line ends, would end a line for
some programs and not for others.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@bytes clients.yaml
clients:
  - {id: hart, name: Edith Hart}\x0d  - {id: lane, name: Tom Lane}
@end

@bytes journal.yaml
journal:
  - {date: 2026-03-01, client: hart, note: one\xe2\x80\xa8two}
@end

$ inv check
clients.yaml:2:33: error: a carriage return without a line feed [line-end]
    2 |   - {id: hart, name: Edith Hart}   - {id: lane, name: Tom Lane}
      |                                 ^
journal.yaml:2:47: error: `U+2028` is no line end here [line-end]
    2 |   - {date: 2026-03-01, client: hart, note: one�two}
      |                                               ^
2 errors
? 1

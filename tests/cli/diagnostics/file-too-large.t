A file over 256 MiB is not read. (One that large is not YAML that a person wrote.)

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
@end

@bytes clients.yaml
\{4500000*# this line and four million more like it fill this file...
}
@end

$ inv check
clients.yaml:1:1: error: the file is over 256 MiB [file-too-large]
    1 |
      | ^
1 error
? 1

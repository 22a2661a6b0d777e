Where the book is found.

@today 2026-06-30
@file inv.yaml
business: {name: Here, currency: GBP}
clients:
  - {id: here, name: Here}
invoices:
  - {id: H1, client: here, date: 2026-06-01, total: 1.00}
@end

@file other/inv.yaml
business: {name: Other, currency: GBP}
clients:
  - {id: other, name: Other}
invoices:
  - {id: O1, client: other, date: 2026-06-01, total: 2.00}
@end

@file deep/down/readme.txt
A folder without a book.
@end

@file single.yaml
business: {name: Single, currency: GBP}
@end

In this folder, or the nearest one above.

$ inv list --format csv
id,client,date,due,currency,total,open,days_overdue,state
H1,here,2026-06-01,2026-07-01,GBP,1.00,1.00,-1,open
? 0

@folder deep/down

$ inv list --format csv
id,client,date,due,currency,total,open,days_overdue,state
H1,here,2026-06-01,2026-07-01,GBP,1.00,1.00,-1,open
? 0

@folder other

$ inv list --format csv
id,client,date,due,currency,total,open,days_overdue,state
O1,other,2026-06-01,2026-07-01,GBP,2.00,2.00,-1,open
? 0

As --book says: a folder or a file.

$ inv list --format csv --book /book
id,client,date,due,currency,total,open,days_overdue,state
H1,here,2026-06-01,2026-07-01,GBP,1.00,1.00,-1,open
? 0

$ inv --book /book/single.yaml list --format csv
id,client,date,due,currency,total,open,days_overdue,state
? 0

$ inv list --format csv --book /book/nowhere
! inv: error: there is no file or folder `/book/nowhere`, which `--book` names
? 3

$ inv list --book /book/deep
! inv: error: there is no `inv.yaml` in the folder `/book/deep` that `--book` names
? 3

Or the variable INV_BOOK; --book comes first.

@variable INV_BOOK /book/single.yaml

$ inv list --format csv
id,client,date,due,currency,total,open,days_overdue,state
? 0

$ inv list --format csv --book /book
id,client,date,due,currency,total,open,days_overdue,state
H1,here,2026-06-01,2026-07-01,GBP,1.00,1.00,-1,open
? 0

Where there is none.

@variable INV_BOOK
@folder ..

$ inv age
! inv: error: there is no `inv.yaml` in `/` or a folder above it; name the book with `--book` or `INV_BOOK`, or start one with `inv init`
? 3

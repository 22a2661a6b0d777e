What people type at the command line: what is understood, and what is said of the rest. Nothing is
written where a word is not understood.

@today 2026-09-15
@file inv.yaml
business:
  name: Gärtnerei Rowan
  email: rowan@yard.example
  currency: EUR
  taxes: {standard: 19, zero: 0}
  tax: standard
@end
@file clients/blume.yaml
clients:
  - {id: blume, name: Café Blume, email: blume@blume.example}
invoices:
  - {id: 2025-0042, date: 2025-09-01, total: 100.00}
  - {id: 2026-0042, date: 2026-08-01, total: 1500.00}
journal:
  - {date: 2025-09-20, paid: 100.00, for: 2025-0042}
@end
@file clients/lane.yaml
clients:
  - {id: lane-hedges, name: Tom Läne Straße, email: tom@lane.example}
invoices:
  - {id: 2026-0043, date: 2026-08-01, total: 80.00}
  - {id: 2026-0044, number: HV/44, date: 2026-08-02, total: 20.00}
@end
@file clients/nobody.yaml
clients:
  - {id: nobody, name: Nobody Yet, email: no@body.example}
@end

Amounts in the signs of another country.

$ inv pay blume 5,50
! inv: error: `AMOUNT` is money as `174.50`, not `5,50`: decimals stand after a point; write `5.50`
? 2

$ inv pay blume €5
! inv: error: `AMOUNT` is money as `174.50`, not `€5`: a currency is its code, after the number and a blank; write `5.00 EUR`
? 2

$ inv pay blume "5 €"
! inv: error: `AMOUNT` is money as `174.50`, not `5 €`: a currency is its code, after the number and a blank; write `5.00 EUR`
? 2

$ inv pay blume 5EUR
! inv: error: `AMOUNT` is money as `174.50`, not `5EUR`: a currency is its code, after the number and a blank; write `5.00 EUR`
? 2

$ inv pay blume "EUR 5"
! inv: error: `AMOUNT` is money as `174.50`, not `EUR 5`: a currency is its code, after the number and a blank; write `5.00 EUR`
? 2

$ inv pay blume £5
! inv: error: `AMOUNT` is money as `174.50`, not `£5`: a currency is its code, after the number and a blank; write `5.00 GBP`
? 2

$ inv pay blume $5
! inv: error: `AMOUNT` is money as `174.50`, not `$5`: a currency is its code, after the number and a blank; write `5.00 USD`
? 2

$ inv pay blume 1,500.00
! inv: error: `AMOUNT` is money as `174.50`, not `1,500.00`: thousands are not set apart; write `1500.00`
? 2

$ inv pay blume 1.500,00
! inv: error: `AMOUNT` is money as `174.50`, not `1.500,00`: thousands are not set apart; write `1500.00`
? 2

$ inv pay blume 1,500
! inv: error: `AMOUNT` is money as `174.50`, not `1,500`: thousands are not set apart; write `1500.00`
? 2

$ inv pay blume "1 500,00"
! inv: error: `AMOUNT` is money as `174.50`, not `1 500,00`: thousands are not set apart; write `1500.00`
? 2

$ inv pay blume "1'500.00"
! inv: error: `AMOUNT` is money as `174.50`, not `1'500.00`: thousands are not set apart; write `1500.00`
? 2

$ inv pay blume .50
! inv: error: `AMOUNT` is money as `174.50`, not `.50`; write `0.50`
? 2

$ inv pay blume 5.555
! inv: error: `AMOUNT` is money as `174.50`, not `5.555`: EUR has 2 decimals
? 2

$ inv pay blume -- -5
! inv: error: `AMOUNT` is money as `174.50`, not `-5`: an amount has no sign; the command says which way it goes
? 2

$ inv pay blume "5 eur"
! inv: error: `AMOUNT` is money as `174.50`, not `5 eur`: a currency is its code, after the number and a blank; write `5.00 EUR`
? 2

$ inv pay blume "5 EURO"
! inv: error: `AMOUNT` is money as `174.50`, not `5 EURO`; did you mean `EUR`?
? 2

$ inv pay blume five
! inv: error: `AMOUNT` is money as `174.50`, not `five`
? 2

$ inv pay blume 5.50.1
! inv: error: `AMOUNT` is money as `174.50`, not `5.50.1`
? 2

$ inv pay blume 99999999999999999999
! inv: error: `AMOUNT` is money as `174.50`, not `99999999999999999999`: it is too large
? 2

$ inv pay blume 100.00 --for 2026-0042=1.500,00
! inv: error: a comma in `--for` stands between invoices, not in an amount as `1.500,00`; write `1500.00`
? 2

$ inv pay blume 5.50 --for 2026-0042=5,50
! inv: error: a comma in `--for` stands between invoices, not in an amount as `5,50`; write `5.50`
? 2

Days that there are not, and days as others write them.

$ inv pay blume 5 --date 2026-09-31
! inv: error: `--date` cannot be `2026-09-31`: there is no such day; September 2026 has 30 days
! see `inv pay --help`
? 2

$ inv pay blume 5 --date 2026-13-01
! inv: error: `--date` cannot be `2026-13-01`: a year has 12 months
! see `inv pay --help`
? 2

$ inv pay blume 5 --date 31.08.2026
! inv: error: `--date` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `31.08.2026`; write `2026-08-31`
! see `inv pay --help`
? 2

$ inv pay blume 5 --date 8/31/26
! inv: error: `--date` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `8/31/26`; write `2026-08-31`
! see `inv pay --help`
? 2

$ inv pay blume 5 --date 03/04/2026
! inv: error: `--date` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `03/04/2026`; write `2026-04-03` or `2026-03-04`
! see `inv pay --help`
? 2

$ inv pay blume 5 --date 2026-9-1
! inv: error: `--date` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `2026-9-1`; write `2026-09-01`
! see `inv pay --help`
? 2

$ inv promise blume fryday
! inv: error: `DATE` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `fryday`; did you mean `friday`?
? 2

$ inv promise blume whenever
! inv: error: `DATE` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `whenever`
? 2

$ inv age --as-of 2026-02-29
! inv: error: `--as-of` cannot be `2026-02-29`: there is no such day; February 2026 has 28 days
! see `inv age --help`
? 2

$ inv age --as-of yesterday
Aged receivables as of 2026-09-14, by due date, in EUR

Client       Name              Total  Current      1-30  31-60  61-90  90+  Days
────────────────────────────────────────────────────────────────────────────────
blume        Café Blume     1,500.00        –  1,500.00      –      –    –    14
lane-hedges  Tom Läne Str…    100.00        –    100.00      –      –    –    14
────────────────────────────────────────────────────────────────────────────────
Total        2 clients      1,600.00        –  1,600.00      –      –    –
? 0

$ inv list --as-of soon
! inv: error: `--as-of` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `soon`
! see `inv list --help`
? 2

Clients: a slip, a slip in one word of a name, other letters, no client.

$ inv age blumme
! inv: error: unknown client `blumme`; did you mean `blume`?
? 2

$ inv age hegdes
! inv: error: unknown client `hegdes`; did you mean `lane-hedges` (Tom Läne Straße)?
? 2

$ inv list CAFÉ
Invoices as of 2026-09-15, in EUR

Invoice   Date       Due        Client Name          Total     Open Days State
────────────────────────────────────────────────────────────────────────────────
2025-0042 2025-09-01 2025-10-01 blume  Café Blume   100.00        –    – paid
2026-0042 2026-08-01 2026-08-31 blume  Café Blume 1,500.00 1,500.00   15 overdue
────────────────────────────────────────────────────────────────────────────────
2 invoices                                        1,600.00 1,500.00
? 0

$ inv list cafe
Invoices as of 2026-09-15, in EUR

Invoice   Date       Due        Client Name          Total     Open Days State
────────────────────────────────────────────────────────────────────────────────
2025-0042 2025-09-01 2025-10-01 blume  Café Blume   100.00        –    – paid
2026-0042 2026-08-01 2026-08-31 blume  Café Blume 1,500.00 1,500.00   15 overdue
────────────────────────────────────────────────────────────────────────────────
2 invoices                                        1,600.00 1,500.00
? 0

$ inv list STRASSE
Invoices as of 2026-09-15, in EUR

Invoice    Date        Due         Client        Total    Open  Days  State
─────────────────────────────────────────────────────────────────────────────
2026-0043  2026-08-01  2026-08-31  lane-hedges   80.00   80.00    15  overdue
2026-0044  2026-08-02  2026-09-01  lane-hedges   20.00   20.00    14  overdue
─────────────────────────────────────────────────────────────────────────────
2 invoices                                      100.00  100.00
? 0

$ inv age zzz
! inv: error: unknown client `zzz`
? 2

A client where an invoice is wanted, and the other way round.

$ inv dispute blume
! inv: error: `blume` is a client; the one open invoice is `2026-0042`
? 2

$ inv dispute läne
! inv: error: `läne` is the client `lane-hedges`; name one of the open invoices: `2026-0043`, `2026-0044`
? 2

$ inv dispute blu
! inv: error: `blu` is the client `blume`; the one open invoice is `2026-0042`
? 2

$ inv dispute nobody
! inv: error: `nobody` is a client, of whom nothing is open on 2026-09-15
? 2

$ inv invoice blume
! inv: error: `blume` is a client; the one open invoice is `2026-0042`
? 2

$ inv pay 2026-0042 5
! inv: error: `2026-0042` is an invoice of `blume`; name the client, and the invoice with `--for`
? 2

The end of a number, where it is that of one invoice.

$ inv pay blume 5 --for 0042
! inv: error: `0042` is the end of 2 numbers: `2025-0042`, `2026-0042`; write all of it
? 2

$ inv pay lane 5 --for 0043 --dry-run
--- a/clients/lane.yaml
+++ b/clients/lane.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0043, date: 2026-08-01, total: 80.00}
   - {id: 2026-0044, number: HV/44, date: 2026-08-02, total: 20.00}
+journal:
+  - {date: 2026-09-15, paid: 5.00, for: 2026-0043}
2026-0043 has €75.00 still open (before: €80.00)
Tom Läne Straße: €95.00 owed (before: €100.00 owed)
next: wait, until 2026-09-21; 5.00 EUR received on 2026-09-15; nothing before
2026-09-21
? 0

$ inv pay lane 5 --for 43 --dry-run
--- a/clients/lane.yaml
+++ b/clients/lane.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0043, date: 2026-08-01, total: 80.00}
   - {id: 2026-0044, number: HV/44, date: 2026-08-02, total: 20.00}
+journal:
+  - {date: 2026-09-15, paid: 5.00, for: 2026-0043}
2026-0043 has €75.00 still open (before: €80.00)
Tom Läne Straße: €95.00 owed (before: €100.00 owed)
next: wait, until 2026-09-21; 5.00 EUR received on 2026-09-15; nothing before
2026-09-21
? 0

$ inv pay lane 5 --for 3
! inv: error: unknown invoice `3`
? 2

$ inv pay lane 5 --for 0042
! inv: error: `0042` is the end of 2 numbers: `2025-0042`, `2026-0042`; write all of it
? 2

$ inv dispute 44 --dry-run
--- a/clients/lane.yaml
+++ b/clients/lane.yaml
@@ -3,3 +3,5 @@
 invoices:
   - {id: 2026-0043, date: 2026-08-01, total: 80.00}
   - {id: 2026-0044, number: HV/44, date: 2026-08-02, total: 20.00}
+journal:
+  - {date: 2026-09-15, dispute: 2026-0044}
Tom Läne Straße: €100.00 owed, as before
next: call; 2026-0044 (20.00 EUR) disputed since 2026-09-15; nobody has been in
touch since
? 0

$ inv show 0043
Invoice 2026-0043 to Tom Läne Straße (lane-hedges)
Dated 2026-08-01; due 2026-08-31; overdue by 15 days

What                   Amount
─────────────────────────────
Total in EUR            80.00
Open as of 2026-09-15   80.00

What happened

Date        What     In words           Amount  Balance
───────────────────────────────────────────────────────
2026-08-01  invoice  Invoice 2026-0043   80.00    80.00
? 0

$ inv invoice 2026-0045
! inv: error: unknown invoice `2026-0045`; did you mean `2026-0042`?
? 2

Terms of payment.

$ inv bill blume --total 10 --terms "14 days" --dry-run
--- a/clients/blume.yaml
+++ b/clients/blume.yaml
@@ -3,5 +3,6 @@
 invoices:
   - {id: 2025-0042, date: 2025-09-01, total: 100.00}
   - {id: 2026-0042, date: 2026-08-01, total: 1500.00}
+  - {id: 2026-0045, date: 2026-09-15, due: 2026-09-29, currency: EUR, total: 10.00}
 journal:
   - {date: 2025-09-20, paid: 100.00, for: 2025-0042}
2026-0045 is new: €10.00, due 2026-09-29
Café Blume: €1,510.00 owed (before: €1,500.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-09-21;
the newest invoice, 2026-0045, is of 2026-09-15; the balance is brought forward
on it
? 0

$ inv bill blume --total 10 --terms 14 --dry-run
--- a/clients/blume.yaml
+++ b/clients/blume.yaml
@@ -3,5 +3,6 @@
 invoices:
   - {id: 2025-0042, date: 2025-09-01, total: 100.00}
   - {id: 2026-0042, date: 2026-08-01, total: 1500.00}
+  - {id: 2026-0045, date: 2026-09-15, due: 2026-09-29, currency: EUR, total: 10.00}
 journal:
   - {date: 2025-09-20, paid: 100.00, for: 2025-0042}
2026-0045 is new: €10.00, due 2026-09-29
Café Blume: €1,510.00 owed (before: €1,500.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-09-21;
the newest invoice, 2026-0045, is of 2026-09-15; the balance is brought forward
on it
? 0

$ inv bill blume --total 10 --terms "Net 30" --dry-run
--- a/clients/blume.yaml
+++ b/clients/blume.yaml
@@ -3,5 +3,6 @@
 invoices:
   - {id: 2025-0042, date: 2025-09-01, total: 100.00}
   - {id: 2026-0042, date: 2026-08-01, total: 1500.00}
+  - {id: 2026-0045, date: 2026-09-15, due: 2026-10-15, currency: EUR, total: 10.00}
 journal:
   - {date: 2025-09-20, paid: 100.00, for: 2025-0042}
2026-0045 is new: €10.00, due 2026-10-15
Café Blume: €1,510.00 owed (before: €1,500.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-09-21;
the newest invoice, 2026-0045, is of 2026-09-15; the balance is brought forward
on it
? 0

$ inv bill blume --total 10 --terms "Due on receipt" --dry-run
--- a/clients/blume.yaml
+++ b/clients/blume.yaml
@@ -3,5 +3,6 @@
 invoices:
   - {id: 2025-0042, date: 2025-09-01, total: 100.00}
   - {id: 2026-0042, date: 2026-08-01, total: 1500.00}
+  - {id: 2026-0045, date: 2026-09-15, due: 2026-09-15, currency: EUR, total: 10.00}
 journal:
   - {date: 2025-09-20, paid: 100.00, for: 2025-0042}
2026-0045 is new: €10.00, due 2026-09-15
Café Blume: €1,510.00 owed (before: €1,500.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-09-21;
the newest invoice, 2026-0045, is of 2026-09-15; the balance is brought forward
on it
? 0

$ inv bill blume --total 10 --terms "30 Tage" --dry-run
--- a/clients/blume.yaml
+++ b/clients/blume.yaml
@@ -3,5 +3,6 @@
 invoices:
   - {id: 2025-0042, date: 2025-09-01, total: 100.00}
   - {id: 2026-0042, date: 2026-08-01, total: 1500.00}
+  - {id: 2026-0045, date: 2026-09-15, due: 2026-10-15, currency: EUR, total: 10.00}
 journal:
   - {date: 2025-09-20, paid: 100.00, for: 2025-0042}
2026-0045 is new: €10.00, due 2026-10-15
Café Blume: €1,510.00 owed (before: €1,500.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-09-21;
the newest invoice, 2026-0045, is of 2026-09-15; the balance is brought forward
on it
? 0

$ inv client add rose --name Rose --terms "2/10 n/30" --dry-run
--- /dev/null
+++ b/clients/rose.yaml
@@ -0,0 +1,4 @@
+clients:
+  - id: rose
+    name: Rose
+    terms: 2/10 net 30
? 0

$ inv bill blume --total 10 --terms "when you like"
! inv: error: `when you like` is not terms of payment; they are `on receipt`, `net 30`, `eom`, `eom 10`, `eom+1`, `net 30 eom`, `net 30 eom 10` or `2/10 net 30`
? 2

$ inv client add rose --name Rose --terms "next month"
! inv: error: `next month` is not terms of payment; `eom` is the end of the invoice's month, `eom+1` that of the next one
? 2

What is wrong with a new client is not said of a file that is not there.

$ inv client add rose --name Rose --email "rose at home" --care personl
! inv: note: `rose at home` is not an address of mail; it is as `edith@hart.example`, in ASCII
! inv: error: no policy `personl`; did you mean `personal`?
! inv: error: that would make the book wrong; nothing was written
? 2

Lines.

$ inv bill blume --line "Work; 3 h @ 45; 19"
! inv: error: in the line `Work`: a second price, `19`; a tax has its sign, `19%`
? 2

$ inv bill blume --line "Work; 3 h @ 45; 19%" --dry-run
--- a/clients/blume.yaml
+++ b/clients/blume.yaml
@@ -3,5 +3,6 @@
 invoices:
   - {id: 2025-0042, date: 2025-09-01, total: 100.00}
   - {id: 2026-0042, date: 2026-08-01, total: 1500.00}
+  - {id: 2026-0045, date: 2026-09-15, due: 2026-10-15, currency: EUR, lines: [{what: Work, qty: 3, unit: h, rate: 45, tax: 19}]}
 journal:
   - {date: 2025-09-20, paid: 100.00, for: 2025-0042}
2026-0045 is new: €160.65, due 2026-10-15
Café Blume: €1,660.65 owed (before: €1,500.00 owed)
next: carry forward instead of an email, friendly, stage 2, until 2026-09-21;
the newest invoice, 2026-0045, is of 2026-09-15; the balance is brought forward
on it
? 0

$ inv bill blume --line "Work; 1,5 h @ 45"
! inv: error: in the line `Work`: the quantity `1,5` is not a number: decimals stand after a point; write `1.5`
? 2

$ inv bill blume --line "Work; €45"
! inv: error: in the line `Work`: the amount `€45` is not a number: it is digits and a point alone; write `45`
? 2

$ inv bill blume --line "Work; 3 h @ 1.045,50"
! inv: error: in the line `Work`: the rate `1.045,50` is not a number: thousands are not set apart; write `1045.50`
? 2

Nothing of all that is in the book.

$ cat clients/blume.yaml
clients:
  - {id: blume, name: Café Blume, email: blume@blume.example}
invoices:
  - {id: 2025-0042, date: 2025-09-01, total: 100.00}
  - {id: 2026-0042, date: 2026-08-01, total: 1500.00}
journal:
  - {date: 2025-09-20, paid: 100.00, for: 2025-0042}
? 0

Where there is no book.

@remove inv.yaml

$ inv age
! inv: error: there is no `inv.yaml` in `/book` or a folder above it; name the book with `--book` or `INV_BOOK`, or start one with `inv init`
? 3

A person goes through the drafts; each answer is written at once.

@terminal 80
@today 2026-05-05
@variable HOME /home/rowan
@variable USER rowan
@file inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  address: [4 Mill Lane, Ludlow]
  currency: EUR
  terms: net 14
  pay:
    - {via: Bank transfer, iban: DE89370400440532013000}
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example, greeting: Dear Edith}
  - {id: lane/tom, name: Tom Lane, address: [2 Weir Cottages, Ludlow], reach: [letter]}
invoices:
  - {id: "1", client: hart, date: 2026-04-16, lines: [{what: Pruning, amount: 120.00}]}
  - {id: "2", client: lane/tom, date: 2026-04-14, title: Hedge, total: 80.00}
journal:
  - {date: 2026-04-28, client: hart, call: Cheque is in the mail, by: rowan, mood: 4, from: client}
@end

$ inv review
! inv: error: a review needs a person at a terminal; `inv drafts` lists the drafts, and `inv review --approve NAME` approves one that you have read
! see `inv review --help`
? 2
$ inv remind -q
drafts/hart.reminder.eml      new  email   edith@hart.example  €120.00
drafts/lane~tom.reminder.eml  new  letter  Tom Lane            €80.00
? 0

Nobody approves what was not shown to its end. Then it asks for the next; `q` keeps all.

@answer y
@answer y
@answer q
$ inv review

Draft 1 of 2: Edith Hart (hart), reminder by email, friendly, stage 2
Why   1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-04-28 call from them "Cheque is in the mail" (rowan, mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Dear Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
── lines 1-16 of 26, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? y
  Amount     €120.00
  Reference  1

If this has crossed with your payment, please take no notice; and if
something is not right with the work or the invoice, or another date or
paying in parts would suit you better, an answer to this mail is enough.

Warm regards,
Rowan
Rowan Yard Care
── lines 17-26 of 26 ───────────────────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? y
Approved.

Draft 2 of 2: Tom Lane (lane/tom), reminder by letter, friendly, stage 2
Why   2 is overdue by 7 days: 80.00 EUR
Owes  €80.00 overdue, €80.00 open
Last  no contact is in the book
────────────────────────────────────────────────────────────────────────────────
By post
Subject  Rowan Yard Care: invoice 2 open, €80.00

Rowan Yard Care
4 Mill Lane
Ludlow
rowan@yard.example

5 May 2026

Tom Lane
2 Weir Cottages
Ludlow

Invoice 2 open, €80.00
── lines 1-15 of 39, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? q
1 approved, 1 left; inv send sends what is approved
? 0

An edit goes into both parts of the mail.

@answer e
@answer q
@editor Dear Edith -> Hello Edith
$ inv review hart

Draft 1 of 1: Edith Hart (hart), reminder by email, friendly, stage 2 [approved]
Why   1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-04-28 call from them "Cheque is in the mail" (rowan, mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Dear Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
── lines 1-16 of 26, space for more ────────────────────────────────────────────
[u]ndo [n]ext [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? e
It is approved; `u` makes it new again.
[u]ndo [n]ext [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? q
nothing is left
? 0

It was approved before: first that is taken back.

@answer u
@answer e
@answer q
$ inv review hart

Draft 1 of 1: Edith Hart (hart), reminder by email, friendly, stage 2 [approved]
Why   1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-04-28 call from them "Cheque is in the mail" (rowan, mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Dear Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
── lines 1-16 of 26, space for more ────────────────────────────────────────────
[u]ndo [n]ext [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? u
It is new again.

Draft 1 of 1: Edith Hart (hart), reminder by email, friendly, stage 2
Why   1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-04-28 call from them "Cheque is in the mail" (rowan, mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Dear Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

── lines 1-15 of 26, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? e

Draft 1 of 1: Edith Hart (hart), reminder by email, friendly, stage 2 [edited]
Why   1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-04-28 call from them "Cheque is in the mail" (rowan, mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Hello Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
── lines 1-16 of 26, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? q
1 edited, 1 left
? 0
$ inv drafts
␛[1mDrafts as of 2026-05-05␛[0m                                                 2 drafts

Name               State        Via     To                  Asks for
␛[2m────────────────────────────────────────────────────────────────────␛[0m
hart.reminder      new, edited  email   edith@hart.example   €120.00
  1 is overdue by 5 days: 120.00 EUR
lane~tom.reminder  new          letter  Tom Lane              €80.00
  2 is overdue by 7 days: 80.00 EUR
? 0
$ cat drafts/hart.reminder.eml
X-Inv-Approved: 37d7f7dd24e675400941cf96bb702c15e6f71d561a76c257ed266ec0663dc586␍
 rowan 2026-05-05T12:00:00Z␍
X-Inv-Draft: 1 reminder hart email␍
X-Inv-As-Of: 2026-05-05␍
X-Inv-Stage: 2␍
X-Inv-For: 1␍
X-Inv-Says: 9d4885b4653e84cb2eb575a6925754631c971809f236957a43f5e0e904a9015a␍
X-Inv-Made: 37d7f7dd24e675400941cf96bb702c15e6f71d561a76c257ed266ec0663dc586␍
Date: Tue, 05 May 2026 12:00:00 +0000␍
From: Rowan Yard Care <rowan@yard.example>␍
Subject: =?UTF-8?Q?Rowan_Yard_Care=3A_invoice_1_open=2C_=E2=82=AC120=2E00?=␍
To: edith@hart.example␍
Message-Id: <inv.aed14d497d72dbf8045c4beecaac9b76@yard.example>␍
Content-Language: en␍
X-Unsent: 1␍
MIME-Version: 1.0␍
Content-Type: multipart/alternative;␍
	boundary="=_inv_a5fb0df439353a8e8715bde5189227f8"␍
␍
--=_inv_a5fb0df439353a8e8715bde5189227f8␍
Content-Type: text/plain; charset=utf-8; format=flowed␍
Content-Transfer-Encoding: quoted-printable␍
␍
Hello Edith,␍
␍
Invoice 1 (Pruning), =E2=82=AC120.00, was due on 30 April, and as far as=20␍
we can see it is still open.␍
␍
These things slip by easily. Could you see to it in the next few days?␍
␍
Invoice  For                   Dated          Due     Open␍
1        Pruning         16 Apr 2026  30 Apr 2026  =E2=82=AC120.00␍
␍
How to pay: Bank transfer␍
␍
   IBAN       DE89 3704 0044 0532 0130 00␍
   Amount     =E2=82=AC120.00␍
   Reference  1␍
␍
If this has crossed with your payment, please take no notice; and if=20␍
something is not right with the work or the invoice, or another date or=20␍
paying in parts would suit you better, an answer to this mail is enough.␍
␍
Warm regards,␍
Rowan␍
Rowan Yard Care␍
␍
--=_inv_a5fb0df439353a8e8715bde5189227f8␍
Content-Type: text/html; charset=utf-8␍
Content-Transfer-Encoding: quoted-printable␍
␍
<!DOCTYPE html>␍
<html lang=3D"en">␍
<head>␍
<meta charset=3D"utf-8">␍
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=␍
>␍
<meta name=3D"color-scheme" content=3D"light dark">␍
<meta name=3D"supported-color-schemes" content=3D"light dark">␍
<meta name=3D"format-detection" content=3D"telephone=3Dno, date=3Dno, addre=␍
ss=3Dno">␍
<title>Rowan Yard Care: invoice 1 open, =E2=82=AC120.00</title>␍
<style>␍
@media (prefers-color-scheme:dark) {.ground,.desk {background-color:#111413=␍
 !important;}.sheet {background-color:#1b201e !important;border-top-color:#=␍
739b92 !important;}.ground,.content {color:#e6eae7 !important;}.sender,.dat=␍
e,.foot,.column,.note,.struck,.sum-label,.caption,.label,.more-caption {col=␍
or:#a6b0aa !important;}.foot,.cell,.subtotal-label,.subtotal-amount,.more-c=␍
aption {border-color:#39413d !important;}.total-label,.total-amount {border=␍
-color:#e6eae7 !important;}.masthead,.link {color:#739b92 !important;}.box =␍
{background-color:#262c29 !important;}.button-inside {background-color:#739=␍
b92 !important;}.button-words {color:#111413 !important;}}␍
@media (max-width:620px) {.margin {padding:0 !important;}.sheet {border-rad=␍
ius:0 !important;}.content {padding:24px 20px 32px !important;}.box-inside =␍
{padding:16px 16px 18px !important;}.items,.items tbody {display:block !imp=␍
ortant;}.item {display:flex !important;flex-wrap:wrap;justify-content:flex-=␍
start;padding:10px 0;border-top:1px solid #dde2de;}.cell {display:block !im=␍
portant;order:3;width:auto !important;margin:0 14px 0 0;padding:0 !importan=␍
t;border:0 !important;font-size:12px;line-height:20px;color:#59635d;text-al=␍
ign:left !important;}.cell[data-title]::before {content:attr(data-title) " =␍
";}.grows {order:1;width:auto !important;flex:1 1 calc(100% - 124px);margin=␍
:0;padding-right:14px !important;font-size:14px;color:#1d2421;}.cell.last {=␍
order:2;flex:0 0 auto;max-width:100%;margin:0 0 0 auto;font-size:14px;color=␍
:#1d2421;text-align:right !important;}.grows::before,.cell.last::before {co=␍
ntent:none !important;}.titles,.cell.may-go,.cell.nothing {display:none !im=␍
portant;}.sum,.subtotal,.total,.caption-row {display:flex !important;}.sums=␍
 {display:block !important;flex:1 1 auto;text-align:left !important;}.sum-a=␍
mount,.subtotal-amount,.total-amount {flex:0 0 auto;text-align:right !impor=␍
tant;}.caption {display:block !important;}.box .field,.box .label,.box .val=␍
ue {display:block !important;}.box .label {padding:6px 0 0 !important;line-=␍
height:18px !important;}.box .value {padding:0 !important;}.button,.button =␍
tbody,.button tr,.button-inside {display:block !important;width:100% !impor=␍
tant;}.button-words {display:block !important;text-align:center;}}␍
@media (max-width:620px) and (prefers-color-scheme:dark) {.item {border-col=␍
or:#39413d !important;}.cell {color:#a6b0aa !important;}.grows,.cell.last {=␍
color:#e6eae7 !important;}.struck {color:#a6b0aa !important;}}␍
@page {size:A4;margin:18mm 16mm;}␍
@media print {.ground,.desk,.sheet {background-color:#ffffff !important;}.m=␍
argin,.content {padding:0 !important;}.content {font-size:13px !important;l=␍
ine-height:20px !important;}.sender,.date,.address,.facts,.box {margin-bott=␍
om:16px !important;}.prose {margin-bottom:10px !important;}.items {margin:1=␍
4px 0 18px !important;}.box-inside {padding:12px 16px !important;}.more-cap=␍
tion {margin-top:10px !important;padding-top:8px !important;}.sheet {max-wi=␍
dth:none !important;border:0 !important;}.label,.value {padding-top:0 !impo=␍
rtant;padding-bottom:0 !important;line-height:20px !important;}.item,.sum,.=␍
subtotal,.total,.box,.sign {break-inside:avoid;}.box {background-color:#fff=␍
fff !important;border:1px solid #dde2de;}.sum,.subtotal,.total {break-befor=␍
e:avoid;}.heading,.caption,.caption-row {break-after:avoid;}}␍
</style>␍
</head>␍
<body class=3D"ground" style=3D"margin:0;padding:0;background-color:#edf0ed=␍
;color:#1d2421;font:400 16px/26px -apple-system,BlinkMacSystemFont,&#39;Seg=␍
oe UI&#39;,Roboto,&#39;Helvetica Neue&#39;,Arial,sans-serif;-webkit-text-si=␍
ze-adjust:100%;overflow-wrap:anywhere">␍
<table role=3D"presentation" class=3D"desk" style=3D"width:100%;border-coll=␍
apse:collapse;background-color:#edf0ed"><tr><td class=3D"margin" style=3D"p=␍
adding:32px 16px">␍
<!--[if mso]><table role=3D"presentation" align=3D"center" width=3D"600"><t=␍
r><td><![endif]-->␍
<table role=3D"presentation" class=3D"sheet" style=3D"width:100%;margin:0 a=␍
uto;max-width:600px;border-collapse:separate;border-spacing:0;text-align:le=␍
ft;background-color:#ffffff;border-top:4px solid #1f5f52;border-radius:6px"=␍
><tr><td class=3D"content" style=3D"padding:36px 36px 40px;color:#1d2421;fo=␍
nt:400 16px/26px -apple-system,BlinkMacSystemFont,&#39;Segoe UI&#39;,Roboto=␍
,&#39;Helvetica Neue&#39;,Arial,sans-serif">␍
<p class=3D"masthead" style=3D"margin:0 0 28px;font-size:18px;line-height:2=␍
6px;font-weight:600;color:#1f5f52">Rowan Yard Care</p>␍
<p class=3D"prose" style=3D"margin:0 0 16px">Hello Edith,</p>␍
<p class=3D"prose" style=3D"margin:0 0 16px">Invoice 1 (Pruning), =E2=82=AC=␍
120.00, was due on 30=C2=A0April, and as far as we can see it is still open=␍
.</p>␍
<p class=3D"prose" style=3D"margin:0 0 16px">These things slip by easily. C=␍
ould you see to it in the next few days?</p>␍
<table class=3D"items" style=3D"width:100%;margin:24px 0 28px;border-collap=␍
se:collapse;font-size:14px;line-height:20px;font-variant-numeric:tabular-nu=␍
ms">␍
<thead><tr class=3D"titles"><th scope=3D"col" class=3D"column" style=3D"pad=␍
ding:0 12px 8px 0;text-align:left;vertical-align:bottom;font-size:12px;line=␍
-height:16px;font-weight:400;color:#59635d;white-space:nowrap">Invoice</th>=␍
<th scope=3D"col" class=3D"column" style=3D"padding:0 12px 8px 0;text-align=␍
:left;vertical-align:bottom;font-size:12px;line-height:16px;font-weight:400=␍
;color:#59635d;white-space:nowrap">For</th><th scope=3D"col" class=3D"colum=␍
n right may-go" style=3D"padding:0 12px 8px 0;text-align:left;vertical-alig=␍
n:bottom;font-size:12px;line-height:16px;font-weight:400;color:#59635d;whit=␍
e-space:nowrap;text-align:right">Dated</th><th scope=3D"col" class=3D"colum=␍
n right" style=3D"padding:0 12px 8px 0;text-align:left;vertical-align:botto=␍
m;font-size:12px;line-height:16px;font-weight:400;color:#59635d;white-space=␍
:nowrap;text-align:right">Due</th><th scope=3D"col" class=3D"column right l=␍
ast" style=3D"padding:0 12px 8px 0;text-align:left;vertical-align:bottom;fo=␍
nt-size:12px;line-height:16px;font-weight:400;color:#59635d;white-space:now=␍
rap;text-align:right;padding-right:0">Open</th></tr></thead>␍
<tr class=3D"item"><th scope=3D"row" class=3D"cell keeps" style=3D"padding:=␍
10px 12px 10px 0;border-top:1px solid #dde2de;text-align:left;vertical-alig=␍
n:top;font-weight:400;white-space:nowrap" data-title=3D"Invoice">1</th><td =␍
class=3D"cell grows" style=3D"padding:10px 12px 10px 0;border-top:1px solid=␍
 #dde2de;text-align:left;vertical-align:top;font-weight:400;width:90%" data=␍
-title=3D"For">Pruning</td><td class=3D"cell keeps right may-go" style=3D"p=␍
adding:10px 12px 10px 0;border-top:1px solid #dde2de;text-align:left;vertic=␍
al-align:top;font-weight:400;white-space:nowrap;text-align:right" data-titl=␍
e=3D"Dated">16=C2=A0Apr=C2=A02026</td><td class=3D"cell keeps right" style=␍
=3D"padding:10px 12px 10px 0;border-top:1px solid #dde2de;text-align:left;v=␍
ertical-align:top;font-weight:400;white-space:nowrap;text-align:right" data=␍
-title=3D"Due">30=C2=A0Apr=C2=A02026</td><td class=3D"cell keeps right last=␍
" style=3D"padding:10px 12px 10px 0;border-top:1px solid #dde2de;text-align=␍
:left;vertical-align:top;font-weight:400;white-space:nowrap;text-align:righ=␍
t;padding-right:0" data-title=3D"Open">=E2=82=AC120.00</td></tr>␍
</table>␍
<table role=3D"presentation" class=3D"box" style=3D"width:100%;margin:0 0 2=␍
8px;border-collapse:separate;border-spacing:0;background-color:#f5f7f5;bord=␍
er-radius:6px"><tr><td class=3D"box-inside" style=3D"padding:20px 24px 22px=␍
">␍
<p class=3D"box-caption" style=3D"margin:0;font-weight:600">How to pay: Ban=␍
k transfer</p>␍
<table class=3D"fields" style=3D"margin:10px 0 0;border-collapse:collapse">␍
<tr class=3D"field"><th scope=3D"row" class=3D"label" style=3D"padding:3px =␍
20px 3px 0;text-align:left;vertical-align:top;font-size:13px;line-height:24=␍
px;font-weight:400;color:#59635d;white-space:nowrap">IBAN</th><td class=3D"=␍
value code" style=3D"padding:3px 0;vertical-align:top;font-size:15px;line-h=␍
eight:24px;font-variant-numeric:tabular-nums;font-family:ui-monospace,SFMon=␍
o-Regular,Menlo,Consolas,&#39;DejaVu Sans Mono&#39;,monospace;font-size:14p=␍
x">DE89 3704 0044 0532 0130 00</td></tr>␍
<tr class=3D"field"><th scope=3D"row" class=3D"label" style=3D"padding:3px =␍
20px 3px 0;text-align:left;vertical-align:top;font-size:13px;line-height:24=␍
px;font-weight:400;color:#59635d;white-space:nowrap">Amount</th><td class=␍
=3D"value" style=3D"padding:3px 0;vertical-align:top;font-size:15px;line-he=␍
ight:24px;font-variant-numeric:tabular-nums">=E2=82=AC120.00</td></tr>␍
<tr class=3D"field"><th scope=3D"row" class=3D"label" style=3D"padding:3px =␍
20px 3px 0;text-align:left;vertical-align:top;font-size:13px;line-height:24=␍
px;font-weight:400;color:#59635d;white-space:nowrap">Reference</th><td clas=␍
s=3D"value" style=3D"padding:3px 0;vertical-align:top;font-size:15px;line-h=␍
eight:24px;font-variant-numeric:tabular-nums">1</td></tr>␍
</table>␍
</td></tr></table>␍
<p class=3D"prose" style=3D"margin:0 0 16px">If this has crossed with your =␍
payment, please take no notice; and if something is not right with the work=␍
 or the invoice, or another date or paying in parts would suit you better, =␍
an answer to this mail is enough.</p>␍
<p class=3D"sign" style=3D"margin:0">Warm regards,<br>␍
Rowan<br>␍
Rowan Yard Care</p>␍
</td></tr></table>␍
<!--[if mso]></td></tr></table><![endif]-->␍
</td></tr></table>␍
</body>␍
</html>␍
␍
--=_inv_a5fb0df439353a8e8715bde5189227f8--␍
? 0

A table is the book's.

@answer e
@answer n
@answer n
@editor 16 Apr 2026 -> 17 Apr 2026
$ inv review hart

Draft 1 of 1: Edith Hart (hart), reminder by email, friendly, stage 2 [edited]
Why   1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-04-28 call from them "Cheque is in the mail" (rowan, mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Hello Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
── lines 1-16 of 26, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? e
That cannot stand: the list with `Invoice For Dated …` was changed by hand; take
it out whole, or change the book
[e]dit again, or [n]ever mind? n
The draft is as it was.
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? n
1 left
? 0

What came out at the telephone is written down, and the client is decided anew.

@answer c
@answer Will see to it this week
@answer in-paymnt
@answer in-payment
@answer
@answer 4
@answer x
@answer n
$ inv review hart

Draft 1 of 1: Edith Hart (hart), reminder by email, friendly, stage 2 [edited]
Why   1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-04-28 call from them "Cheque is in the mail" (rowan, mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Hello Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

  IBAN       DE89 3704 0044 0532 0130 00
── lines 1-16 of 26, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? c
! What was said? (empty: never mind) Will see to it this week
What came of it? no-answer, voicemail, not-received, in-approval, in-payment,
! says-paid, reply-due, disputed, promised or other (empty: none of these) in-paymnt
`in-paymnt` is none of them; did you mean `in-payment`?
What came of it? no-answer, voicemail, not-received, in-approval, in-payment,
! says-paid, reply-due, disputed, promised or other (empty: none of these) in-payment
! Did they say by which day it will be paid? (a date, friday, +7; empty: no) 
! Their mood, 1 bad to 5 good? (empty: not said) 4
␛[1mwrote inv.yaml:17␛[0m
  - {date: 2026-05-05, client: hart, call: Will see to it this week, outcome: in-payment, mood: 4}
Edith Hart: €120.00 owed, as before
next: wait, until 2026-05-19; to be called on 2026-05-19; spoken to on
2026-05-05 (call, in-payment): "Will see to it this week"
[any key] goes on x

Draft 1 of 1: Edith Hart (hart), reminder by email, stage 2 [edited] [stale]
Why   to be called on 2026-05-19; spoken to on 2026-05-05 (call, in-payment):
      "Will see to it this week"; 1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-05-05 call "Will see to it this week" (mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Hello Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

── lines 1-15 of 26, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? n
1 left
? 0
@answer p
@answer friday
@answer
@answer on Friday, for sure
@answer x
@answer n
$ inv review hart

Draft 1 of 1: Edith Hart (hart), reminder by email, stage 2 [edited] [stale]
Why   to be called on 2026-05-19; spoken to on 2026-05-05 (call, in-payment):
      "Will see to it this week"; 1 is overdue by 5 days: 120.00 EUR
Owes  €120.00 overdue, €120.00 open
Last  2026-05-05 call "Will see to it this week" (mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Hello Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

── lines 1-15 of 26, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? p
! Paid by which day? (a date, friday, +7; empty: never mind) friday
! How much? (empty: all of it) 
! In their words? (empty: not said) on Friday, for sure
␛[1mwrote inv.yaml:18␛[0m
  - {date: 2026-05-05, client: hart, promise: 2026-05-08, said: "on Friday, for sure"}
Edith Hart: €120.00 owed, as before
next: wait, until 2026-05-19; to be called on 2026-05-19; spoken to on
2026-05-05 (call, in-payment): "Will see to it this week"
[any key] goes on x

Draft 1 of 1: Edith Hart (hart), reminder by email, stage 2 [edited] [stale]
Why   to be called on 2026-05-19; spoken to on 2026-05-05 (call, in-payment):
      "Will see to it this week"; 1 (120.00 EUR) promised by 2026-05-08
Owes  €120.00 open
Last  2026-05-05 call "Will see to it this week" (mood 4/5)
────────────────────────────────────────────────────────────────────────────────
To       edith@hart.example
Subject  Rowan Yard Care: invoice 1 open, €120.00

Hello Edith,

Invoice 1 (Pruning), €120.00, was due on 30 April, and as far as we can
see it is still open.

These things slip by easily. Could you see to it in the next few days?

Invoice  For                   Dated          Due     Open
1        Pruning         16 Apr 2026  30 Apr 2026  €120.00

How to pay: Bank transfer

── lines 1-15 of 26, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? n
1 left
? 0
@answer m
@answer
@answer h
@answer soon
@answer open
@answer away
@answer x
$ inv review lane/tom

Draft 1 of 1: Tom Lane (lane/tom), reminder by letter, friendly, stage 2
Why   2 is overdue by 7 days: 80.00 EUR
Owes  €80.00 overdue, €80.00 open
Last  no contact is in the book
────────────────────────────────────────────────────────────────────────────────
By post
Subject  Rowan Yard Care: invoice 2 open, €80.00

Rowan Yard Care
4 Mill Lane
Ludlow
rowan@yard.example

5 May 2026

Tom Lane
2 Weir Cottages
Ludlow

Invoice 2 open, €80.00

── lines 1-16 of 39, space for more ────────────────────────────────────────────
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? m
! How much came in? (empty: never mind) 
Nothing is written.
[y]es [n]o [e]dit [c]all [h]old [p]romise [m]oney [s]how [v]iew [b]ack [q]uit ? h
! No reminders until which day? (a date, friday, +14, open; empty: never mind) soon
`the day` is `YYYY-MM-DD`, `today`, `friday`, `+14` or `eom`, not `soon`
! No reminders until which day? (a date, friday, +14, open; empty: never mind) open
! Why? (empty: not said) away
␛[1mwrote inv.yaml:19␛[0m
  - {date: 2026-05-05, client: lane/tom, hold: open, why: away}
Tom Lane: €80.00 owed, as before
next: wait; on hold since 2026-05-05, until it is released: away
[any key] goes on x
lane~tom.reminder is not due any more, and gone: on hold since 2026-05-05, until
it is released: away; 2 is overdue by 7 days: 80.00 EUR
nothing is left
? 0
$ cat inv.yaml
business:
  name: Rowan Yard Care
  email: rowan@yard.example
  address: [4 Mill Lane, Ludlow]
  currency: EUR
  terms: net 14
  pay:
    - {via: Bank transfer, iban: DE89370400440532013000}
clients:
  - {id: hart, name: Edith Hart, email: edith@hart.example, greeting: Dear Edith}
  - {id: lane/tom, name: Tom Lane, address: [2 Weir Cottages, Ludlow], reach: [letter]}
invoices:
  - {id: "1", client: hart, date: 2026-04-16, lines: [{what: Pruning, amount: 120.00}]}
  - {id: "2", client: lane/tom, date: 2026-04-14, title: Hedge, total: 80.00}
journal:
  - {date: 2026-04-28, client: hart, call: Cheque is in the mail, by: rowan, mood: 4, from: client}
  - {date: 2026-05-05, client: hart, call: Will see to it this week, outcome: in-payment, mood: 4}
  - {date: 2026-05-05, client: hart, promise: 2026-05-08, said: "on Friday, for sure"}
  - {date: 2026-05-05, client: lane/tom, hold: open, why: away}
? 0
$ inv drafts
␛[1mDrafts as of 2026-05-05␛[0m                                                  1 draft

Name           State               Via    To
␛[2m────────────────────────────────────────────────────────────␛[0m
hart.reminder  new, edited, stale  email  edith@hart.example
  to be called on 2026-05-19; spoken to on 2026-05-05 (call, in-payment): "Will
  see to it this week"; 1 (120.00 EUR) promised by 2026-05-08
? 0

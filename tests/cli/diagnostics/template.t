A template of the book's own has an error in a branch that is not used, and one more.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: "1", client: hart, date: 2026-03-01, terms: net 14, total: 100.00}
@end
@file templates/reminder.friendly.en.txt
Subject: {{business.name}}: {{shared.subject}}

{{salutation}}

{{#promise}}{{clinet.name}} said so on {{made}}.{{/promise}}
{{{total}}} {{&total}} is open. {{> itms}}

{{> pay}}
{{#two}}
@end
@file templates/remider.en.txt
Subject: x
@end

$ inv check
templates/remider.en.txt:1:1: error: no document has a template of this name [template]
    1 | Subject: x
      | ^
templates/reminder.friendly.en.txt:5:13: error: unknown key `clinet.name`; did you mean `client.name`? [template]
    5 | {{#promise}}{{clinet.name}} said so on {{made}}.{{/promise}}
      |             ^~~~~~~~~~~~~~~
templates/reminder.friendly.en.txt:5:40: error: `made` is no text; ask for it with `{{#made}}`, or print one of its keys [template]
    5 | {{#promise}}{{clinet.name}} said so on {{made}}.{{/promise}}
      |                                        ^~~~~~~~
templates/reminder.friendly.en.txt:6:1: error: texts are put in as they are; write `{{total}}` [template]
    6 | {{{total}}} {{&total}} is open. {{> itms}}
      | ^~~~~~~~~~
templates/reminder.friendly.en.txt:6:13: error: texts are put in as they are; write `{{total}}` [template]
    6 | {{{total}}} {{&total}} is open. {{> itms}}
      |             ^~~~~~~~~~
templates/reminder.friendly.en.txt:6:33: error: unknown block `itms`; did you mean `items`? [template]
    6 | {{{total}}} {{&total}} is open. {{> itms}}
      |                                 ^~~~~~~~~~
templates/reminder.friendly.en.txt:9:1: error: this section does not end; `{{/two}}` is missing [template]
    9 | {{#two}}
      | ^~~~~~~~
templates/reminder.friendly.en.txt:10:1: error: nothing shows `{{> items}}`, which a reminder has to [template]
   10 |
      | ^
8 errors; 1 client, 1 invoice, 0 journal entries
? 1

$ inv remind --dry-run --as-of 2026-03-20
! templates/remider.en.txt:1:1: error: no document has a template of this name [template]
!     1 | Subject: x
!       | ^
! templates/reminder.friendly.en.txt:5:13: error: unknown key `clinet.name`; did you mean `client.name`? [template]
!     5 | {{#promise}}{{clinet.name}} said so on {{made}}.{{/promise}}
!       |             ^~~~~~~~~~~~~~~
! templates/reminder.friendly.en.txt:5:40: error: `made` is no text; ask for it with `{{#made}}`, or print one of its keys [template]
!     5 | {{#promise}}{{clinet.name}} said so on {{made}}.{{/promise}}
!       |                                        ^~~~~~~~
! templates/reminder.friendly.en.txt:6:1: error: texts are put in as they are; write `{{total}}` [template]
!     6 | {{{total}}} {{&total}} is open. {{> itms}}
!       | ^~~~~~~~~~
! templates/reminder.friendly.en.txt:6:13: error: texts are put in as they are; write `{{total}}` [template]
!     6 | {{{total}}} {{&total}} is open. {{> itms}}
!       |             ^~~~~~~~~~
! templates/reminder.friendly.en.txt:6:33: error: unknown block `itms`; did you mean `items`? [template]
!     6 | {{{total}}} {{&total}} is open. {{> itms}}
!       |                                 ^~~~~~~~~~
! templates/reminder.friendly.en.txt:9:1: error: this section does not end; `{{/two}}` is missing [template]
!     9 | {{#two}}
!       | ^~~~~~~~
! templates/reminder.friendly.en.txt:10:1: error: nothing shows `{{> items}}`, which a reminder has to [template]
!    10 |
!       | ^
! inv: 8 errors in the templates, so there are no documents
? 1

The frame of a page runs nothing and asks for nothing.

@remove templates/reminder.friendly.en.txt
@remove templates/remider.en.txt
@file templates/page.html
<html lang="{{language}}"><head><title>{{subjct}}</title>
<script src="https://x.example/a.js"></script>
<style>{{styles}}</style></head>
<body onload="x()"><a href="https://rowan.example">Rowan</a><img src="http://x.example/a.png">
</body></html>
@end
@file templates/page.css
@import "https://x.example/a.css";
.masthead { color: {{accent}}; background: url(https://x.example/a.png) }
@end

$ inv check
templates/page.css:1:1: error: `@import` is not for a document, which asks for nothing from outside [template]
    1 | @import "https://x.example/a.css";
      | ^~~~~~~
templates/page.css:2:44: error: `url(` is not for a document, which asks for nothing from outside [template]
    2 | .masthead { color: {{accent}}; background: url(https://x.example/a.png)…
      |                                            ^~~~
templates/page.html:1:1: error: there is no `{{content}}` [template]
    1 | <html lang="{{language}}"><head><title>{{subjct}}</title>
      | ^
templates/page.html:1:40: error: unknown mark `subjct`; did you mean `subject`? [template]
    1 | <html lang="{{language}}"><head><title>{{subjct}}</title>
      |                                        ^~~~~~~~~~
templates/page.html:2:1: error: a page of a document has no `<script>` [template]
    2 | <script src="https://x.example/a.js"></script>
      | ^~~~~~~
templates/page.html:2:9: error: `src` asks for something outside of the document [template]
    2 | <script src="https://x.example/a.js"></script>
      |         ^~~
templates/page.html:4:7: error: `onload` runs a script [template]
    4 | <body onload="x()"><a href="https://rowan.example">Rowan</a><img src="h…
      |       ^~~~~~
templates/page.html:4:66: error: `src` asks for something outside of the document [template]
    4 | …()"><a href="https://rowan.example">Rowan</a><img src="http://x.exampl…
      |                                                    ^~~
8 errors; 1 client, 1 invoice, 0 journal entries
? 1

What a template cannot do without stands outside of all sections; blocks are those of its kind.

@remove templates/page.html
@remove templates/page.css
@file templates/invoice.en.txt
Subject: x
{{salutation}}
{{#whole}}
{{> items}}
{{/whole}}
{{> pay}}
{{> ageing}}
@end
@file templates/reminder.en.txt
Subject: {{#one}}x

{{/one}}{{#items}}{{items.name}}{{/items}}
{{> items}}
{{> pay}}
@end

$ inv check
templates/invoice.en.txt:2:1: error: an empty line stands below the subject [template]
    2 | {{salutation}}
      | ^~~~~~~~~~~~~~
templates/invoice.en.txt:4:1: error: `{{> items}}` stands outside of all sections, so that it is there in every case [template]
    4 | {{> items}}
      | ^~~~~~~~~~~
templates/invoice.en.txt:7:1: error: an invoice has no block `ageing` [template]
    7 | {{> ageing}}
      | ^~~~~~~~~~~~
templates/invoice.en.txt:8:1: error: nothing shows `{{> brought}}`, which an invoice has to [template]
    8 |
      | ^
templates/reminder.en.txt:1:10: error: a section of the subject ends on the subject's line [template]
    1 | Subject: {{#one}}x
      |          ^~~~~~~~
templates/reminder.en.txt:3:19: error: `items.name` is a key of a list; write `{{#items}}{{name}}{{/items}}` [template]
    3 | {{/one}}{{#items}}{{items.name}}{{/items}}
      |                   ^~~~~~~~~~~~~~
6 errors; 1 client, 1 invoice, 0 journal entries
? 1

Shared sentences are looked at one by one.

@remove templates/invoice.en.txt
@remove templates/reminder.en.txt
@file templates/reminder.shared.en.txt
subject: {{#one}}x
ahead: y{{/one}}
said: {{shared.promise}}
promis: x
no name
ahead:
  {{> items}}
@end

$ inv check
templates/reminder.shared.en.txt:1:10: error: this section does not end; `{{/one}}` is missing [template]
    1 | subject: {{#one}}x
      |          ^~~~~~~~
templates/reminder.shared.en.txt:2:9: error: no section begins that this ends [template]
    2 | ahead: y{{/one}}
      |         ^~~~~~~~
templates/reminder.shared.en.txt:3:7: error: a shared sentence says only those that stand before it, not `shared.promise` [template]
    3 | said: {{shared.promise}}
      |       ^~~~~~~~~~~~~~~~~~
templates/reminder.shared.en.txt:4:1: error: no shared sentence is called `promis`; did you mean `promise`? [template]
    4 | promis: x
      | ^~~~~~
templates/reminder.shared.en.txt:5:1: error: a shared sentence begins with its name and a colon [template]
    5 | no name
      | ^~~~~~~
templates/reminder.shared.en.txt:6:1: error: `ahead` is there already [template]
    6 | ahead:
      | ^~~~~
templates/reminder.shared.en.txt:7:3: error: a shared sentence has no blocks [template]
    7 |   {{> items}}
      |   ^~~~~~~~~~~
templates/reminder.shared.en.txt:8:1: error: these shared sentences are missing: `returned`, `received`, `held`, `disputed`, `promise`, `history`, `others`, `answer` [template]
    8 |
      | ^
8 errors; 1 client, 1 invoice, 0 journal entries
? 1
$ inv remind --dry-run --as-of 2026-03-20
! templates/reminder.shared.en.txt:1:10: error: this section does not end; `{{/one}}` is missing [template]
!     1 | subject: {{#one}}x
!       |          ^~~~~~~~
! templates/reminder.shared.en.txt:2:9: error: no section begins that this ends [template]
!     2 | ahead: y{{/one}}
!       |         ^~~~~~~~
! templates/reminder.shared.en.txt:3:7: error: a shared sentence says only those that stand before it, not `shared.promise` [template]
!     3 | said: {{shared.promise}}
!       |       ^~~~~~~~~~~~~~~~~~
! templates/reminder.shared.en.txt:4:1: error: no shared sentence is called `promis`; did you mean `promise`? [template]
!     4 | promis: x
!       | ^~~~~~
! templates/reminder.shared.en.txt:5:1: error: a shared sentence begins with its name and a colon [template]
!     5 | no name
!       | ^~~~~~~
! templates/reminder.shared.en.txt:6:1: error: `ahead` is there already [template]
!     6 | ahead:
!       | ^~~~~
! templates/reminder.shared.en.txt:7:3: error: a shared sentence has no blocks [template]
!     7 |   {{> items}}
!       |   ^~~~~~~~~~~
! templates/reminder.shared.en.txt:8:1: error: these shared sentences are missing: `returned`, `received`, `held`, `disputed`, `promise`, `history`, `others`, `answer` [template]
!     8 |
!       | ^
! inv: 8 errors in the templates, so there are no documents
? 1

A frame's attributes are read as browsers read them, and no comment hides a word.

@remove templates/reminder.shared.en.txt
@file templates/page.html
<p =" onmouseover=alert(1) ">
<img attributionsrc=https://x.example>
<td style="background:u&#114;l(https://x.example)">
<p title={{subject}}>
{{content}}
@end
@file templates/page.css
.masthead { background: ur/**/l(https://x.example/a.png) }
@end

$ inv check
templates/page.css:1:25: error: `url(` is not for a document, which asks for nothing from outside [template]
    1 | .masthead { background: ur/**/l(https://x.example/a.png) }
      |                         ^~~~~~~~
templates/page.html:1:4: error: a page of a document has no attribute `="` [template]
    1 | <p =" onmouseover=alert(1) ">
      |    ^~
templates/page.html:1:7: error: `onmouseover` runs a script [template]
    1 | <p =" onmouseover=alert(1) ">
      |       ^~~~~~~~~~~
templates/page.html:1:28: error: a page of a document has no attribute `"` [template]
    1 | <p =" onmouseover=alert(1) ">
      |                            ^
templates/page.html:2:6: error: a page of a document has no attribute `attributionsrc` [template]
    2 | <img attributionsrc=https://x.example>
      |      ^~~~~~~~~~~~~~
templates/page.html:3:5: error: a `style` has no `&`, which may hide what it asks for [template]
    3 | <td style="background:u&#114;l(https://x.example)">
      |     ^~~~~
templates/page.html:4:4: error: a mark in an attribute stands in quotes, and in no `style` [template]
    4 | <p title={{subject}}>
      |    ^~~~~
7 errors; 1 client, 1 invoice, 0 journal entries
? 1

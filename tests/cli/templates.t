The letters' templates: list them, copy one, say something else in it.

@file inv.yaml
business: {name: Rowan Yard Care, currency: GBP, email: rowan@yard.example, pay: [{via: Cheque}]}
clients:
  - {id: hart, name: Mrs Edith Hart, email: edith@hart.example}
invoices:
  - {id: "1", client: hart, date: 2026-03-01, terms: net 14, total: 100.00}
@end

$ inv templates
built in   invoice.de.txt
built in   reminder.firm.de.txt
built in   reminder.formal.de.txt
built in   reminder.friendly.de.txt
built in   reminder.heads-up.de.txt
built in   reminder.reminder.de.txt
built in   reminder.shared.de.txt
built in   statement.de.txt
built in   thanks.de.txt
built in   invoice.en.txt
built in   reminder.firm.en.txt
built in   reminder.formal.en.txt
built in   reminder.friendly.en.txt
built in   reminder.heads-up.en.txt
built in   reminder.reminder.en.txt
built in   reminder.shared.en.txt
built in   statement.en.txt
built in   thanks.en.txt
built in   page.css
built in   page.html
? 0

$ inv templates --eject reminder.friendly.en
templates/reminder.friendly.en.txt is yours to edit
? 0

$ inv templates --eject reminder.friendly.en
! inv: error: templates/reminder.friendly.en.txt is already there
? 2

$ inv templates --eject reminder.frendly.en
! inv: error: no template is called `reminder.frendly.en`; did you mean `reminder.friendly.en.txt`?; `inv templates` lists them
! see `inv templates --help`
? 2

The words of tables are no template.

$ inv templates --eject words.de
! inv: error: no template is called `words.de`; `inv templates` lists them
! see `inv templates --help`
? 2

$ inv templates --keys remainder
! inv: error: `--keys` is the kind of a document, not `remainder`; did you mean `reminder`?; there are invoice, statement, reminder and thanks
! see `inv templates --help`
? 2

$ inv templates --keys thanks
{{business.name}}         the business
{{business.email}}        its address for mail
{{business.phone}}        its telephone
{{business.address}}      its address, on one line
{{business.tax_id}}       its tax id
{{client.name}}           the client
{{client.contact}}        the person there
{{client.thanks}}         `thanks` of the client's record
{{person}}                who signs
{{role}}                  what that person is
{{salutation}}            the greeting, with its comma
{{#known}}                the greeting names somebody
{{today.on}}              the day of the document (also .plain .On .since .by .of)
{{#familiar}}             the familiar form is wanted
{{#mail}}                 it goes by mail
{{#paper}}                it goes by post
{{total}}                 what is asked for, in every currency; of thanks what was paid
{{#payment}}              the payment that settled the last of it
{{payment.amount}}        how much
{{payment.date.on}}       when it came (also .plain .On .since .by .of)
{{#one}}                  it was for one invoice
{{#two}}                  for two
{{#many}}                 for three or more
{{count}}                 how many invoices were paid in the last 14 days (also _word _Word, and #_one #_many)
{{oldest.name}}           number and title of the first
{{second.name}}           of the second
{{deposit}}               deposits that are kept for something else
{{held}}                  money that is not used yet

{{> sign}}                who writes
? 0

$ inv templates --keys thanks --eject reminder.firm.en
! inv: error: `--keys` and `--eject` are asked for one at a time
! see `inv templates --help`
? 2

A template of the book's own is used instead.

@file templates/reminder.friendly.en.txt
Subject: {{business.name}}: a word about {{oldest.number}}

{{salutation}}

{{#one}}{{oldest.name}} {{^promise}}of {{sum}}{{/promise}} is open
{{oldest.due.since}}.{{/one}}

{{> items}}
{{> pay}}

Yours,
{{> sign}}
@end

$ inv templates
built in   invoice.de.txt
built in   reminder.firm.de.txt
built in   reminder.formal.de.txt
built in   reminder.friendly.de.txt
built in   reminder.heads-up.de.txt
built in   reminder.reminder.de.txt
built in   reminder.shared.de.txt
built in   statement.de.txt
built in   thanks.de.txt
built in   invoice.en.txt
built in   reminder.firm.en.txt
built in   reminder.formal.en.txt
templates/reminder.friendly.en.txt
built in   reminder.heads-up.en.txt
built in   reminder.reminder.en.txt
built in   reminder.shared.en.txt
built in   statement.en.txt
built in   thanks.en.txt
built in   page.css
built in   page.html
? 0

$ inv remind --dry-run --as-of 2026-03-20
hart  Mrs Edith Hart                          remind by email, friendly, stage 2
  - 1 is overdue by 5 days: 100.00 GBP
  - step 2 of 7: email, friendly

To: edith@hart.example
Subject: Rowan Yard Care: a word about 1

Dear Mrs Hart,

1 of £100.00 is open since 15 March.

Invoice  For                  Dated          Due     Open
1                        1 Mar 2026  15 Mar 2026  £100.00

How to pay: Cheque

Yours,
Rowan Yard Care
? 0

One for all tones is used where there is none for the tone, and a key of a list stands in its
section.

@remove templates/reminder.friendly.en.txt
@file templates/reminder.en.txt
Subject: {{business.name}}: {{count}} open

{{salutation}}

{{#items}}{{name}} was due {{due.on}}.{{/items}} In all {{overdue}} is late.

{{> items}}
{{> pay}}

Yours,
{{> sign}}
@end

$ inv remind --dry-run --as-of 2026-03-20
hart  Mrs Edith Hart                          remind by email, friendly, stage 2
  - 1 is overdue by 5 days: 100.00 GBP
  - step 2 of 7: email, friendly

To: edith@hart.example
Subject: Rowan Yard Care: 1 open

Dear Mrs Hart,

1 was due on 15 March. In all £100.00 is late.

Invoice  For                  Dated          Due     Open
1                        1 Mar 2026  15 Mar 2026  £100.00

How to pay: Cheque

Yours,
Rowan Yard Care
? 0

They are listed where one of them has a fault, too.

@file templates/reminder.en.txt
Subject: {{busines.name}}

{{> items}}
{{> pay}}
@end

$ inv templates
built in   invoice.de.txt
built in   reminder.firm.de.txt
built in   reminder.formal.de.txt
built in   reminder.friendly.de.txt
built in   reminder.heads-up.de.txt
built in   reminder.reminder.de.txt
built in   reminder.shared.de.txt
built in   statement.de.txt
built in   thanks.de.txt
built in   invoice.en.txt
built in   reminder.firm.en.txt
built in   reminder.formal.en.txt
built in   reminder.friendly.en.txt
built in   reminder.heads-up.en.txt
built in   reminder.reminder.en.txt
built in   reminder.shared.en.txt
built in   statement.en.txt
built in   thanks.en.txt
built in   page.css
built in   page.html
? 0

None is written through a link that leads out of the book's folder.

@remove templates/reminder.en.txt
@file /elsewhere/note.txt
x
@end
@link templates /elsewhere

$ inv templates --eject invoice.en
! inv: error: cannot make the folder `/book/templates`: that name is taken
? 3

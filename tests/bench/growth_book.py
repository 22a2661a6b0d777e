"""Books of one client with many of something, as text, for growth.py."""

import datetime

FIRST_DAY = datetime.date(1900, 1, 1)
WAYS = "pay: [{via: Bank transfer, iban: GB33BUKB20201555555555}]"


def day(i):
    return FIRST_DAY + datetime.timedelta(days=i)


class Book:
    """The text of a book of one client, `c`."""

    def __init__(self, business="", client=""):
        self.head = (f"business: {{name: Bench, currency: GBP, {WAYS}{business}}}\n"
                     f"clients:\n  - {{id: c, name: Client, email: c@example.com, phone: 1{client}}}\n")
        self.clients, self.invoices, self.journal = [], [], []

    def add_client(self, name):
        self.clients.append(f"  - {{id: {name}, name: {name}, email: c@example.com, phone: 1}}\n")

    def invoice(self, i, date, total="10.00", more="", client="c"):
        self.invoices.append(f"  - {{id: A{i}, client: {client}, date: {date}, total: {total}{more}}}\n")

    def entry(self, date, rest, client="c"):
        self.journal.append(f"  - {{date: {date}, client: {client}, {rest}}}\n")

    def business_entry(self, date, rest):
        self.journal.append(f"  - {{date: {date}, {rest}}}\n")

    def text(self):
        return (self.head + "".join(self.clients) + "invoices:\n" + "".join(self.invoices)
                + "journal:\n" + "".join(self.journal))


def invoices_of(n, book=None, total="10.00", more=""):
    book = book or Book()
    for i in range(n):
        book.invoice(i, day(i), total, more)
    return book

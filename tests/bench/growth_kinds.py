"""What a client may have many of: each function makes a book with n of it, and its first line says
what there are n of. For growth.py."""

from growth_book import Book, day, invoices_of


def empty(_):
    """nothing"""
    return invoices_of(1)


def overdue(n):
    """overdue invoices"""
    return invoices_of(n)


def coming(n):
    """invoices soon due"""
    return invoices_of(n, more=", due: 2030-01-05")


def unsent(n):
    """invoices not sent"""
    return invoices_of(n, Book(", sent: tracked"))


def sent(n):
    """invoices sent"""
    book = invoices_of(n, Book(", sent: tracked"))
    for i in range(n):
        book.entry(day(i), f"sent: invoice, for: A{i}")
    return book


def lines(n):
    """lines of an invoice"""
    book = Book()
    book.invoices.append("  - id: A0\n    client: c\n    date: 2029-01-01\n    lines:\n")
    for i in range(n):
        book.invoices.append(f"      - {{what: Work {i}, amount: 10.00}}\n")
    return book


def instalments(n):
    """instalments, paid by half"""
    book = Book()
    for i in range(n // 36):
        parts = ", ".join(f"{{due: {day(i + part)}, amount: 10.00}}" for part in range(36))
        book.invoice(i, day(i), "360.00", f", instalments: [{parts}]")
        book.entry(day(i), f"paid: 185.00, for: A{i}")
    return book


def paid(n):
    """payments with `for`"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"paid: 9.00, for: A{i}")
    return book


def paid_oldest(n):
    """payments without `for`"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), "paid: 9.00")
    return book


def paid_exactly(n):
    """payments of just one amount"""
    book = Book()
    for i in range(n):
        book.invoice(i, day(i), f"{i + 10}.00")
    for i in reversed(range(n)):
        book.entry(day(n), f"paid: {i + 10}.00")
    return book


def paid_disputed(n):
    """payments, all disputed"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i), f"dispute: A{i}, amount: 4.00")
        book.entry(day(n + i), "paid: 9.00")
    return book


def paid_for_all(n):
    """invoices, 1,000 in a `for`"""
    book = invoices_of(n)
    for first in range(0, n, 1000):
        named = ", ".join(f"A{i}" for i in range(first, first + 1000))
        book.entry(day(n), f"paid: 5000.00, memo: m{first}, for: [{named}]")
    return book


def part_payments(n):
    """payments of one invoice"""
    book = Book()
    book.invoice(0, day(0), f"{n * 10}.00")
    for i in range(n):
        book.entry(day(i + 9), "paid: 9.00, for: A0")
    return book


def kept(n):
    """kept payments"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i), "paid: 10.00, keep: true")
    return book


def manual(n):
    """payments to apply by hand"""
    book = invoices_of(n, Book(client=", apply: manual"))
    for i in range(n):
        book.entry(day(i), "paid: 10.00")
    return book


def ahead(n):
    """payments before invoices"""
    book = invoices_of(n)
    book.entry(day(0), f"paid: {n * 10}.00")
    for i in range(1, n):
        book.entry(day(0), f"paid: 5.00, memo: m{i}")
    return book


def waiting(n):
    """payments for invoices to come"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(-9), f"paid: 10.00, for: A{i}")
    return book


def apply(n):
    """`apply`"""
    book = kept(n)
    for i in range(n):
        book.entry(day(i + 1), f"apply: 8.00, for: A{i}")
    return book


def apply_late(n):
    """`apply` of much to one"""
    book = kept(n)
    for i in range(n):
        book.entry(day(n), f"apply: {10 * (n - i)}.00, for: A{i}")
    return book


def returned(n):
    """returned payments"""
    book = paid(n)
    for i in range(n):
        book.entry(day(i + 12), f"returned: 9.00, for: A{i}")
    return book


def returned_paid_twice(n):
    """returned, but paid twice"""
    book = paid(n)
    for i in range(n):
        book.entry(day(n + i), f"paid: 9.00, for: A{i}")
        book.entry(day(3 * n + i), f"returned: 9.00, for: A{i}")
    return book


def mistakes(n):
    """returned by mistake"""
    book = paid(n)
    for i in range(n):
        book.entry(day(i + 12), f"returned: 9.00, for: A{i}, mistake: true")
    return book


def returned_again(n):
    """payments of one, returned"""
    book = Book()
    book.invoice(0, day(0), f"{n * 10}.00", ", terms: 2/10 net 30")
    for i in range(n // 2):
        book.entry(day(i + 9), "paid: 9.00, for: A0")
    for i in range(n // 2):
        book.entry(day(i + n), "returned: 9.00, for: A0")
    return book


def returned_kept(n):
    """returned, of kept money"""
    book = kept(n)
    for i in range(n):
        book.entry(day(i + 1), "returned: 8.00")
    return book


def refunds(n):
    """refunds"""
    book = kept(n)
    for i in range(n):
        book.entry(day(i), "refund: 8.00")
    return book


def refunds_too_much(n):
    """refunds of too much"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i), "refund: 10.00")
        book.entry(day(i + n), "paid: 20.00")
    return book


def credits(n):
    """credits with `for`"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"credit: 9.00, for: A{i}")
    return book


def credit_notes(n):
    """credit notes"""
    book = invoices_of(n)
    for i in range(n):
        book.invoices.append(f"  - {{id: CN{i}, client: c, kind: credit, date: {day(i)}, "
                             f"total: 5.00, for: A{i}}}\n")
    return book


def void_notes(n):
    """credit notes, voided"""
    book = credit_notes(n)
    for i in range(n):
        book.entry(day(i + 20), f"void: CN{i}")
    return book


def void_notes_of_one(n):
    """credit notes of one, voided"""
    book = Book()
    book.invoice(0, day(0), f"{n * 10}.00")
    for i in range(n):
        book.invoices.append(f"  - {{id: CN{i}, client: c, kind: credit, date: {day(i)}, "
                             f"total: 5.00, for: A0}}\n")
        book.entry(day(i + n), f"void: CN{i}")
    return book


def writeoffs(n):
    """write-offs, paid later"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"writeoff: A{i}")
        if i % 2:
            book.entry(day(i + 20), f"paid: 9.00, for: A{i}")
    return book


def writeoffs_of_one(n):
    """write-offs of one invoice"""
    book = Book()
    book.invoice(0, day(0), f"{n * 10}.00")
    for i in range(n):
        book.entry(day(i + 9), "writeoff: A0, amount: 1.00")
    return book


def voids(n):
    """voids of what was paid"""
    book = paid(n)
    for i in range(n):
        book.entry(day(i + 20), f"void: A{i}")
    return book


def voids_manual(n):
    """voids, applied by hand"""
    book = invoices_of(n, Book(client=", apply: manual"))
    for i in range(n):
        book.entry(day(i), f"paid: 9.00, for: A{i}")
        book.entry(day(i + 20), f"void: A{i}")
    return book


def voids_before(n):
    """voids before the date"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(-9), f"void: A{i}")
    return book


def discounts(n):
    """discounts taken"""
    book = invoices_of(n, more=", terms: 2/10 net 30")
    for i in range(n):
        book.entry(day(i + 3), f"paid: 9.80, for: A{i}")
    return book


def disputes(n):
    """disputes"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"dispute: A{i}, amount: 4.00")
    return book


def resolved(n):
    """disputes, resolved"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"dispute: A{i}")
        book.entry(day(n + i), f"resolve: A{i}")
    return book


def promises(n):
    """promises with `for`"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"promise: {day(i + 99)}, for: A{i}")
    return book


def promises_for_one(n):
    """promises for one invoice"""
    book = part_payments(n)
    for i in range(n):
        book.entry(day(i + 9), f"promise: {day(i + 99)}, for: A0")
    return book


def live_promises(n):
    """promises that hold"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"promise: 2030-02-01, for: A{i}")
    return book


def open_promises(n):
    """promises without `for`"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"promise: {day(i + 99 if i % 2 else i + 20)}")
        book.entry(day(i + 12), f"paid: 9.00, for: A{i}")
    return book


def settled_promises(n):
    """promises, each invoice paid"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"promise: {day(i + 99)}")
        book.entry(day(i + 12), f"paid: 10.00, for: A{i}")
    return book


def open_plans(n):
    """plans without `for`"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"plan: [{{by: {day(i + 99)}, amount: 3.00}}, "
                   f"{{by: {day(i + 199)}, amount: 7.00}}]")
        book.entry(day(i + 12), f"paid: 9.00, for: A{i}")
    return book


def plans_paid_oldest(n):
    """plans, paid without `for`"""
    book = plans(n)
    for i in range(n):
        book.entry(day(i + 12), "paid: 9.00")
    return book


def calls(n):
    """calls"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"call: Call {i}, stage: 1")
    return book


def reminders(n):
    """reminders"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), "sent: reminder, stage: 2")
    return book


def reminders_reopened(n):
    """reminders, paid and returned"""
    book = reminders(n)
    for i in range(n):
        book.entry(day(i + 9), f"paid: 10.00, for: A{i}")
        book.entry(day(i + 19), f"returned: 10.00, for: A{i}")
    return book


def plans(n):
    """plans with `for`"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i + 9), f"plan: [{{by: {day(i + 99)}, amount: 3.00}}, "
                   f"{{by: {day(i + 199)}, amount: 7.00}}], for: A{i}")
    return book


def plan_steps(n):
    """steps of a plan, paid"""
    book = part_payments(n)
    book.journal.append(f"  - date: {day(0)}\n    client: c\n    for: A0\n    plan:\n")
    for i in range(n):
        book.journal.append(f"      - {{by: {day(i + 20)}, amount: 8.00}}\n")
    return book


def holds(n):
    """holds and releases"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i), f"hold: open, why: w{i}" if i % 2 else f"release: r{i}")
    return book


def notes(n):
    """notes to print"""
    book = invoices_of(10)
    for i in range(n):
        book.entry(day(i), f"note: Note {i}, print: true")
    return book


def statements(n):
    """statements sent"""
    book = invoices_of(n)
    for i in range(n):
        book.entry(day(i), "sent: statement")
    return book


def reconciled(n):
    """accounts reconciled"""
    book = invoices_of(n)
    for i in range(n):
        book.business_entry(day(i), f"reconciled: Account {i}")
    return book


def reconciled_clients(n):
    """clients, days reconciled"""
    book = invoices_of(1)
    for i in range(n):
        book.add_client(f"c{i}")
        book.invoice(i + 1, day(i), client=f"c{i}")
        book.entry(day(i), f"dispute: A{i + 1}", f"c{i}")
        book.business_entry(day(i), "reconciled: Bank")
    return book


def closed(n):
    """periods closed"""
    book = invoices_of(n)
    for i in range(n):
        book.business_entry(day(i), f"closed: P{i}, balance: {{GBP: {i * 10 + 10}.00}}")
    return book


def clients(n):
    """clients"""
    book = invoices_of(1)
    for i in range(n):
        book.add_client(f"c{i}")
        book.invoice(i + 1, day(i), client=f"c{i}")
    return book


def one_day(n):
    """records of one day"""
    book = Book()
    for i in range(n):
        book.invoice(i, day(0))
        book.entry(day(0), f"paid: 9.00, for: A{i}")
    return book


def backwards(n):
    """records, latest first"""
    book = Book()
    for i in reversed(range(n)):
        book.invoice(i, day(i))
        book.entry(day(i), "paid: 9.00")
    return book


KINDS = [overdue, coming, unsent, sent, lines, instalments, paid, paid_oldest, paid_exactly,
         paid_disputed, returned_paid_twice, mistakes, void_notes, void_notes_of_one, paid_for_all,
         part_payments, kept, manual, ahead, waiting, apply, apply_late, returned, returned_again,
         returned_kept, refunds, refunds_too_much, credits, credit_notes, writeoffs,
         writeoffs_of_one, voids, voids_manual, voids_before, discounts, disputes, resolved,
         promises, promises_for_one, live_promises, open_promises, settled_promises, plans,
         open_plans, plans_paid_oldest, plan_steps, calls, reminders, reminders_reopened, holds,
         notes, statements, reconciled, reconciled_clients, closed, clients, one_day, backwards]

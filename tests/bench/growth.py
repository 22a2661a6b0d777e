"""How the time of each command grows with many of a kind in one client: the CPU seconds of n and
of 4n, less those of an empty book. Growing with n gives 4; more than 5 is OVER."""

import argparse
import datetime
import os
import sys
import time

FEW = 5_000
TIMES = 4
RATIO_MAX = 5.0
TOO_SHORT = 0.004  # seconds; below that a ratio is chance
TODAY = "2030-01-01"
FIRST_DAY = datetime.date(1900, 1, 1)
COMMANDS = {
    "check": ["check", "-q"],
    "age": ["age", "--detail"],
    "list": ["list"],
    "next": ["next"],
    "remind": ["remind", "--dry-run"],
    "calls": ["calls"],
    "statement": ["statement"],
    "activity": ["statement", "--from", "1900-01-01"],
    "show": ["show", "c"],
    "show inv.": ["show", "A0"],
}
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


# The kinds: each is a function of n, and its first line says what there are n of.

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
        book.entry(day(0) - datetime.timedelta(days=9), f"paid: 10.00, for: A{i}")
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
        book.entry(day(0) - datetime.timedelta(days=9), f"void: A{i}")
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


KINDS = [overdue, coming, unsent, sent, lines, instalments, paid, paid_oldest, paid_for_all,
         part_payments, kept, manual, ahead, waiting, apply, apply_late, returned, returned_again,
         returned_kept, refunds, refunds_too_much, credits, credit_notes, writeoffs,
         writeoffs_of_one, voids, voids_manual, voids_before, discounts, disputes, resolved,
         promises, promises_for_one, live_promises, plans, plan_steps, holds, notes, statements,
         reconciled, reconciled_clients, closed, clients, one_day, backwards]
# What a later rewrite of the rules of promises is to mend.
LATER = {(command, kind) for command in ("show", "show inv.")
         for kind in (promises, promises_for_one, live_promises, plans, plan_steps)}


def seconds(command, runs):
    """The least CPU time of several runs."""
    best = None
    for _ in range(runs):
        child = os.posix_spawn(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
        _, status, usage = os.wait4(child, 0)
        if status != 0:
            sys.exit(f"failed: {' '.join(command)}")
        spent = usage.ru_utime + usage.ru_stime
        best = spent if best is None else min(best, spent)
    return best


class Bench:
    def __init__(self, inv, folder, runs):
        self.inv, self.folder, self.runs = inv, folder, runs
        self.start_up = {}

    def book(self, kind, n):
        path = f"{self.folder}/{kind.__name__}-{n}.yaml"
        with open(path, "w") as out:
            out.write(kind(n).text())
        return path

    def measure(self, path, name):
        return seconds([self.inv, *COMMANDS[name], "--book", path, "--as-of", TODAY], self.runs)

    def row(self, kind, name, small, large):
        """(ok, text) of a command on two books of a kind."""
        base = self.start_up[name]
        few, many = (max(self.measure(path, name) - base, 0.0) for path in (small, large))
        ratio = many / few if few else 0.0
        is_good = ratio <= RATIO_MAX or many < TOO_SHORT * TIMES
        return is_good, (f"{name:<10} {kind.__doc__:<32}{few:>9.3f}{many:>9.3f}{ratio:>7.1f}  "
                         f"{'ok' if is_good else 'OVER'}")

    def run(self, kinds, names):
        path = self.book(empty, 0)
        self.start_up = {name: self.measure(path, name) for name in names}
        all_good = True
        for kind in kinds:
            small, large = self.book(kind, FEW), self.book(kind, FEW * TIMES)
            for name in names:
                if (name, kind) in LATER:
                    continue
                is_good, text = self.row(kind, name, small, large)
                all_good = all_good and is_good
                print(text, flush=True)
        return all_good


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--inv", required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--kind", action="append", choices=[kind.__name__ for kind in KINDS])
    parser.add_argument("--command", action="append", choices=COMMANDS)
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    kinds = [kind for kind in KINDS if not options.kind or kind.__name__ in options.kind]
    print(f"{'command':<10} {'in one client':<32}{FEW:>9,}{FEW * TIMES:>9,}  times", flush=True)
    if not Bench(options.inv, options.folder, options.runs).run(kinds, options.command or COMMANDS):
        sys.exit(1)


if __name__ == "__main__":
    main()

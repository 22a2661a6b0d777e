"""A book of N invoices, N/10 clients and 0.82 N payments, in two layouts, and the same facts as a
ledger journal: generate.py FOLDER N. The same N gives the same bytes."""

import datetime
import os
import sys

FIRST_DAY = datetime.date(2020, 1, 1)
DAYS = 1800
HEAD = "business:\n  name: Bench\n  currency: GBP\n  terms: net 30\n"


def day(i, count):
    return FIRST_DAY + datetime.timedelta(days=i * DAYS // count)


def amount(i):
    pence = (i * 7919) % 9000000 // 100 * 100 + 1000 + i % 100
    return f"{pence // 100}.{pence % 100:02}"


def client(i):
    return f"  - {{id: c{i:06}, name: Client {i}, email: c{i}@example.com}}\n"


def records(count):
    """(client, invoice lines, journal lines) of each client."""
    clients = count // 10
    invoices = [[] for _ in range(clients)]
    journal = [[] for _ in range(clients)]
    for i in range(count):
        invoices[i % clients].append((i, day(i, count)))
    for i in range(count * 82 // 100):
        paid_on = day(i, count) + datetime.timedelta(days=40)
        journal[i % clients].append((i, paid_on))
    return invoices, journal


def invoice_line(i, date, named):
    who = f"client: c{named:06}, " if named is not None else ""
    return f"  - {{id: {i:07}, {who}date: {date}, total: {amount(i)}}}\n"


def paid_line(i, date):
    return f"  - {{date: {date}, paid: {amount(i)}, via: bank, for: {i:07}}}\n"


def in_order(lists):
    """(number, date, client) of all, by number."""
    return sorted((i, date, c) for c, mine in enumerate(lists) for i, date in mine)


def write_one_file(folder, invoices, journal):
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/inv.yaml", "w") as out:
        out.write(HEAD + "clients:\n")
        out.writelines(client(c) for c in range(len(invoices)))
        out.write("invoices:\n")
        out.writelines(invoice_line(*event) for event in in_order(invoices))
        out.write("journal:\n")
        out.writelines(paid_line(i, date) for i, date, _ in in_order(journal))


def write_file_per_client(folder, invoices, journal):
    os.makedirs(f"{folder}/clients", exist_ok=True)
    with open(f"{folder}/inv.yaml", "w") as out:
        out.write(HEAD)
    for c, (mine, events) in enumerate(zip(invoices, journal)):
        with open(f"{folder}/clients/c{c:06}.yaml", "w") as out:
            out.write("clients:\n" + client(c) + "invoices:\n")
            out.writelines(invoice_line(i, date, None) for i, date in mine)
            out.write("journal:\n")
            out.writelines(paid_line(*event) for event in events)


def write_ledger(path, invoices, journal):
    """In the order that ledger likes best: that of entry, by date."""
    with open(path, "w") as out:
        for i, date, c in in_order(invoices):
            out.write(f"{date} * inv {i}\n  Assets:AR:c{c:06}  {amount(i)} GBP\n  Income\n\n")
        for i, date, c in in_order(journal):
            out.write(f"{date} * pay {i}\n  Assets:AR:c{c:06}  -{amount(i)} GBP\n"
                      "  Assets:Bank\n\n")


def generate(folder, count):
    """Does nothing where it was done before."""
    done = f"{folder}/done"
    if os.path.exists(done):
        return
    invoices, journal = records(count)
    write_one_file(f"{folder}/one", invoices, journal)
    write_file_per_client(f"{folder}/many", invoices, journal)
    write_ledger(f"{folder}/book.ledger", invoices, journal)
    open(done, "w").close()


if __name__ == "__main__":
    generate(sys.argv[1], int(sys.argv[2]))

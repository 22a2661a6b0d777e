"""Mails and pages of random books whose words mean harm, read by other programs: Python's `email`
and `html.parser`, GMime, and `tidy`. The same headers and the same text, nothing injected, nothing
that runs, nothing that cannot be read. INV_DOCUMENTS says how many; INV_SEED begins with that
book."""

import json
import os
import random
import re
import subprocess
import sys
import tempfile

from books import DAY, SENDER, RandomBook
from pages import check_page, faults_of_html
from readers import GMimeReader, read_by_python

INV = os.environ["INV"]
CLIENTS = 20
COMMANDS = {"reminder": ("remind", "--dry-run"), "statement": ("statement",),
            "thanks": ("thank", "--dry-run"), "invoice": ("invoice",)}

failures = []
gmime = GMimeReader()


def check(good, *what):
    if not good:
        failures.append(" ".join(str(part) for part in what))


def run(folder, *arguments, **environment):
    done = subprocess.run([INV, *arguments, "--as-of", DAY.isoformat(), "-q"], cwd=folder,
                          capture_output=True, env={**os.environ, **environment})
    if done.returncode != 0:
        sys.exit(f"{arguments} ends with {done.returncode}: {done.stderr.decode()[:2000]}")
    return done.stdout


def words(text):
    return text.replace("\u00a0", " ").split()


def marks(text):
    """Its letters and digits: what no reader may lose, and none joins or parts."""
    return "".join(one for one in text if one.isalnum())


def check_form(raw, what):
    head, _, body = raw.partition(b"\r\n\r\n")
    check(b"\n" not in raw.replace(b"\r\n", b""), what, "has a line that does not end in CR LF")
    check(b"\r" not in raw.replace(b"\r\n", b""), what, "has a CR of its own")
    check(raw.isascii(), what, "is not ASCII")
    check(max(len(line) for line in head.split(b"\r\n")) <= 78, what, "has a long header")
    check(max(len(line) for line in body.split(b"\r\n")) <= 76, what, "has a long line")
    check(b'boundary="=_inv_' in head, what, "boundary")
    check(head.startswith(b"Date: Tue, 30 Jun 2026 12:00:00 +0000\r\n"), what, "date")
    check(raw.count(b"\r\nContent-Transfer-Encoding: quoted-printable\r\n") == 2, what, "encoding")
    check(b"\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n" in body, what, "flows")


def check_headers(read, client, sender, what):
    wanted = ["content-language", "content-type", "date", "from", "message-id", "mime-version",
              "subject", "to", "x-unsent"] + ["cc"] * ("cc" in client)
    check(sorted(read.headers) == sorted(wanted), what, "has the headers", read.headers)
    check(not read.defects, what, read.defects)
    to = {"from": [SENDER], "to": client["email"]}
    if "cc" in client:
        to["cc"] = [client["cc"]]
    check(read.addresses == to, what, "goes", read.addresses)
    check(read.values["x-unsent"] == "1", what, "is no draft")
    check(re.fullmatch(r"<inv\.[0-9a-f]{32}@yard\.example>", read.values["message-id"]), what)
    check(marks(read.sender) == marks(sender), what, "comes from", read.sender)
    check(read.kinds == ["text/plain", "text/html"], what, read.kinds)


def same_words(text, other):
    """But for words so long that a line of the one parts them, and of the other does not."""
    if max(len(word) for word in words(other)) < 36:
        return words(text) == words(other)
    return "".join(words(text)) == "".join(words(other))


def unstuffed(text):
    return "\n".join(line[1:] if line.startswith(" ") else line for line in text.split("\n"))


def check_mail(raw, document, client, what):
    check_form(raw, what)
    read, other = read_by_python(raw), gmime.read(raw)
    for one, by in ((read, f"{what} in Python"), (other, f"{what} in GMime")):
        check_headers(one, client, document["sender"], by)
        check(one.values["subject"] == document["subject"], by, "has the subject",
              one.values["subject"], "and not", document["subject"])
    check(read.values == other.values, what, read.values, other.values)
    # Python 3.11 leaves a blank between two encoded words of a name, and knows one sort of them.
    check("".join(read.sender.split()) == "".join(other.sender.split()), what, "comes from",
          read.sender, "and from", other.sender)
    check(read.text == other.text, what, "has two texts")
    check(read.html == other.html, what, "has two pages")
    check(same_words(unstuffed(read.text), document["text"]), what, "has another text")
    check(all(not line.startswith((">", "From ")) for line in read.text.splitlines()), what,
          "is not stuffed")
    check(read.html == document["html"], what, "has another page")


def printed(folder, kind, book):
    """The command and what it is about."""
    return (*COMMANDS[kind], *([one["id"] for one in book.invoices] if kind == "invoice" else []))


def contents(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return file.read()


def check_kind(folder, kind, book, drafts, seed):
    """How many documents there are."""
    into = os.path.join(folder, kind)
    for form in ("text", "html", "eml"):
        run(folder, *printed(folder, kind, book), "--format", form, "-o", kind + "/")
    names = sorted(os.listdir(into)) if os.path.isdir(into) else []
    mails = [name[:-4] for name in names if name.endswith(".eml")]
    check(len(names) == 3 * len(mails), f"book {seed} has the documents", names)
    links = 0
    for name in mails:
        what = f"book {seed}, {name}:"
        text, page = contents(into, name + ".txt"), contents(into, name + ".html")
        seen = check_page(check, page, text, what)
        links += len(seen.links)
        client = book.clients[int(name.split(".")[0][1:])]
        draft = drafts.get(client["id"]) if kind == "reminder" else None
        check(draft is None or draft["subject"] == seen.title, what, "is titled", seen.title)
        check(draft is None or words(draft["text"]) == words(text), what, "has another draft")
        document = {"sender": book.business["name"], "subject": seen.title, "text": text,
                    "html": page}
        check_mail(contents(into, name + ".eml").encode(), document, client, what)
    faults = faults_of_html([os.path.join(into, name + ".html") for name in mails]) if mails else []
    check(not faults, f"book {seed}:", faults[:3])
    return len(mails), links


def check_book(seed):
    book = RandomBook(random.Random(seed), CLIENTS)
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "inv.yaml"), "w", encoding="utf-8", newline="") as file:
            file.write(book.text())
        remind = (*COMMANDS["reminder"], "--format", "json")
        drafts = {one["client"]: one["draft"] for one in json.loads(run(folder, *remind))["decisions"]
                  if one["draft"]}
        found = {kind: check_kind(folder, kind, book, drafts, seed) for kind in COMMANDS}
        check(found["reminder"][0] == len(drafts), f"book {seed} reminds", sorted(drafts))
        for client in list(drafts)[:1]:
            again = run(folder, "remind", "--dry-run", client, "--format", "eml", TZ="Asia/Tokyo",
                        LC_ALL="de_DE.UTF-8")
            check(again == contents(folder, f"reminder/{client}.reminder.eml").encode(),
                  f"book {seed} is another mail in Tokyo")
    return found


def check_long_mail():
    """Of 2,000 items the text has all; the page is not clipped, and its total is of all."""
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "inv.yaml"), "w", encoding="utf-8") as file:
            file.write(f"business: {{name: Rowan, currency: GBP, email: {SENDER}}}\n"
                       "clients: [{id: hart, name: Edith Hart, email: edith@hart.example}]\n"
                       "policy: {standard: {quiet: []}}\ninvoices:\n" + "".join(
                           f"  - {{id: J-{index:04}, client: hart, date: 2026-03-01, total: 10.05}}\n"
                           for index in range(2000)))
        for command in (("remind", "--dry-run"), ("statement",), ("invoice", "J-1999")):
            raw = run(folder, *command, "--format", "eml")
            read = gmime.read(raw)
            part = raw[raw.index(b"Content-Type: text/html"):raw.rindex(b"\r\n--=_inv_")]
            size = len(part.partition(b"\r\n\r\n")[2])
            check(90000 < size <= 100000, command, "has a page of", size)
            seen = set(re.findall(r"^(J-[0-9]+) ", read.text, re.M))
            wanted = {f"J-{index:04}" for index in range(2000 - (command[0] == "invoice"))}
            check(seen == wanted, command, "has not all:", len(seen))
            for text in (read.text, read.html):
                check("£20,100.00" in text, command, "has not the total")
            check(" more, in the text of this mail" in read.html, command, "does not say more")


def main():
    wanted = int(os.environ.get("INV_DOCUMENTS", "500"))
    seed, documents, links = int(os.environ.get("INV_SEED", "1")), {}, 0
    while sum(documents.values()) < wanted:
        for kind, (count, leading) in check_book(seed).items():
            documents[kind] = documents.get(kind, 0) + count
            links += leading
        seed += 1
    check_long_mail()
    check(links > 0 and all(documents.values()), "nothing was there to be looked at:", documents)
    for failure in failures[:30]:
        print(failure[:600], file=sys.stderr)
    print(f"{documents}, {links} links, {len(failures)} failures")
    sys.exit(1 if failures else 0)


main()

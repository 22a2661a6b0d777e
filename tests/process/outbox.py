"""A book in a scratch folder, `inv` run on it, and what became of its drafts: what the tests of
drafts and `inv send` share."""

import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

INV = os.environ["INV"]
IS_FULL = bool(os.environ.get("INV_FULL"))
FOLDERS = ("", "approved/", "sending/")
TODAY = datetime.datetime.now(datetime.timezone.utc).date()

failures = []


def check(good, *what):
    if not good:
        failures.append(" ".join(str(part) for part in what))
    return bool(good)


def finish(done):
    """Ends the test."""
    for failure in failures[:30]:
        print(failure, file=sys.stderr)
    print(f"{done}, {len(failures)} failures")
    sys.exit(1 if failures else 0)


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def day(before):
    return (TODAY - datetime.timedelta(days=before)).isoformat()


def client(name, *, extra="", email=None):
    address = f"post@{name}.example" if email is None else email
    mail = f", email: {address}" if address else ""
    return f"  - {{id: {name}, name: Client {name}{mail}{extra}}}\n"


def invoice(number, name, before, total="120.00", title="Pruning"):
    return (f"  - {{id: {number}, client: {name}, date: {day(before)}, title: {title}, "
            f"total: {total}}}\n")


def book_text(mail, names, *, business="", clients=None, invoices=None, journal=""):
    """A business with a client for each name, each with one invoice that is overdue."""
    if clients is None:
        clients = "".join(client(name) for name in names)
    if invoices is None:
        invoices = "".join(invoice(f"I-{name}", name, 19) for name in names)
    return (f"business:\n  name: Rowan Yard Care\n  email: rowan@yard.example\n  currency: EUR\n"
            f"  terms: net 14\n  mail: {json.dumps([str(word) for word in mail])}\n{business}"
            f"  pay: [{{via: Bank, iban: DE89370400440532013000}}]\n"
            f"policy: {{standard: {{quiet: []}}}}\n"
            f"clients:\n{clients}invoices:\n{invoices}journal:\n"
            f"  - {{date: {day(400)}, client: {names[0]}, note: so that there is a journal}}\n"
            f"{journal}")


def fields_of(mail):
    """Raw header fields and the body of a mail, with the line ends of Unix."""
    head, _, body = mail.replace(b"\r\n", b"\n").partition(b"\n\n")
    return re.split(rb"\n(?![ \t])", head), body


def field_name(field):
    return field.partition(b":")[0].strip().lower().decode("latin-1")


def field(mail, name):
    """The value of the first field of that name, or None."""
    for each in fields_of(mail)[0]:
        if field_name(each) == name.lower():
            return re.sub(rb"\s+", b" ", each.partition(b":")[2]).strip().decode("latin-1")
    return None


def carried(mail, added=()):
    """What has to be the same in a draft and in what was sent: all but the date, our own lines and
    the fields that programs on the way add."""
    fields, body = fields_of(mail)
    own = ("date", "x-unsent", *added)
    kept = [each for each in fields
            if field_name(each) not in own and not field_name(each).startswith("x-inv-")]
    return kept, body


def check_gone(mail, draft, what, added=()):
    """A mail that was sent, beside the draft that it was."""
    check(b"X-Inv" not in mail and b"X-Unsent" not in mail, what, "has lines of ours")
    names = [field_name(each) for each in fields_of(mail)[0]]
    check(names.count("date") == 1, what, "has", names.count("date"), "dates")
    check(carried(mail, added) == carried(draft), what, "is not its draft:",
          first_difference(carried(mail, added), carried(draft)))


def first_difference(one, other):
    lines = [[*fields, *body.split(b"\n")] for fields, body in (one, other)]
    for mine, theirs in zip(*lines):
        if mine != theirs:
            return f"{mine!r} is not {theirs!r}"
    return f"{len(lines[0])} lines, not {len(lines[1])}"


class Outbox:
    """A book with its drafts; programs, mail and trust lie beside it."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.book = self.root / "book"
        self.drafts_folder = self.book / "drafts"
        self.sink = self.root / "sink"
        self.programs = self.root / "programs"
        for folder in (self.book, self.sink, self.programs, self.root / "home"):
            folder.mkdir(parents=True, exist_ok=True)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.root / "home"),
                            "USER": "rowan", "XDG_STATE_HOME": str(self.root / "state"),
                            "TZ": "UTC", "LC_ALL": "C.UTF-8"}

    def write_book(self, text, name="inv.yaml"):
        (self.book / name).write_text(text, encoding="utf-8")

    def program(self, name, text):
        """A shell script to give mails to."""
        path = self.programs / name
        path.write_text("#!/bin/sh\n" + text, encoding="utf-8")
        path.chmod(0o755)
        return path

    def sink_program(self, name="post"):
        """Puts each mail into a file of its own, whole when it is there by that name."""
        return self.program(name, f"f=$(mktemp {self.sink}/.XXXXXXXX) && cat >$f && "
                                  f"mv $f {self.sink}/${{f##*.}}.mail\n")

    def mails(self):
        return [path.read_bytes() for path in sorted(self.sink.glob("*.mail"))]

    def run(self, *arguments, wrapper=(), **more):
        return subprocess.run([*map(str, wrapper), INV, *map(str, arguments)], cwd=self.book,
                              env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, check=False, **more)

    def inv(self, *arguments, status=0, said=None, wrapper=()):
        """Runs it, and looks at how it ends."""
        done = self.run(*arguments, wrapper=wrapper)
        words = " ".join(str(word) for word in arguments)
        errors = done.stderr.decode(errors="replace")
        allowed = status if isinstance(status, tuple) else (status,)
        check(done.returncode in allowed, f"inv {words}: exit status {done.returncode}, not",
              f"{status}:", errors.strip()[:300])
        if said is not None:
            everything = errors + done.stdout.decode(errors="replace")
            check(re.search(said, everything), f"inv {words}: says nothing of `{said}`:",
                  everything.strip()[:300])
        return done

    def drafts(self, *arguments):
        """What `inv drafts` says of each, by name."""
        done = self.inv("drafts", "--format", "json", *arguments)
        try:
            return {one["name"]: one for one in json.loads(done.stdout)["drafts"]}
        except (ValueError, KeyError) as error:
            check(False, "inv drafts --format json:", error)
            return {}

    def state(self, name):
        return self.drafts().get(name, {}).get("state", "gone")

    def path(self, name, folder=""):
        return self.drafts_folder / folder / f"{name}.eml"

    def places(self, name):
        """The folders that have a draft of that name; a good one is in one."""
        return [folder for folder in FOLDERS if os.path.lexists(self.path(name, folder))]

    def sent_files(self):
        return sorted((self.drafts_folder / "sent").glob("*/*.eml"))

    def names(self):
        """Every name in the three folders, as often as it is there."""
        return sorted(path.name[:-4] for folder in FOLDERS
                      for path in (self.drafts_folder / folder).glob("*.eml")
                      if not path.name.startswith("."))

    def journal_ids(self):
        """Message-IDs in the book, each as often as it is there."""
        text = "".join(path.read_text(encoding="utf-8") for path in self.book.rglob("*.yaml"))
        return [f"<{one}>" for one in re.findall(r"message-id: [\"']?<?(inv\.[^\s>\"',}]+)", text)]

    def check_places(self, names, what):
        """Each draft is in one place: none is lost, none is there twice."""
        for name in names:
            places = self.places(name)
            places += [path for path in self.sent_files() if f".{name}." in path.name]
            check(len(places) == 1, what, name, "is in", places)

    def check_mails(self, what, drafts):
        """What the sink, the journal and the drafts say of each other. Returns the Message-IDs of
        which nobody knows."""
        ids = self.journal_ids()
        check(len(ids) == len(set(ids)), what, "the journal has", ids)
        # A program that is given nothing has nothing to send.
        came = [field(mail, "Message-ID") for mail in self.mails() if mail]
        check(len(came) == len(set(came)), what, "twice in the sink:", came)
        uncertain = [one["message_id"] for one in drafts.values() if one["state"] == "uncertain"]
        for one in set(came) - set(ids):
            check(one in uncertain, what, "went, and nobody knows:", one, drafts)
        check(set(ids) <= set(came), what, "the journal has what never went:", ids, came)
        return uncertain

    def prepare(self, *names):
        """Reminders, approved, and a mail program that may run."""
        self.inv("send", "--trust")
        self.inv("remind")
        self.inv("review", "--approve", *[f"{name}.reminder" for name in names])

    def copy_to(self, other):
        """The book as it is now, to go back to."""
        shutil.rmtree(other, ignore_errors=True)
        shutil.copytree(self.book, other, symlinks=True)

    def restore(self, other):
        shutil.rmtree(self.book)
        shutil.copytree(other, self.book, symlinks=True)
        shutil.rmtree(self.sink)
        self.sink.mkdir()

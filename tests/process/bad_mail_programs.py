"""Mail programs that are not there, fail in every way, say strange things or do not listen: what
is known not to have gone stays approved, what may have gone is uncertain, and nothing goes
twice."""

import pathlib
import tempfile
import time

import outbox
from outbox import check, field

NAMES = ("bell", "hart")
DRAFT = "bell.reminder"
BINARY = r"printf '\000\377\376\033[2Jdone\r\n\302\205\342\200\256\b' >&2; "

# The program's text, the state of the first draft afterwards, and that of the second, which is not
# tried where the run stops.
ENDINGS = {
    "65": ("cat >/dev/null; exit 65", "approved", "approved"),
    "67": ("cat >/dev/null; exit 67", "approved", "approved"),
    **{str(status): (f"cat >/dev/null; exit {status}", "approved", "approved")
       for status in (64, 66, 68, 69, 70, 71, 72, 73, 77, 78)},
    **{str(status): (f"cat >/dev/null; exit {status}", "uncertain", "approved")
       for status in (1, 2, 74, 75, 76, 79, 126, 127, 255)},
    "signal": ("cat >/dev/null; kill -9 $$", "uncertain", "approved"),
    "binary 69": (BINARY + "cat >/dev/null; exit 69", "approved", "approved"),
    "binary 1": (BINARY + "cat >/dev/null; exit 1", "uncertain", "approved"),
    "deaf 1": ("exit 1", "uncertain", "approved"),
}
# Two tries are made where a failure is that of one mail.
TRIES_ALL = ("65", "67")


def check_said(said, what):
    """Text for people, whatever a program printed."""
    text = said.decode("utf-8", errors="surrogateescape")
    bad = [c for c in text if (ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160 or
           c == "\u202e" or 0xdc80 <= ord(c) <= 0xdcff]
    check(not bad, what, "prints", ascii(bad))


def try_ending(box, ready, name):
    text, first, second = ENDINGS[name]
    what = f"a mail program that ends with {name}:"
    box.restore(ready)
    tried = box.root / "tried"
    tried.unlink(missing_ok=True)
    box.program("post", f"echo >>{tried}; {text}\n")
    before = (box.book / "inv.yaml").read_bytes()
    done = box.inv("send", status=3, said=DRAFT)
    check_said(done.stderr + done.stdout, what)
    drafts = box.drafts()
    states = [drafts.get(f"{one}.reminder", {}).get("state") for one in NAMES]
    check(states == [first, second], what, states)
    tries = tried.read_text(encoding="utf-8").count("\n")
    check(tries == (2 if name in TRIES_ALL else 1), what, "is tried", tries, "times")
    check((box.book / "inv.yaml").read_bytes() == before, what, "the book is another one")
    check(not box.sent_files(), what, "something is in sent/")
    box.sink_program()
    # When it works again all goes that has not, and may not have, gone.
    box.inv("send", status=3 if first == "uncertain" else 0)
    check(len(box.mails()) == (1 if first == "uncertain" else 2), what, len(box.mails()), "mails")
    if first == "uncertain":
        check(box.state(DRAFT) == "uncertain", what, "then", box.state(DRAFT))
        box.inv("send", "--not-sent", DRAFT)
        check(box.state(DRAFT) == "approved", what, "not sent, and", box.state(DRAFT))
        box.inv("send")
    check(len(box.mails()) == len(box.journal_ids()) == 2, what, "in the end", len(box.mails()))


def try_endings(root):
    box = outbox.Outbox(root)
    box.write_book(outbox.book_text([box.sink_program()], NAMES))
    box.prepare(*NAMES)
    ready = box.root / "ready"
    box.copy_to(ready)
    for name in ENDINGS:
        try_ending(box, ready, name)


def try_msmtp(root):
    """Of one by the name of msmtp 75 is no queue."""
    box = outbox.Outbox(root)
    program = box.program("msmtp", "cat >/dev/null; echo no route >&2; exit 75\n")
    box.environment["PATH"] = f"{box.programs}:{box.environment['PATH']}"
    box.write_book(outbox.book_text(["msmtp", "-t"], NAMES))
    box.prepare(*NAMES)
    box.inv("send", status=3, said="no route")
    check({one["state"] for one in box.drafts().values()} == {"approved"}, "msmtp:", box.drafts())
    program.write_text("#!/bin/sh\ncat >/dev/null\n", encoding="utf-8")
    box.inv("send")
    check(len(box.journal_ids()) == 2, "msmtp, then well:", box.journal_ids())


def try_absent(root):
    """None that may be run: nothing is claimed."""
    box = outbox.Outbox(root)
    inside = box.book / "post"
    inside.write_text("#!/bin/sh\ncat >/dev/null\n", encoding="utf-8")
    inside.chmod(0o755)
    link = box.programs / "link"
    link.symlink_to(inside)
    plain = box.program("plain", "cat >/dev/null\n")
    plain.chmod(0o644)
    words = {"/nonexistent/post": "not to be found", "no-such-mail-program": "not to be found",
             str(box.programs): "not to be found", str(plain): "not to be found",
             "./post": "own folder", str(inside): "own folder", str(link): "own folder",
             "../programs/../book/post": "own folder"}
    program = box.sink_program()
    box.write_book(outbox.book_text([program], NAMES))
    box.prepare(*NAMES)
    for word, why in words.items():
        box.write_book(outbox.book_text([word, "-t"], NAMES))
        box.inv("send", "--trust", status=3, said=why)
        box.inv("send", status=3, said=why)
        states = {name: one["state"] for name, one in box.drafts().items()}
        check(set(states.values()) == {"approved"} and len(states) == 2, word, states)
        check(not box.journal_ids() and not box.mails(), word, "something went")
    broken = box.program("broken", "")
    broken.write_text("#!/nonexistent/shell\n", encoding="utf-8")
    box.write_book(outbox.book_text([broken], NAMES))
    box.inv("send", "--trust")
    box.inv("send", status=3, said="cannot run|cannot be")
    check({one["state"] for one in box.drafts().values()} == {"approved"}, "broken:", box.drafts())
    box.write_book(outbox.book_text([program], NAMES))
    box.inv("send")
    check(len(box.mails()) == len(box.journal_ids()) == 2, "in the end", len(box.mails()), "mails")


def try_trust(root):
    """No program runs that nobody has said yes to: each word counts, and so does the folder."""
    box = outbox.Outbox(root)
    program = box.sink_program()
    box.write_book(outbox.book_text([program], NAMES))
    box.prepare(*NAMES)
    for words in ([program, "-x"], [box.sink_program("other")]):
        box.write_book(outbox.book_text(words, NAMES))
        box.inv("send", status=3, said="--trust")
        check(not box.mails(), words, "ran")
    box.write_book(outbox.book_text([program], NAMES))
    moved = box.root / "moved"
    box.book.rename(moved)
    box.book = moved
    box.inv("send", status=3, said="--trust")
    check(not box.mails(), "a book that was moved sends")
    mode = (pathlib.Path(box.environment["XDG_STATE_HOME"]) / "inv/trusted").stat().st_mode & 0o777
    check(mode == 0o600, "trusted has mode", oct(mode))


def try_good(root):
    """Ways of ending well that are not the usual one."""
    box = outbox.Outbox(root)
    large = "".join(outbox.invoice(f"I-{number}", "hart", 19) for number in range(300))
    program = box.program("post", "exit 0\n")
    box.write_book(outbox.book_text([program], ["hart"], invoices=large))
    box.prepare("hart")
    ready = box.root / "ready"
    box.copy_to(ready)
    texts = {
        "reads nothing": "exit 0",
        "says much": "head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/urandom; cat >/dev/null",
        "leaves a daemon": "cat >/dev/null; sleep 20 &",
        "reads slowly": f"for i in 1 2 3 4; do dd bs=20000 count=1 2>/dev/null; sleep 0.05; "
                        f"done >{box.sink}/a.mail; cat >>{box.sink}/a.mail",
    }
    for name, text in texts.items():
        box.restore(ready)
        box.program("post", text + "\n")
        begun = time.monotonic()
        done = box.inv("send")
        check(time.monotonic() - begun < 15, name, "takes too long")
        check_said(done.stdout + done.stderr, name)
        check(len(box.journal_ids()) == 1 and box.drafts() == {}, name, box.drafts())
    draft = box.sent_files()[0].read_bytes()
    outbox.check_gone(box.mails()[0], draft, "reads slowly")
    check(field(draft, "To") == "post@hart.example", "reads slowly", field(draft, "To"))


with tempfile.TemporaryDirectory() as scratch:
    for number, one in enumerate((try_endings, try_msmtp, try_absent, try_trust, try_good)):
        one(f"{scratch}/{number}")
outbox.finish(f"{len(ENDINGS)} ways to end, and others")

"""Runs of `remind`, `review --approve` and `send` at once on one book of many clients: each client
gets one mail, every mail is in the journal, no draft is in two folders, and every run ends well or
says that it could not."""

import random
import tempfile
import threading

import outbox
from outbox import check, field

RUNS, CLIENTS = 16, 50
ROUNDS = 40 if outbox.IS_FULL else 8
SEED = random.randrange(1_000_000)
NAMES = [f"c{number:02}" for number in range(CLIENTS)]


def one_run(box, number, ended):
    """What it is to do, and how each of it ended."""
    chance = random.Random(SEED + number)
    for _ in range(ROUNDS):
        what = chance.choice(("remind", "approve", "send", "send one"))
        arguments = [what]
        if what == "remind" and chance.random() < 0.5:
            arguments += chance.sample(NAMES, 10)
        if what in ("approve", "send one"):
            # Names that are there now, in no order; others are at them too.
            folder = "" if what == "approve" else "approved/"
            files = (box.drafts_folder / folder).glob("[!.]*.eml")
            there = sorted(path.name[:-4] for path in files)
            if not there:
                continue
            arguments = ["review", "--approve"] if what == "approve" else ["send"]
            arguments += chance.sample(there, min(len(there), chance.randrange(1, 12)))
        done = box.run(*arguments, timeout=120)
        ended.append((arguments, done.returncode, done.stderr.decode(errors="replace")))


def watch(box, is_over, seen):
    """As long as the others are at work: is a draft in two folders?"""
    while not is_over.wait(0.02):
        # From the last state to the first: what moves on meanwhile is not seen twice.
        found = []
        for folder in reversed(outbox.FOLDERS):
            found += [path.name for path in (box.drafts_folder / folder).glob("[!.]*.eml")]
        seen.append(len(found))
        check(len(found) == len(set(found)), "in two folders:", sorted(found))


def check_end(box):
    mails = box.mails()
    to = sorted(field(mail, "To") for mail in mails)
    check(to == sorted(f"post@{name}.example" for name in NAMES), "the mails went to", to)
    ids = sorted(field(mail, "Message-ID") for mail in mails)
    check(ids == sorted(box.journal_ids()), "the journal has", len(box.journal_ids()), "mails and",
          "the sink", len(ids))
    sent = {field(path.read_bytes(), "Message-ID"): path.read_bytes() for path in box.sent_files()}
    check(sorted(sent) == ids, "sent/ has", len(sent), "mails")
    for mail in mails:
        one = field(mail, "Message-ID")
        if one in sent:
            outbox.check_gone(mail, sent[one], field(mail, "To"))
    check(box.names() == [], "left are", box.names())
    left = [str(path) for path in box.book.rglob(".inv-*")]
    check(left == [], "left behind:", left)
    box.inv("check", "-q")


with tempfile.TemporaryDirectory() as scratch:
    room = outbox.Outbox(scratch)
    room.write_book(outbox.book_text([room.sink_program()], NAMES))
    room.inv("send", "--trust")
    endings, counted, over = [], [], threading.Event()
    threads = [threading.Thread(target=one_run, args=(room, number, endings))
               for number in range(RUNS)]
    watcher = threading.Thread(target=watch, args=(room, over, counted))
    for thread in (watcher, *threads):
        thread.start()
    for thread in threads:
        thread.join()
    over.set()
    watcher.join()
    for words, status, said in endings:
        check(status in (0, 3), "inv", " ".join(words), "ends with", status, said[:300])
        check(status == 0 or said, "inv", " ".join(words), "ends with", status, "and no word")
        check("uncertain" not in said, "inv", " ".join(words), said[:300])
    early = len(room.mails())
    # What is left when all have stopped.
    room.inv("remind")
    new = sorted(path.name[:-4] for path in room.drafts_folder.glob("[!.]*.eml"))
    if new:
        room.inv("review", "--approve", *new)
    room.inv("send")
    check_end(room)
good = sum(status == 0 for _, status, _ in endings)
check(early > 0 and good > 0, "nothing happened at once: seed", SEED)
outbox.finish(f"seed {SEED}: {len(endings)} runs, {good} of them ended well, {early} of {CLIENTS} "
              f"mails meanwhile; looked {len(counted)} times")

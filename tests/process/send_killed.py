"""`inv send` is killed at a system call, or refused by the system there, and run again: no mail is
twice in the sink, and each that is there is in the journal, or shown as uncertain. `inv review
--approve` and `inv remind`: no draft is lost, and none is in two folders."""

import os
import re
import select
import subprocess
import tempfile

import outbox
from outbox import INV, IS_FULL, check, field

NAMES = ("bell", "hart")
DRAFTS = [f"{name}.reminder" for name in NAMES]
# Past the claim there is more to lose.
SENDS, OTHERS = (1000, 200) if IS_FULL else (60, 10)


def run_with_all(box, wrapper, arguments):
    """Runs it and waits for all that it started too: a mail program outlives an `inv` that is
    killed. The status is that of `inv`."""
    end, held = os.pipe()
    with open(box.root / "said", "wb") as said:
        child = subprocess.Popen([*wrapper, INV, *arguments], cwd=box.book, env=box.environment,
                                 stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                                 pass_fds=[held])
    os.close(held)
    status = child.wait(timeout=60)
    check(select.select([end], [], [], 60)[0], "a mail program is still there")
    os.close(end)
    return status


def calls_of(box, arguments):
    """System calls of one run, in their order: the name, and the how manieth of that name."""
    trace = box.root / "trace"
    box.run(*arguments, wrapper=["strace", "-qqq", "-o", trace])
    counts, calls = {}, []
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        found = re.match(r"([a-z0-9_]+)\(", line)
        # strace cannot get hold of these two.
        if found and found[1] not in ("exit_group", "execve"):
            counts[found[1]] = counts.get(found[1], 0) + 1
            calls.append((found[1], counts[found[1]]))
    return calls


def spread(calls, number):
    """As many of them from beginning to end; all, again and again, where that is not enough."""
    if number >= len(calls):
        return [calls[index % len(calls)] for index in range(number)]
    return [calls[index * len(calls) // number] for index in range(number)]


def mishap(call, number, what, follows):
    # With `--seccomp-bpf` it would be quicker, and inject no signal.
    return ["strace", *(["-f"] if follows else []), "-qqq", "-o", "/dev/null", "-e",
            f"trace={call}", "-e", f"inject={call}:{what}:when={number}"]


def kill_send(box, ready, call, number, how, follows):
    what = f"inv send, {how} at {call} {number}{' with all' if follows else ''}:"
    box.restore(ready)
    status = run_with_all(box, mishap(call, number, how, follows), ["send"])
    box.check_places(DRAFTS, what)
    if IS_FULL:
        box.check_mails(what, box.drafts())
    again = run_with_all(box, [], ["send"])
    drafts = box.drafts()
    uncertain = box.check_mails(what + " again:", drafts)
    box.check_places(DRAFTS, what + " again:")
    check(again == (3 if uncertain else 0), what, "the next run: exit status", again)
    # One that was given back after its mail program was killed has gone now.
    check(len(drafts) == len(uncertain), what, "left are", drafts)
    check(len(box.mails()) >= len(NAMES) - len(uncertain), what, len(box.mails()), "mails")
    for name in [one for one in drafts if drafts[one]["state"] == "uncertain"]:
        check(len(uncertain) == 1, what, "more than one is uncertain:", uncertain)
        box.inv("send", "--sent", name)
    check(len(box.journal_ids()) == len(NAMES), what, "the journal has", box.journal_ids())
    check(box.names() == [] and len(box.sent_files()) == len(NAMES), what, "not all is in sent/")
    drafts = {field(path.read_bytes(), "Message-ID"): path.read_bytes()
              for path in box.sent_files()}
    for mail in filter(None, box.mails()):
        one = field(mail, "Message-ID")
        # Of a program that was killed itself no more is known than that it began.
        if one in drafts and not follows:
            outbox.check_gone(mail, drafts[one], what)
    return status


def try_send(root):
    box = outbox.Outbox(root)
    program = box.program("post", f"f=$(mktemp {box.sink}/XXXXXXXX.mail) && exec cat >$f\n")
    box.write_book(outbox.book_text([program], NAMES))
    box.prepare(*NAMES)
    ready = box.root / "ready"
    box.copy_to(ready)
    calls = calls_of(box, ["send"])
    check(len(box.mails()) == len(NAMES), "as it should be:", len(box.mails()), "mails")
    killed = 0
    for index, (call, number) in enumerate(spread(calls, SENDS)):
        status = kill_send(box, ready, call, number, "signal=KILL", index % 5 == 4)
        killed += status == -9 or status == 137
    check(killed > SENDS // 2, "only", killed, "of", SENDS, "runs were killed")
    refusable = [one for one in calls if re.match(r"write|openat|rename|mkdir|f(data)?sync|link|"
                                                  r"pipe2|flock|f?chmod|unlink|wait4|poll|clone",
                                                  one[0])]
    errors = ("ENOSPC", "EIO", "EDQUOT")
    for index, (call, number) in enumerate(spread(refusable, SENDS // 4)):
        refuse_send(box, ready, call, number, errors[index % 3])
    return len(calls)


def refuse_send(box, ready, call, number, error):
    """What the system does not do is said, or does not matter."""
    what = f"inv send, {error} at {call} {number}:"
    box.restore(ready)
    status = run_with_all(box, mishap(call, number, f"error={error}", False), ["send"])
    said = (box.root / "said").read_text(encoding="utf-8", errors="replace")
    drafts = box.drafts()
    box.check_mails(what, drafts)
    box.check_places(DRAFTS, what)
    if status == 0:
        unsaid = [name for name in drafts if name not in said]
        check(not unsaid, what, "exit status 0, and not a word of", unsaid)
    else:
        check(said.strip(), what, "exit status", status, "and not a word")
    run_with_all(box, [], ["send"])
    box.check_mails(what + " again:", box.drafts())
    box.check_places(DRAFTS, what + " again:")


def try_large(root):
    """A mail that a pipe does not hold at once: none goes by half."""
    box = outbox.Outbox(root)
    program = box.program("post", f"f=$(mktemp {box.sink}/XXXXXXXX.mail) && exec cat >$f\n")
    invoices = "".join(outbox.invoice(f"I-{number}", "hart", 19) for number in range(300))
    box.write_book(outbox.book_text([program], ["hart"], invoices=invoices))
    box.prepare("hart")
    ready = box.root / "ready"
    box.copy_to(ready)
    calls = [one for one in calls_of(box, ["send"]) if one[0] in ("write", "poll", "close")]
    whole = len(box.mails()[0])
    check(whole > 100000, "that is no large mail:", whole)
    for call, number in spread(calls, len(calls) if IS_FULL else 12):
        box.restore(ready)
        run_with_all(box, mishap(call, number, "signal=KILL", False), ["send"])
        for mail in box.mails():
            check(len(mail) in (0, whole), f"a large mail, killed at {call} {number}:", len(mail),
                  "bytes went, of", whole)


def kill_other(box, before, arguments, call, number, ends, follows):
    """`ends(box)`: the folder of each draft when all is well."""
    what = f"inv {arguments[0]}, killed at {call} {number}:"
    box.restore(before)
    had = {name: outbox.carried(box.path(name).read_bytes()) for name in box.names()}
    run_with_all(box, mishap(call, number, "signal=KILL", follows), arguments)
    check(len(box.names()) == len(set(box.names())), what, "in two folders:", box.names())
    for name, mail in had.items():
        places = box.places(name)
        if check(len(places) == 1, what, name, "is in", places):
            now = outbox.carried(box.path(name, places[0]).read_bytes())
            check(now == mail, what, name, "is changed")
    for one in box.drafts().values():
        check(one["state"] in ("new", "approved") and not one["edited"] and not one["stale"], what,
              one)
    # What is approved already is said to be.
    box.inv(*arguments, status=(0, 3) if had else 0)
    for name in DRAFTS:
        check(box.places(name) == [ends], what, "again:", name, "is in", box.places(name))
    check({one["state"] for one in box.drafts().values()} == {"approved" if ends else "new"}, what,
          "again:", box.drafts())
    ignored = box.book / ".gitignore"
    check(ignored.exists() and ignored.read_bytes() == b"/drafts/\n", what, "again: .gitignore")


def try_other(root, arguments, ends):
    box = outbox.Outbox(root)
    box.write_book(outbox.book_text([box.sink_program()], NAMES))
    if ends:
        box.inv("remind")
    before = box.root / "before"
    box.copy_to(before)
    calls = calls_of(box, arguments)
    check([box.places(name) for name in DRAFTS] == [[ends]] * len(DRAFTS), "as it should be:",
          arguments, box.names())
    for index, (call, number) in enumerate(spread(calls, OTHERS)):
        kill_other(box, before, arguments, call, number, ends, index % 5 == 4)
    return len(calls)


with tempfile.TemporaryDirectory() as scratch:
    try_large(f"{scratch}/large")
    counts = [try_send(f"{scratch}/send"), try_other(f"{scratch}/remind", ["remind"], ""),
              try_other(f"{scratch}/approve", ["review", "--approve", *DRAFTS], "approved/")]
outbox.finish(f"{SENDS + SENDS // 4 + 2 * OTHERS} runs, at some of {counts} calls")

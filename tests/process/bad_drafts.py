"""Drafts that are damaged, addresses that are none, books that share a folder, and full disks: it
is said, nothing goes that should not, and nothing is lost."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import outbox
from outbox import INV, check, field

NAMES = ("bell", "hart")
DRAFT = "hart.reminder"


def emptied(path, _):
    path.write_bytes(b"")


def halved(path, text):
    path.write_bytes(text[:len(text) // 2])


def headless(path, text):
    path.write_bytes(text.partition(b"\r\n\r\n")[2])


def cut_in_its_head(path, text):
    path.write_bytes(text[:text.index(b"Subject")])


def of_another(path, text):
    path.write_bytes(text.replace(b"1 reminder hart email", b"1 reminder bell email"))


def of_nobody(path, text):
    path.write_bytes(text.replace(b"1 reminder hart email", b"1 reminder nobody email"))


def of_two(path, text):
    path.write_bytes(b"X-Inv-Draft: 1 reminder bell email\r\n" + text)


def of_later(path, text):
    path.write_bytes(text.replace(b"X-Inv-Draft: 1 ", b"X-Inv-Draft: 2 "))


def of_no_kind(path, text):
    path.write_bytes(text.replace(b"1 reminder hart", b"1 letter/../x hart"))


def redirected(path, text):
    path.write_bytes(text.replace(b"To: post@hart", b"To: mallory@hart"))


def garbage(path, _):
    path.write_bytes(bytes(range(256)) * 64)


def with_zeros(path, text):
    path.write_bytes(text[:1000] + b"\0" * 4096 + text[5096:])


def a_folder(path, _):
    path.unlink()
    path.mkdir()


def a_dangling_link(path, _):
    path.unlink()
    path.symlink_to("nowhere.eml")


def a_link_to_itself(path, _):
    path.unlink()
    path.symlink_to(path.name)


def a_link_outside(path, text):
    outside = path.parents[3] / "outside.eml"
    outside.write_bytes(text)
    path.unlink()
    path.symlink_to(outside)


def a_pipe(path, _):
    path.unlink()
    os.mkfifo(path)


DAMAGES = (emptied, halved, headless, cut_in_its_head, of_another, of_nobody, of_two, of_later,
           of_no_kind, redirected, garbage, with_zeros, a_folder, a_dangling_link,
           a_link_to_itself, a_link_outside, a_pipe)
# Those that are drafts still, of which the text is not as it was.
IS_ALTERED = (halved, cut_in_its_head, redirected, with_zeros)
STATES = {"": "new", "approved/": "altered", "sending/": "uncertain"}


def content(box, first):
    """What lies there by that name: in its folder, else where it was moved to."""
    for folder in (first, *outbox.FOLDERS):
        path = box.path(DRAFT, folder)
        if path.is_symlink():
            return f"link to {os.readlink(path)}"
        if path.is_file():
            return path.read_bytes()
        if os.path.lexists(path):
            return "something else"
    return None


def try_damage(box, ready, folder, damage):
    what = f"{damage.__name__} in drafts/{folder}:"
    box.restore(ready)
    path = box.path(DRAFT, folder)
    damage(path, path.read_bytes())
    before = content(box, folder)
    listed = box.drafts()
    if check(DRAFT in listed, what, "is not listed:", sorted(listed)):
        one = listed[DRAFT]
        if damage in IS_ALTERED:
            good = one["state"] == STATES[folder] and one["edited"]
            check(good, what, one)
        else:
            check(one["state"] == "foreign" and one["why"], what, one)
    check("bell.reminder" in listed, what, "hides the other one")
    done = box.run("remind", timeout=60)
    said = done.stderr + done.stdout
    check(done.returncode in (0, 3) and DRAFT.encode() in said, what, "remind:", said)
    if folder != "approved/" and damage is not redirected:
        box.inv("review", "--approve", DRAFT, status=(2, 3), said=DRAFT)
    check(content(box, folder) == before, what, "is lost when reminders are made")
    done = box.run("send", timeout=60)
    check(done.returncode in (0, 3), what, "send ends with", done.returncode, done.stderr)
    # What lies in drafts/ alone is nobody's to send.
    is_said = DRAFT.encode() in done.stdout + done.stderr
    check(is_said or not folder, what, "send says nothing of it")
    check(folder != "sending/" or done.returncode == 3, what, "send ends with", done.returncode)
    if folder == "approved/" and damage in IS_ALTERED:
        check(b"altered" in done.stdout and not box.places(DRAFT)[0], what, done.stdout)
    to = [field(mail, "To") for mail in box.mails()]
    check(to == ["post@bell.example"], what, "went to", to)
    check(len(box.journal_ids()) == 1, what, "the journal has", box.journal_ids())
    check(content(box, folder) == before, what, "is lost when mails are sent")
    check(len(box.places(DRAFT)) == 1, what, "is in", box.places(DRAFT))


def try_damages(root):
    box = outbox.Outbox(root)
    box.write_book(outbox.book_text([box.sink_program()], NAMES))
    box.prepare("bell")
    ready = box.root / "ready"
    box.copy_to(ready)
    for damage in DAMAGES:
        try_damage(box, ready, "", damage)
    box.restore(ready)
    box.inv("review", "--approve", DRAFT)
    box.copy_to(ready)
    for damage in DAMAGES:
        try_damage(box, ready, "approved/", damage)
    # As if killed with the mail program at it: nobody knows, and so it does not go again.
    box.restore(ready)
    box.path(DRAFT, "approved/").rename(box.path(DRAFT, "sending/"))
    box.copy_to(ready)
    for damage in DAMAGES:
        try_damage(box, ready, "sending/", damage)


ADDRESSES = ("nobody", "two@@signs.example", "a b@c.example", "'@none.example'", "edith@",
             "jürgen@müller.example", "\"a\\nBcc: x@y.example\"", "'<a@b.example>, c@d.example'")


def try_addresses(root):
    """Of a client: nobody is written to; the others are."""
    box = outbox.Outbox(root)
    for address in ADDRESSES:
        shutil.rmtree(box.drafts_folder, ignore_errors=True)
        clients = outbox.client("bell") + outbox.client("hart", email=address)
        box.write_book(outbox.book_text([box.sink_program()], NAMES, clients=clients))
        done = box.run("remind")
        said = done.stderr.decode(errors="replace")
        check(done.returncode in (1, 3) and "hart" in said, address, done.returncode, said[:300])
        check("hart.reminder" not in box.names(), address, "has a draft")
        check(done.returncode == 1 or "bell.reminder" in box.names(), address, "hides the other")


def try_addressees(root):
    """Of a draft, written there by hand: it is not approved."""
    box = outbox.Outbox(root)
    box.write_book(outbox.book_text([box.sink_program()], NAMES))
    box.inv("send", "--trust")
    box.inv("remind")
    text = box.path(DRAFT).read_bytes()
    for address in ("", "nobody", "edith at hart.example", "@", "edith@hart example", "<>",
                    "post@hart.example, nobody", "undisclosed recipients:;"):
        to = b"To: " + address.encode()
        box.path(DRAFT).write_bytes(text.replace(b"To: post@hart.example", to))
        check(box.path(DRAFT).read_bytes() != text, "nothing is changed")
        box.inv("review", "--approve", DRAFT, status=3, said=DRAFT)
        check(box.places(DRAFT) == [""], repr(address), "is approved")
        if not box.path(DRAFT).exists():
            box.path(DRAFT, "approved/").rename(box.path(DRAFT))
    box.inv("send")
    check(not box.mails(), len(box.mails()), "mails went")


def try_names(root):
    """With one name that is none the others are approved all the same, or none is; as it says."""
    box = outbox.Outbox(root)
    box.write_book(outbox.book_text([box.sink_program()], NAMES))
    box.inv("remind")
    done = box.inv("review", "--approve", "bell.reminder", "nosuch", DRAFT, status=(2, 3),
                   said="nosuch")
    approved = [name for name in box.drafts() if box.places(name) == ["approved/"]]
    said = [name for name in box.drafts() if name in done.stdout.decode()]
    check(approved == said, "approved are", approved, "and it says", said)
    check(len(approved) in (0, 2), "approved are", approved, "of two that are there")


def try_two_books(root):
    """Each sees its own drafts; of the other's it takes none away and sends none."""
    box = outbox.Outbox(root)
    for name, clients in (("a", ("hart", "bell")), ("b", ("hart", "oak"))):
        text = outbox.book_text([box.sink_program(name)], clients)
        box.write_book(text.replace("Rowan Yard Care", f"Rowan {name.upper()}"), f"{name}.yaml")
    for name in "ab":
        box.inv("--book", f"{name}.yaml", "send", "--trust")
    box.inv("--book", "a.yaml", "remind")
    check(box.names() == ["bell.reminder", DRAFT], "a writes", box.names())
    text = box.path(DRAFT).read_bytes()
    box.inv("--book", "b.yaml", "remind", status=3, said="a.yaml")
    check(box.names() == ["bell.reminder", DRAFT, "oak.reminder"], "b writes", box.names())
    check(box.path(DRAFT).read_bytes() == text, "b writes over what is of a")
    box.inv("--book", "b.yaml", "review", "--approve", DRAFT, status=3, said="a.yaml")
    box.inv("--book", "a.yaml", "remind")
    check(box.path("oak.reminder").exists(), "a removes what is of b")
    states = {name: one["state"] for name, one in box.drafts("--book", "b.yaml").items()}
    check(states == {"bell.reminder": "foreign", DRAFT: "foreign", "oak.reminder": "new"}, states)
    box.inv("--book", "a.yaml", "review", "--approve", DRAFT, "bell.reminder")
    box.inv("--book", "b.yaml", "review", "--approve", "oak.reminder")
    box.inv("--book", "b.yaml", "send", status=(0, 3))
    to = [field(mail, "To") for mail in box.mails()]
    check(to == ["post@oak.example"], "b sends to", to)
    box.inv("--book", "a.yaml", "send", status=(0, 3))
    from_whom = sorted(field(mail, "To") + " " + field(mail, "From")[:7] for mail in box.mails())
    check(from_whom == ["post@bell.example Rowan A", "post@hart.example Rowan A",
                        "post@oak.example Rowan B"], from_whom)
    for name, number in (("a", 2), ("b", 1)):
        text = (box.book / f"{name}.yaml").read_text(encoding="utf-8")
        check(text.count("sent: reminder") == number, name, "has", text.count("sent: reminder"))
    box.inv("--book", "b.yaml", "remind")
    check(DRAFT in box.names(), "b has its own now")


# A file system of its own with only some pages left; what is on it is put back afterwards.
SMALL_DISK = """
book=$1 disk=$2 pages=$3; shift 3
mount -t tmpfs -o size=1m none "$disk" && cp -a "$book/." "$disk" || exit 90
dd if=/dev/zero of="$disk/.rest" bs=4096 2>/dev/null
truncate -s "-$((pages * 4096))" "$disk/.rest"
# The mail program and the trust are those of the book's own folder.
mount --bind "$disk" "$book" && cd "$book" && "$@"
status=$?
cd / && umount "$book" && rm "$disk/.rest" && find "$book" -mindepth 1 -delete &&
  cp -a "$disk/." "$book" || exit 91
exit $status
"""


def can_mount():
    return subprocess.run(["unshare", "-rm", "sh", "-c", "mount -t tmpfs none /mnt"], check=False,
                          stderr=subprocess.DEVNULL).returncode == 0


def try_full_disk(root, setup, arguments):
    box = outbox.Outbox(root)
    (box.root / "disk").mkdir()
    box.write_book(outbox.book_text([box.sink_program()], NAMES))
    box.inv("send", "--trust")
    for command in setup:
        box.inv(*command)
    ready = box.root / "ready"
    box.copy_to(ready)
    drafts = [f"{name}.reminder" for name in NAMES]
    status, failed = 1, 0
    for pages in range(60):
        what = f"inv {arguments[0]}, {pages} pages free:"
        box.restore(ready)
        done = subprocess.run(["unshare", "-rm", "bash", "-c", SMALL_DISK, "-", box.book,
                               box.root / "disk", str(pages), INV, *arguments], cwd=box.root,
                              env=box.environment, capture_output=True, check=False)
        status = done.returncode
        check(status in (0, 3), what, "exit status", status, done.stderr)
        check(status == 0 or b"full" in done.stderr, what, done.stderr)
        failed += status != 0
        now = box.drafts()
        check(all(one["state"] != "foreign" for one in now.values()), what, now)
        uncertain = box.check_mails(what, now)
        if setup:
            box.check_places(drafts, what)
        left = list(box.book.rglob(".inv-*"))
        check(not left, what, "left behind:", left)
        # With room again it is done.
        box.inv(*arguments, status=3 if uncertain else (0, 3) if "review" in arguments else 0)
        box.check_mails(what + " again:", box.drafts())
        box.check_places(drafts, what + " again:")
        check((box.book / ".gitignore").exists(), what, "again: .gitignore")
        if status == 0:
            break
    check(status == 0 and failed > 0, f"inv {arguments[0]}:", failed, "failed, the last:", status)


with tempfile.TemporaryDirectory() as scratch:
    for number, one in enumerate((try_damages, try_addresses, try_addressees, try_names,
                                  try_two_books)):
        one(pathlib.Path(scratch) / str(number))
    if can_mount():
        approve = ("review", "--approve", "bell.reminder", DRAFT)
        try_full_disk(f"{scratch}/remind", (), ("remind",))
        try_full_disk(f"{scratch}/approve", (("remind",),), approve)
        try_full_disk(f"{scratch}/send", (("remind",), approve), ("send",))
    else:
        print("full disks: skipped, no file system may be mounted here")
outbox.finish(f"{3 * len(DAMAGES)} damaged drafts, {len(ADDRESSES)} addresses")

"""`inv send` through Debian's msmtp to an SMTP server on loopback that takes mails, with and
without TLS, refuses them at each point, or goes away: what came is what was approved, once, and the
book and the drafts know what became of it."""

import socket
import ssl
import subprocess
import tempfile

from aiosmtpd.controller import Controller

import outbox
from outbox import check, field

NAMES = ("bell", "hart", "oak")


class Server:
    """Takes mails, or does what `mischief` says: to mails for hart."""

    def __init__(self, mischief=""):
        self.mischief, self.mails, self.tried = mischief, [], 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("post@hart"):
            self.tried += 1
            if self.mischief.startswith(("550", "451")):
                return self.mischief
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        is_hart = any(to.startswith("post@hart") for to in envelope.rcpt_tos)
        if is_hart and self.mischief.startswith(("554", "452")):
            return self.mischief
        self.mails.append(envelope)
        if is_hart and self.mischief == "lost":
            server.transport.abort()
        return "250 OK"


class Post(Controller):
    """The server at a port of its own."""

    def __init__(self, server, certificate=None):
        context = None
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
        super().__init__(server, hostname="127.0.0.1", port=free_port(), tls_context=context,
                         require_starttls=bool(certificate))


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def settings(box, port, certificate=None):
    """Of msmtp."""
    path = box.programs / "msmtprc"
    tls = "tls off\n"
    if certificate:
        tls = f"tls on\ntls_starttls on\ntls_trust_file {certificate}\n"
    path.write_text(f"account default\nhost localhost\nport {port}\nauth off\n"
                    f"from rowan@yard.example\ntimeout 20\n{tls}", encoding="utf-8")
    path.chmod(0o600)
    return path


def approved_box(root, port, certificate=None, **more):
    box = outbox.Outbox(root)
    mail = ["msmtp", "-C", settings(box, port, certificate), "-t"]
    box.write_book(outbox.book_text(mail, NAMES, **more))
    box.prepare(*NAMES)
    check(sorted(box.drafts()) == [f"{name}.reminder" for name in NAMES], box.drafts())
    return box


def check_sent(box, server, names, what):
    """Just these went: one mail each in the server, each as its draft, each in the journal."""
    by_id = {field(path.read_bytes(), "Message-ID"): path for path in box.sent_files()}
    came = [field(envelope.original_content, "Message-ID") for envelope in server.mails]
    check(len(came) == len(names), what, "the server has", len(came), "mails, not", len(names))
    check(sorted(came) == sorted(by_id), what, "sent/ has", sorted(by_id), "and the server", came)
    check(sorted(came) == sorted(box.journal_ids()), what, "the journal has", box.journal_ids())
    for envelope in server.mails:
        mail = envelope.original_content
        path = by_id.get(field(mail, "Message-ID"))
        if path is None:
            continue
        outbox.check_gone(mail, path.read_bytes(), f"{what} {path.name}:")
        to = [one.strip() for one in field(mail, "To").split(",")]
        check(envelope.rcpt_tos == to, what, "is for", envelope.rcpt_tos, "and To is", to)
        check(envelope.mail_from == "rowan@yard.example", what, "is from", envelope.mail_from)
    went = sorted(path.name.split(".")[1] for path in box.sent_files())
    check(went == sorted(names), what, "sent are", went)


def try_good(root, certificate=None):
    """All three arrive; and nothing more goes when it is run again."""
    what = "with TLS:" if certificate else "plainly:"
    server = Server()
    post = Post(server, certificate)
    post.start()
    try:
        box = approved_box(root, post.port, certificate and certificate[0])
        done = box.inv("send")
        check(done.stdout.count(b"sent  ") == 3, what, done.stdout)
        check_sent(box, server, NAMES, what)
        check(box.drafts() == {}, what, "left are", box.drafts())
        check(box.inv("send").stdout == b"", what, "the second run says something")
        check_sent(box, server, NAMES, what + " again")
    finally:
        post.stop()


def try_certificate(root, certificate, other):
    """A server that cannot show who it is gets nothing."""
    server = Server()
    post = Post(server, certificate)
    post.start()
    try:
        box = approved_box(root, post.port, other[0])
        box.inv("send", status=3, said="certificate|TLS")
        check_sent(box, server, (), "a wrong certificate:")
        check({one["state"] for one in box.drafts().values()} == {"approved"}, box.drafts())
    finally:
        post.stop()


# What the server does with hart's mail; the state that its draft is in then, what a person is
# told, and which mails went.
MISCHIEF = {
    "550 5.1.1 no such user": ("approved", "no such user", ("bell", "oak")),
    "451 4.7.1 greylisted, come again": ("approved", "greylisted", ("bell",)),
    "554 5.7.1 this is spam": ("approved", "this is spam", ("bell",)),
    "452 4.2.2 the box is full": ("approved", "the box is full", ("bell",)),
}


def try_refused(root, mischief):
    state, said, names = MISCHIEF[mischief]
    server = Server(mischief)
    post = Post(server)
    post.start()
    try:
        box = approved_box(root, post.port)
        box.inv("send", status=3, said=said)
        check(box.state("hart.reminder") == state, mischief, "leaves", box.state("hart.reminder"))
        check(server.tried > 0, mischief, "was not tried at all")
        went = sorted(path.name.split(".")[1] for path in box.sent_files())
        check(set(went) <= set(NAMES) - {"hart"} and "bell" in went, mischief, "went", went)
        check(went == sorted(names), mischief, "went", went, "and not", names)
        check_sent(box, server, went, mischief)
        server.mischief = ""  # it has thought better of it
        box.inv("send")
        check_sent(box, server, NAMES, mischief + ", then taken:")
    finally:
        post.stop()


def try_lost(root, certificate=None):
    """The server has the mail, and nobody was told."""
    what = "lost after the data" + (" with TLS:" if certificate else ":")
    server = Server("lost")
    post = Post(server, certificate)
    post.start()
    try:
        box = approved_box(root, post.port, certificate and certificate[0])
        box.inv("send", status=3, said="hart.reminder")
        check(box.state("hart.reminder") == "uncertain", what, box.state("hart.reminder"))
        server.mischief = ""
        for _ in range(2):
            box.inv("send", status=3, said="uncertain")
        ids = [field(envelope.original_content, "Message-ID") for envelope in server.mails]
        check(len(ids) == len(set(ids)) == 3, what, "the server has", sorted(ids))
        check(len(box.journal_ids()) == 2, what, "the journal has", box.journal_ids())
        box.inv("review", "--approve", "hart.reminder", status=3)
        box.inv("remind", said="mail program")
        check(box.places("hart.reminder") == ["sending/"], what, box.places("hart.reminder"))
        box.inv("send", "--sent", "hart.reminder")
        check_sent(box, server, NAMES, what)
        check(box.inv("send").stdout == b"", what, "something is left")
    finally:
        post.stop()


def try_alone(root):
    """No server at all; then one that comes back."""
    what = "no server:"
    server = Server()
    post = Post(server)
    box = approved_box(root, post.port)
    before = (box.book / "inv.yaml").read_bytes()
    box.inv("send", status=3, said="cannot connect|refused")
    check({one["state"] for one in box.drafts().values()} == {"approved"}, what, box.drafts())
    check((box.book / "inv.yaml").read_bytes() == before, what, "the book is another one")
    check_sent(box, server, (), what)
    post.start()
    try:
        box.inv("send")
        check_sent(box, server, NAMES, what + " it is back:")
    finally:
        post.stop()


def try_two_addressees(root):
    """One of two is refused: nobody may get a copy twice."""
    what = "one of two is refused:"
    server = Server("550 5.1.1 no such user")
    post = Post(server)
    post.start()
    try:
        clients = "".join(outbox.client(name) for name in ("bell", "oak")) + outbox.client(
            "hart", email="[edith@hart.example, post@hart.example]",
            extra=", cc: copy@hart.example")
        box = approved_box(root, post.port, clients=clients)
        box.inv("send", status=3, said="no such user")
        check(box.state("hart.reminder") == "approved", what, box.state("hart.reminder"))
        check_sent(box, server, ("bell", "oak"), what)
        server.mischief = ""
        box.inv("send")
        to = [envelope.rcpt_tos for envelope in server.mails if len(envelope.rcpt_tos) > 1]
        check(to == [["edith@hart.example", "post@hart.example", "copy@hart.example"]], what, to)
    finally:
        post.stop()


def certificate(root, name):
    files = (f"{root}/{name}.crt", f"{root}/{name}.key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
                    "-out", files[0], "-keyout", files[1]], check=True, capture_output=True)
    return files


with tempfile.TemporaryDirectory() as scratch:
    own, other = certificate(scratch, "own"), certificate(scratch, "other")
    try_good(f"{scratch}/plain")
    try_good(f"{scratch}/tls", own)
    try_certificate(f"{scratch}/other", own, other)
    for number, one in enumerate(MISCHIEF):
        try_refused(f"{scratch}/refused{number}", one)
    try_lost(f"{scratch}/lost")
    try_lost(f"{scratch}/lost_tls", own)
    try_alone(f"{scratch}/alone")
    try_two_addressees(f"{scratch}/two")
outbox.finish(f"{len(MISCHIEF) + 7} ways of a server")

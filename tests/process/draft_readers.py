"""Every kind of draft as other programs read it: Python's `email`, Perl's MIME::Tools, and mutt,
which sends it. All see the same addressees, subject and text, and that it is unsent; and what is
about one invoice makes one thread."""

import email.policy
import json
import pathlib
import re
import subprocess
import tempfile

import outbox
from outbox import check, field

PERL = r"""
use strict; use warnings; use MIME::Parser; use JSON::PP; use Encode;
my $parser = MIME::Parser->new; $parser->output_to_core(1); $parser->tmp_to_core(1);
my $mail = $parser->parse_open($ARGV[0]);
my @problems = ($parser->results->errors, $parser->results->warnings);
sub header { my $v = $mail->head->get($_[0]); return undef unless defined $v;
  $v =~ s/\r?\n//g; return decode('MIME-Header', $v); }
my %texts; my @leaves = grep { !$_->parts } ($mail, $mail->parts_DFS);
my @types = map { $_->mime_type } @leaves;
for my $leaf (@leaves) {
  next unless $leaf->mime_type =~ m{^text/} && $leaf->bodyhandle;
  my $charset = $leaf->head->mime_attr('content-type.charset') // 'ascii';
  $texts{$leaf->mime_type} //= decode($charset, $leaf->bodyhandle->as_string); }
print JSON::PP->new->utf8->encode({subject => header('Subject'), to => header('To'),
  cc => header('Cc'), unsent => header('X-Unsent'), types => \@types, texts => \%texts,
  problems => \@problems});
"""


def words(text):
    return text.replace("\u00a0", " ").split()


def unflowed(text):
    """Lines of format=flowed as they were (RFC 3676)."""
    lines = [line[1:] if line.startswith(" ") else line for line in text.splitlines()]
    return words("\n".join(lines))


def by_python(path):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    check(not mail.defects, path.name, mail.defects)
    parts = [part for part in mail.walk() if not part.is_multipart()]
    for part in parts:
        check(not part.defects, path.name, part.defects)
    texts = {part.get_content_type(): part.get_content() for part in reversed(parts)
             if part.get_content_maintype() == "text"}
    return {"subject": mail["Subject"], "to": mail["To"] and str(mail["To"]),
            "cc": mail["Cc"] and str(mail["Cc"]), "unsent": mail["X-Unsent"],
            "types": [part.get_content_type() for part in parts], "texts": texts}


def by_perl(path):
    done = subprocess.run(["perl", "-e", PERL, str(path)], capture_output=True, check=False)
    if not check(done.returncode == 0, path.name, "Perl:", done.stderr.decode()[:300]):
        return None
    read = json.loads(done.stdout)
    check(read.pop("problems") == [], path.name, "Perl finds problems")
    return read


def by_mutt(box, path):
    """What mutt would send of it, and to whom."""
    program = box.program("sendmail", f"echo \"$@\" >{box.root}/to\ncat >{box.root}/got\n")
    (box.root / "got").unlink(missing_ok=True)
    settings = (f"set sendmail={program} sendmail_wait=0 copy=no editor=true charset=utf-8 "
                "use_envelope_from=no")
    done = subprocess.run(["mutt", "-n", "-F", "/dev/null", "-e", settings, "-H", str(path)],
                          cwd=box.root, env=box.environment, stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=60, check=False)
    said = (done.stdout + done.stderr).decode(errors="replace")
    if not check(done.returncode == 0 and (box.root / "got").exists(), path.name, "mutt:", said):
        return None
    mail = email.message_from_bytes((box.root / "got").read_bytes(), policy=email.policy.default)
    plain = mail.get_body(("plain",))
    return {"subject": mail["Subject"], "to": str(mail["To"]), "text": plain.get_content(),
            "rcpt": (box.root / "to").read_text(encoding="utf-8").split("--")[-1].split(),
            "message-id": str(mail["Message-ID"])}


# Kind, language and way of each draft, and words that are in its text.
WANTED = {
    "hart.reminder": "Dear Zoë,", "mueller.reminder": "Guten Tag Jürgen Müller,",
    "pryce.reminder": "Dear Colonel Pryce,", "hart.statement": "Dear Zoë,",
    "mueller.statement": "Guten Tag Jürgen Müller,", "pryce.statement": "Dear Colonel Pryce,",
    "hart.invoice.I-hart": "Größere Hecke", "mueller.invoice.I-mueller": "Größere Hecke",
    "pryce.invoice.I-pryce": "Größere Hecke", "oak.thanks": "Client oak",
    "bell.thanks": "Guten Tag",
}
TO = {"hart": "edith@hart.example, zoe@hart.example", "mueller": "post@mueller.example",
      "oak": "post@oak.example", "bell": "post@bell.example", "pryce": None}
COMMANDS = (("remind",), ("thank",), ("statement", "hart", "mueller", "pryce", "--draft"),
            ("invoice", "I-hart", "I-mueller", "I-pryce", "--draft"))


def write_drafts(box):
    clients = (outbox.client("hart", email="[edith@hart.example, zoe@hart.example]",
                             extra=", greeting: 'Dear Zoë', cc: copy@hart.example") +
               outbox.client("mueller", extra=", language: de, contact: Jürgen Müller") +
               outbox.client("pryce", email="", extra=", reach: [letter], greeting: Dear Colonel "
                             "Pryce, address: [Stokesay House, Craven Arms]") +
               outbox.client("bell", extra=", language: de") + outbox.client("oak"))
    owing = ("hart", "mueller", "pryce", "bell", "oak")
    invoices = "".join(outbox.invoice(f"I-{name}", name, 19, title="Größere Hecke")
                       for name in owing)
    paid = "".join(f"  - {{date: {outbox.day(2)}, client: {name}, paid: 120.00, via: bank}}\n"
                   for name in ("bell", "oak"))
    box.write_book(outbox.book_text([box.sink_program()], ["hart"], clients=clients,
                                    invoices=invoices, journal=paid))
    for command in COMMANDS:
        box.inv(*command)
    check(set(box.names()) == set(WANTED), "the drafts are", box.names())


def check_draft(box, name):
    path, client = box.path(name), name.split(".")[0]
    python, perl = by_python(path), by_perl(path)
    if perl is None:
        return
    for key in ("subject", "to", "cc", "unsent", "types"):
        check(python[key] == perl[key], name, key, python[key], "and Perl reads", perl[key])
    for kind in ("text/plain", "text/html"):
        check(words(python["texts"].get(kind, "")) == words(perl["texts"].get(kind, "?")), name,
              kind, "is not the same to Perl")
    check(python["types"][:2] == ["text/plain", "text/html"], name, python["types"])
    check(python["unsent"] == "1", name, "X-Unsent is", python["unsent"])
    check(python["to"] == TO[client], name, "To is", python["to"])
    check(python["cc"] == ("copy@hart.example" if client == "hart" else None), name, python["cc"])
    plain = " ".join(words(python["texts"]["text/plain"]))
    check(WANTED[name] in plain, name, "has not the words", WANTED[name])
    if "thanks" not in name:
        check("120,00 €" in plain if client == "mueller" else "€120.00" in plain, name, "amount")
        check(f"I-{client}" in plain, name, "does not name the invoice")
    if TO[client] is None:
        return
    mutt = by_mutt(box, path)
    if mutt is None:
        return
    # A word that is broken up for the header may have another blank between its parts.
    check(words(mutt["subject"]) == words(python["subject"]), name, "mutt has", mutt["subject"])
    check(mutt["to"] == python["to"], name, "mutt writes to", mutt["to"])
    wanted = re.split(", ", python["to"]) + ([python["cc"]] if python["cc"] else [])
    check(mutt["rcpt"] == wanted, name, "mutt hands to", mutt["rcpt"])
    check(unflowed(mutt["text"]) == unflowed(python["texts"]["text/plain"]), name, "mutt's text")
    check(mutt["message-id"] == field(path.read_bytes(), "Message-ID"), name, "mutt's Message-ID")


def check_words(box):
    """What is printed is what the draft says."""
    for command, name in ((("remind", "--dry-run", "hart"), "hart.reminder"),
                          (("statement", "mueller"), "mueller.statement"),
                          (("invoice", "I-hart"), "hart.invoice.I-hart")):
        printed = words(box.inv(*command, "--format", "text", "-q").stdout.decode())
        text = unflowed(by_python(box.path(name))["texts"]["text/plain"])
        at = printed.index(text[0]) if text and text[0] in printed else len(printed)
        check(text and printed[at:at + len(text)] == text, name, "is not what is printed")


def move_back(box, days):
    """What was sent today went that long ago."""
    path = box.book / "inv.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(rf"date: {outbox.day(0)}(, client: \w+, sent)",
                           rf"date: {outbox.day(days)}\1", text), encoding="utf-8")


def thread(root):
    """A reminder, a statement and the next reminder, all about one invoice."""
    box = outbox.Outbox(root)
    steps = ", ".join(f"{{at: {at}, do: email, tone: friendly}}" for at in (5, 12, 20))
    ladder = f"  standard: {{quiet: [], ladder: [{steps}]}}\n"
    text = outbox.book_text([box.sink_program()], ["hart"],
                            invoices=outbox.invoice("I-1", "hart", 50))
    box.write_book(text.replace("policy: {standard: {quiet: []}}\n", "policy:\n" + ladder))
    box.inv("check", "-q")
    box.inv("send", "--trust")
    ids = []
    for number, command in enumerate((("remind",), ("statement", "--draft"), ("remind",))):
        box.inv(*command)
        names = box.names()
        if not check(len(names) == 1, "thread:", command, "makes", names):
            return
        draft = box.path(names[0]).read_bytes()
        references = field(draft, "References")
        check(field(draft, "In-Reply-To") == (ids[-1] if ids else None), "thread", number,
              "answers", field(draft, "In-Reply-To"), "and before it went", ids)
        check((references or "").split() == ids, "thread", number, "refers to", references)
        box.inv("review", "--approve", names[0])
        box.inv("send")
        ids.append(field(draft, "Message-ID"))
        move_back(box, 24 - 8 * number)
    mails = {field(mail, "Message-ID"): mail for mail in box.mails()}
    check(sorted(mails) == sorted(ids) and len(set(ids)) == 3, "thread:", ids, sorted(mails))
    if len(ids) == 3 and ids[2] in mails:
        check(field(mails[ids[2]], "In-Reply-To") == ids[1], "thread: the mail answers none")


with tempfile.TemporaryDirectory() as scratch:
    written = outbox.Outbox(pathlib.Path(scratch) / "kinds")
    write_drafts(written)
    check_words(written)
    for draft_name in WANTED:
        if written.path(draft_name).exists():
            check_draft(written, draft_name)
    thread(pathlib.Path(scratch) / "thread")
outbox.finish(f"{len(WANTED)} drafts read")

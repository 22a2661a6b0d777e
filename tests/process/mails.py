"""Mails and pages of a book with hostile names, titles and notes, read by other programs: Python's
`email` and `html.parser`, and `tidy`. The same headers and the same text, nothing injected, nothing
that runs."""

import email.policy
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile

INV = os.environ["INV"]
DAY = "2026-06-30"

HOSTILE = [
    "Edith Hart",
    'A</style>\nBcc: x@y.example',
    "Bcc: x@y.example\r\n\r\n<script>alert(1)</script>",
    "=?utf-8?q?x?=",
    "Hart =?utf-8?b?eA==?= & Sons =?",
    '"Hart", <a@b.example>; (x)',
    "'><img src=x onerror=alert(1)>",
    "{{client.name}} {{{x}}} {{> items}}",
    "--=_inv_x",
    "From here > to there",
    "\u202egnp.exe\u202c \u200fמשה\u200e \u2066x\u2069",
    "Łukasz Müller ☃ 😀👩‍👩‍👧",
    "張偉 株式会社",
    "x" * 998,
    "ü" * 499,
    "a b " * 249,
    "1.\u2028Subject: two\u2029\u0085three",
    "&amp; &lt;b&gt; &#39; %0d%0aBcc: x",
    ".\n.\n..",
    "nbsp\u00a0here",
]

failures = []


def check(good, *what):
    if not good:
        failures.append(" ".join(str(part) for part in what))


def quoted(text):
    """As YAML. Line ends and controls are refused by the book already; unit tests have those."""
    return json.dumps(re.sub("[\\x00-\\x1f\\x7f-\\x9f\u2028\u2029]", " ", text), ensure_ascii=False)


def book(name, other):
    return f"""business:
  name: {quoted(name)}
  email: rowan@yard.example
  phone: {quoted(other[:60])}
  address: [{quoted(other)}, Ludlow]
  currency: GBP
  colour: "#ffee00"
  terms: net 14
  pay:
    - {{via: {quoted(name)}, link: "https://pay.example/r?a={{amount}}&c={{currency}}&r={{reference}}", note: {quoted(other)}}}
    - {{via: {quoted(other)}, iban: DE89370400440532013001, name: {quoted(name)}}}
    - {{via: Web, link: {quoted("javascript:alert(1)")}}}
clients:
  - {{id: hart, name: {quoted(name)}, email: [edith@hart.example, accounts@hart.example], cc: copy@hart.example}}
  - {{id: lane, name: {quoted(other)}, greeting: {quoted(name)}, email: tom@lane.example}}
invoices:
  - {{id: J-1, client: hart, date: 2026-06-01, title: {quoted(other)}, total: 1120.00, po: {quoted(name)}}}
  - {{id: J-2, client: hart, date: 2026-06-02, title: {quoted(name)}, total: 20.50}}
  - {{id: J-3, client: lane, date: 2026-06-01, title: {quoted(name)}, total: 99.00}}
journal:
  - {{date: 2026-06-20, client: hart, note: {quoted(other)}, print: true}}
"""


def run(folder, *arguments, **environment):
    done = subprocess.run([INV, *arguments], cwd=folder, capture_output=True,
                          env={**os.environ, **environment})
    if done.returncode != 0:
        sys.exit(f"{arguments} ends with {done.returncode}: {done.stderr.decode()}")
    return done.stdout


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.text, self.links, self.odd, self.hidden = [], [], [], 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "form", "iframe", "img", "link", "object", "svg", "base", "input"):
            self.odd.append(tag)
        self.hidden += tag in ("style", "title")
        for name, value in attributes:
            if name.startswith("on") or name in ("src", "srcset", "background", "http-equiv"):
                self.odd.append(f"{tag} {name}")
            if name == "href":
                self.links.append(value)
            if name == "style" and re.search(r"url\(|@import|expression", value):
                self.odd.append(value)
        if tag in ("p", "td", "th", "tr", "br", "div", "h1", "h2"):
            self.text.append(" ")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("style", "title")

    def handle_data(self, data):
        if not self.hidden:
            self.text.append(data)


def words(text):
    return text.replace("\u00a0", " ").split()


def luminance(colour):
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def check_page(text, what):
    page = Page(text)
    check(not page.odd, what, "has", page.odd)
    check(all(link.startswith("https://pay.example/r?a=") for link in page.links), what, page.links)
    check(re.search(r'<html lang="[a-z]{2}">', text), what, "has no language")
    check("{{" not in re.sub(r"\{\{\{?[>a-z. ]*x?\}?\}\}", "", "".join(page.text)), what, "has marks")
    done = subprocess.run(["tidy", "-e", "-q", "-utf8"], input=text.encode(), capture_output=True)
    check(done.returncode == 0, what, "tidy:", done.stdout.decode(), done.stderr.decode())
    for scheme, grounds in (("", ("#ffffff", "#f5f7f5")), ("dark", ("#1b201e", "#262c29"))):
        styles = text.split("prefers-color-scheme:dark")[1] if scheme else text
        accent = re.search(r"\.masthead,\.link \{color:(#[0-9a-f]{6})" if scheme else
                           r'class="masthead" style="[^"]*;color:(#[0-9a-f]{6})', styles)
        check(accent, what, "has no accent", scheme)
        for ground in grounds if accent else ():
            ratio = contrast(accent.group(1), ground)
            check(ratio >= 4.5, what, scheme, "contrast of", accent.group(1), ratio)
    return page


def check_mail(raw, draft, what):
    head, _, body = raw.partition(b"\r\n\r\n")
    check(b"\n" not in raw.replace(b"\r\n", b""), what, "has a line that does not end in CR LF")
    check(b"\r" not in raw.replace(b"\r\n", b""), what, "has a CR of its own")
    check(raw.isascii(), what, "is not ASCII")
    longest = max(len(line) for line in raw.split(b"\r\n"))
    check(longest <= 78, what, "has a line of", longest)
    check(max(len(line) for line in body.split(b"\r\n")) <= 76, what, "has a long line")
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    names = sorted(name.lower() for name in mail.keys())
    wanted = ["content-language", "content-type", "date", "from", "message-id", "mime-version",
              "subject", "to", "x-unsent"] + ["cc"] * (len(draft["cc"]) > 0)
    check(names == sorted(wanted), what, "has the headers", names)
    check(not mail.defects, what, mail.defects)
    check(mail["subject"] and draft["subject"] in (None, str(mail["subject"])), what, "subject",
          mail["subject"], "is not", draft["subject"])
    check([a.addr_spec for a in mail["to"].addresses] == draft["to"], what, mail["to"])
    copies = mail["cc"].addresses if draft["cc"] else ()
    check([a.addr_spec for a in copies] == draft["cc"], what, mail["cc"])
    check([a.addr_spec for a in mail["from"].addresses] == ["rowan@yard.example"], what, mail["from"])
    check(str(mail["date"]).endswith("12:00:00 +0000"), what, mail["date"])
    check(re.fullmatch(r"<inv\.[0-9a-f]{32}@yard\.example>", str(mail["message-id"])), what)
    check(mail.get_boundary().startswith("=_inv_"), what, "boundary")
    kinds = [part.get_content_type() for part in mail.iter_parts()]
    check(kinds == ["text/plain", "text/html"], what, kinds)
    plain, page = mail.iter_parts()
    check(plain.get_param("format") == "flowed", what, "is not flowed")
    check(plain["content-transfer-encoding"] == "quoted-printable", what, "encoding")
    check(words(plain.get_content()) == words(draft["text"]), what, "text")
    lines = [line.rstrip("\n") for line in plain.get_content().splitlines()]
    check(all(not line.startswith((">", "From ")) for line in lines), what, "is not stuffed")
    check_page(page.get_content(), what)
    return str(mail["from"].addresses[0].display_name)


COMMANDS = {
    "reminder": ("remind", "--dry-run"),
    "statement": ("statement", "hart", "lane"),
    "invoice": ("invoice", "J-1", "J-3"),
}
MAILS = {
    "hart": {"to": ["edith@hart.example", "accounts@hart.example"], "cc": ["copy@hart.example"]},
    "lane": {"to": ["tom@lane.example"], "cc": []},
}


def read(folder, name):
    with open(os.path.join(folder, "mails", name), "rb") as file:
        return file.read()


def check_kind(folder, kind, name, subjects):
    command = (*COMMANDS[kind], "--as-of", DAY, "-q")
    for form in ("text", "html", "eml"):
        run(folder, *command, "--format", form, "--force", "-o", "mails/")
    names = sorted(one for one in os.listdir(os.path.join(folder, "mails"))
                   if one.split(".")[1] == kind and one.endswith(".eml"))
    check(len(names) == 2, kind, "has the mails", names)
    for one in names:
        client = one.split(".")[0]
        what = f"{one} of {name[:30]!r}:"
        text = read(folder, one[:-4] + ".txt").decode()
        draft = {**MAILS[client], "text": text, "subject": subjects.get(client)}
        sender = check_mail(read(folder, one), draft, what)
        safe = [word for word in words(name) if word.isascii() and word.isalnum()]
        # Python 3.11 leaves a blank between two encoded words of a name.
        check(all(word in sender.replace(" ", "") for word in safe), what, "comes from", sender)
        check_page(read(folder, one[:-4] + ".html").decode(), what)


def check_book(folder, name, other):
    with open(os.path.join(folder, "inv.yaml"), "w", encoding="utf-8") as file:
        file.write(book(name, other))
    remind = ("remind", "--dry-run", "--as-of", DAY, "-q")
    drafts = {one["client"]: one["draft"] for one in
              json.loads(run(folder, *remind, "--format", "json"))["decisions"]}
    check(sorted(drafts) == ["hart", "lane"], name[:40], "reminds", sorted(drafts))
    check_kind(folder, "reminder", name, {one: draft["subject"] for one, draft in drafts.items()})
    check_kind(folder, "statement", name, {})
    check_kind(folder, "invoice", name, {})
    again = run(folder, *remind, "--format", "eml", "hart", TZ="Asia/Tokyo", LC_ALL="de_DE.UTF-8")
    check(again == read(folder, "hart.reminder.eml"), name[:40], "is another mail in Tokyo")


with tempfile.TemporaryDirectory() as scratch:
    for index, hostile in enumerate(HOSTILE):
        check_book(scratch, hostile, HOSTILE[(index + 7) % len(HOSTILE)])
for failure in failures[:30]:
    print(failure, file=sys.stderr)
print(f"{len(HOSTILE)} books, {len(failures)} failures")
sys.exit(1 if failures else 0)

"""Random books whose names, titles and notes mean harm."""

import datetime
import json
import re

DAY = datetime.date(2026, 6, 30)
SENDER = "rowan@yard.example"
LINK = "https://pay.example/r?a={amount}&c={currency}&r={reference}"

HOSTILE = [
    "Edith Hart",
    "A</style>\nBcc: x@y.example",
    "Bcc: x@y.example\n\n<script>alert(1)</script>",
    "=?utf-8?q?x?=",
    "Hart =?utf-8?b?eA==?= & Sons =?",
    "=?us-ascii?q?=0D=0ABcc:_x=40y.example?=",
    '"Hart", <a@b.example>; (x)',
    "Hart (\\",
    "a@b.example, group: c@d.example;",
    "'><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" style="background:url(//x.example)',
    "]]><!--<![endif]--><svg onload=alert(1)>",
    "</title></head><body onload=alert(1)>--></td></table>",
    "javascript:alert(1) data:text/html,<b>x",
    "https://evil.example/?a=b#c mailto:x@y.example",
    "{{client.name}} {{{x}}} {{> items}}",
    "{{styles}} {{content}} {{=<% %>=}}",
    "--=_inv_x",
    "From here > to there",
    "> quoted",
    "Subject: {{x}}",
    "\u202egnp.exe\u202c \u200fמשה\u200e \u2066x\u2069",
    "שלום עולם",
    "\ufeff\u200bzero\u200d\u2060 width",
    "\u200b",
    "Łukasz Müller ☃ 😀👩‍👩‍👧",
    "張偉 株式会社",
    "e\u0301\u0302\u0303\u0304 a\u0308",
    "x" * 998,
    "ü" * 499,
    "😀" * 249,
    "a b " * 249,
    "a, b; " * 166,
    "=" * 200,
    "1.\u2028Subject: two\u2029\u0085three",
    "&amp; &lt;b&gt; &#39; &#x3c; %0d%0aBcc: x",
    ".\n.\n..",
    "nbsp\u00a0here",
    "a\u00adb \u2011 \u3000 \ufffd \U000e0041",
    "?q?=?= _=20=",
    "*/ } .sheet { background: red } /*",
    "$(id) `id` %s %n \\r\\n",
]
PLAIN = ["Hedge cut", "Pruning", "Rowan Yard Care", "Mrs Edith Hart", "J. O'Neill", "Lawn & border"]


def hostile(random):
    """One of these, or some of them mixed; mostly such as are short."""
    kind = random.random()
    if kind < 0.25:
        return random.choice(PLAIN)
    if kind < 0.7:
        return random.choice(HOSTILE)
    parts = [random.choice(HOSTILE)[:random.choice((5, 20, 60))] for _ in range(random.randint(2, 4))]
    return random.choice((" ", "", ", ", "\n", "\u00a0")).join(parts)


def writable(text):
    """Without what no book may have in it: unit tests have that."""
    lines = re.sub("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029\ufeff]", " ", text).split("\n")
    return "\n".join(line.strip() for line in lines if line.strip()) or "x"


def yaml(value, indent=""):
    if isinstance(value, dict):
        return "".join(f"\n{indent}{key}:{yaml(of, indent + '  ')}" for key, of in value.items())
    if isinstance(value, list):
        if not any(isinstance(one, dict) for one in value):
            return " [" + ", ".join(json.dumps(one, ensure_ascii=False) for one in value) + "]"
        return "".join(f"\n{indent}-" + yaml(one, indent + "  ").replace(
            "\n" + indent + "  ", " ", 1) for one in value)
    if isinstance(value, str) and "\n" in value:
        return " |\n" + "\n".join(indent + line for line in value.split("\n"))
    return " " + (json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value))


class RandomBook:
    def __init__(self, random, clients):
        self.random = random
        self.invoices, self.journal = [], []
        self.business = self.make_business()
        self.clients = [self.make_client(index) for index in range(clients)]
        for client in self.clients:
            for _ in range(random.randint(1, 4)):
                self.add_invoice(client)
            self.add_circumstances(client)

    def text(self):
        book = {"business": self.business, "policy": {"standard": {"quiet": []}},
                "clients": self.clients, "invoices": self.invoices,
                "journal": sorted(self.journal, key=lambda one: one["date"])}
        text = yaml(book).lstrip() + "\n"
        return text.replace("\n", "\r\n") if self.random.random() < 0.3 else text

    def lines(self):
        return writable(hostile(self.random))

    def words(self):
        return self.lines().replace("\n", " ")

    def maybe(self, chance, into, key, value):
        if self.random.random() < chance:
            into[key] = value()

    def day(self, first, last):
        return DAY - datetime.timedelta(self.random.randint(first, last))

    def make_business(self):
        random = self.random
        made = {"name": self.words(), "email": SENDER, "terms": "net 14",
                "currency": random.choice(("GBP", "EUR", "JPY", "KWD")),
                "taxes": {"standard": 20, "zero": {"rate": 0, "text": self.words()}},
                "pay": [self.make_way() for _ in range(random.randint(0, 3))]}
        for key in ("phone", "tax-id", "registration", "contact"):
            self.maybe(0.5, made, key, self.words)
        self.maybe(0.3, made, "contact", lambda: {"name": self.words(), "role": self.words()})
        self.maybe(0.6, made, "address", lambda: [self.words(), "Ludlow"])
        self.maybe(0.4, made, "footer", lambda: [self.words(), self.words()])
        self.maybe(0.7, made, "colour", lambda: f"#{random.randrange(1 << 24):06x}")
        self.maybe(0.5, made, "language", lambda: random.choice(("en", "en-US", "de", "xx")))
        if not made["pay"]:
            del made["pay"]
        return made

    def make_way(self):
        way = {"via": self.words()}
        self.maybe(0.5, way, "link", lambda: LINK)
        self.maybe(0.2, way, "link", self.words)
        self.maybe(0.4, way, "iban", lambda: self.random.choice(
            ("DE89370400440532013000", "DE89370400440532013001", "x")))
        for key in ("name", "note", "bic", "account", "sort-code"):
            self.maybe(0.3, way, key, self.words)
        return way

    def make_client(self, index):
        made = {"id": f"c{index}", "name": self.words(),
                "email": [f"c{index}@hart.example", "accounts@hart.example"]}
        for key in ("greeting", "contact", "thanks", "phone", "tax-id"):
            self.maybe(0.3, made, key, self.words)
        self.maybe(0.4, made, "cc", lambda: "copy@hart.example")
        self.maybe(0.4, made, "address", lambda: [self.words(), self.words()])
        self.maybe(0.4, made, "language", lambda: self.random.choice(("de", "en", "en-CA", "de-AT")))
        self.maybe(0.3, made, "currency", lambda: self.random.choice(("EUR", "GBP", "USD", "INR")))
        self.maybe(0.2, made, "statements", lambda: "activity")
        self.maybe(0.2, made, "familiar", lambda: "true")
        return made

    def amount(self, least, most):
        return str(self.random.randint(least, most))

    def add_invoice(self, client):
        random = self.random
        total = random.randint(20, 9000)
        made = {"id": f"J-{len(self.invoices)}", "client": client["id"],
                "date": self.day(0, 120).isoformat()}
        if random.random() < 0.5:
            made["total"] = str(total)
        else:
            made["lines"] = [self.make_line(total) for _ in range(random.randint(1, 3))]
            self.maybe(0.3, made, "prices", lambda: "gross")
        for key in ("title", "po"):
            self.maybe(0.5, made, key, self.words)
        self.maybe(0.5, made, "note", self.lines)
        self.maybe(0.3, made, "number", lambda: f"{self.words()[:60]} {made['id']}")
        if random.random() < 0.15:
            made["instalments"] = [{"due": self.day(-60, 60).isoformat(), "percent": part}
                                   for part in (30, 70)]
        elif random.random() < 0.15:
            made["terms"] = "2/10 net 14"
        self.invoices.append(made)
        self.add_events(client, made)

    def make_line(self, total):
        made = {"what": self.words()}
        if self.random.random() < 0.5:
            made["amount"] = str(total)
        else:
            made.update({"qty": "1.5", "rate": str(total), "unit": self.words()[:12]})
            self.maybe(0.3, made, "discount", lambda: 10)
        self.maybe(0.5, made, "tax", lambda: self.random.choice(("standard", "zero")))
        return made

    def add_events(self, client, invoice):
        """What happens to one invoice, after its day."""
        random = self.random
        first = datetime.date.fromisoformat(invoice["date"])
        at = first + datetime.timedelta(random.randint(0, max((DAY - first).days, 0)))
        entry = {"date": at.isoformat(), "for": [invoice["id"]]}
        kind = random.random()
        if kind < 0.35:
            self.journal.append({**entry, "paid": self.amount(5, 30000), "via": self.words()})
        elif kind < 0.42:
            paid = self.amount(5, 15)
            self.journal.append({**entry, "paid": paid, "via": self.words()})
            self.journal.append({**entry, "date": DAY.isoformat(), "returned": paid})
        elif kind < 0.5:
            self.journal.append({**entry, "credit": self.amount(5, 200), "why": self.lines()})
        elif kind < 0.58:
            self.journal.append({"date": entry["date"], "dispute": invoice["id"],
                                 "why": self.lines()})
        elif kind < 0.66:
            by = at + datetime.timedelta(random.randint(0, 30))
            self.journal.append({**entry, "promise": by.isoformat(), "said": self.lines()})
        elif kind < 0.7:
            self.journal.append({"date": entry["date"], "void": invoice["id"]})
        elif kind < 0.75:
            self.journal.append({**entry, "sent": "reminder"})

    def add_circumstances(self, client):
        entry = {"client": client["id"], "date": self.day(0, 40).isoformat()}
        if self.random.random() < 0.3:
            self.journal.append({**entry, "note": self.lines(), "print": "true"})
        if self.random.random() < 0.15:
            self.journal.append({**entry, "paid": self.amount(5, 500), "keep": "true"})
        if self.random.random() < 0.2:
            self.journal.append({**entry, "sent": "statement"})
        if self.random.random() < 0.2:
            self.journal.append({**entry, "call": self.lines(), "outcome": "voicemail"})
        if self.random.random() < 0.3:
            self.journal.append({**entry, "paid": "900000", "date": self.day(0, 10).isoformat(),
                                 "via": self.words(), "ref": self.words()})

"""A page as a browser and `tidy` read it: what runs, where it leads, and whether it can be read."""

import functools
import html.parser
import re
import subprocess

EMPTY = ("br", "meta", "hr")
ELEMENTS = {"html", "head", "meta", "title", "style", "body", "table", "caption", "thead", "tbody",
            "tr", "th", "td", "p", "br", "h1", "h2", "div", "span", "s", "a"}
ATTRIBUTES = {"lang", "charset", "name", "content", "class", "style", "role", "scope", "colspan",
              "data-title", "href"}
GOOD_CONTRAST = 4.5


def declarations(text):
    """Colours alone."""
    return {name.strip(): value.replace("!important", "").strip()
            for name, _, value in (one.partition(":") for one in text.split(";"))
            if name.strip() in ("color", "background-color")}


@functools.lru_cache(maxsize=64)
def dark_rules(styles):
    """Of each class, what it is in the dark."""
    rules = {}
    for block in re.findall(r"@media \(prefers-color-scheme:dark\) \{(.*)\}$", styles, re.M):
        for selectors, inside in re.findall(r"([^{}]*)\{([^{}]*)\}", block):
            for selector in selectors.split(","):
                rules.setdefault(selector.strip()[1:], {}).update(declarations(inside))
    return rules


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.words, self.links, self.odd, self.pairs = [], [], [], set()
        self.title = ""
        self.styles = re.search(r"<style>(.*?)</style>", text, re.S).group(1)
        self.dark = dark_rules(self.styles)
        # Of the elements around: the name, and words and ground in the light and in the dark.
        self.around = [("", ("#000000", "#ffffff"), ("#000000", "#ffffff"))]
        self.feed(text)
        self.close()
        if len(self.around) != 1:
            self.odd.append(f"open {self.around[-1][0]}")

    def handle_starttag(self, tag, attributes):
        of = dict(attributes)
        if tag not in ELEMENTS or len(of) != len(attributes):
            self.odd.append(tag)
        self.odd += [f"{tag} {name}" for name in of if name not in ATTRIBUTES]
        if re.search(r"url|@import|expression|\\", of.get("style") or ""):
            self.odd.append(of["style"])
        if "href" in of:
            self.links.append(of["href"])
        if tag in ("p", "td", "th", "tr", "br", "div", "h1", "h2", "caption"):
            self.words.append(" ")
        if tag not in EMPTY:
            self.go_in(tag, of)

    def go_in(self, tag, of):
        _, light, dark = self.around[-1]
        own = declarations(of.get("style") or "")
        over = {}
        for name in (of.get("class") or "").split():
            over.update(self.dark.get(name, {}))
        self.around.append((tag, self.seen(light, own), self.seen(dark, {**own, **over})))

    @staticmethod
    def seen(around, own):
        return own.get("color", around[0]), own.get("background-color", around[1])

    def handle_endtag(self, tag):
        if self.around[-1][0] == tag:
            self.around.pop()
        else:
            self.odd.append(f"/{tag}")

    def handle_data(self, text):
        tag, light, dark = self.around[-1]
        if tag == "title":
            self.title += text
        elif tag != "style":
            self.words.append(text)
            self.pairs |= {light, dark} if text.strip() else set()


@functools.lru_cache(maxsize=65536)
def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour):
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def check_page(check, text, plain, what):
    """`plain` is the same document as text."""
    page = Page(text)
    check(not page.odd, what, "has", page.odd)
    check(re.search(r'<html lang="[a-z]{2}">', text), what, "has no language")
    check(page.dark.get("sheet"), what, "is not dark in the dark")
    for words, ground in page.pairs:
        check(contrast(words, ground) >= GOOD_CONTRAST, what, words, "on", ground)
    ours = {one.rstrip(",;.") for one in re.findall(r"https://pay\.example/r\?\S+", plain)}
    check(set(page.links) >= ours, what, "has the links", page.links, "and not", ours)
    for link in page.links:
        check(re.fullmatch(r"(?i)(https://|mailto:|tel:|upi:)[!#-;=?-\[\]_a-z~]+", link), what, link)
        check(link in ours or link in plain, what, "has a link of its own", link)
    return page


def faults_of_html(paths):
    """What `tidy` has against these files."""
    done = subprocess.run(["tidy", "-e", "-q", "-utf8", "--gnu-emacs", "yes", *paths],
                          capture_output=True)
    return (done.stdout + done.stderr).decode().splitlines() if done.returncode else []

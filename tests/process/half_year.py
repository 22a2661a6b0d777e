"""The gardener's book day by day: work is billed, some pay, what `inv next` asks for is written,
approved and sent or posted, and those to be rung are rung. Each evening what the journal says was
sent is what the sink has, byte for byte but for the header fields that sending adds."""

import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import outbox
from outbox import check, field

SOURCE = pathlib.Path(os.environ.get("INV_SOURCE_DIR", pathlib.Path(__file__).parents[2]))
FIRST = datetime.date(2026, 5, 8)
DAYS = 184 if outbox.IS_FULL else 31

# `inv send` takes the day from the clock alone. Seconds are added to it for this process and what
# it starts; file times are left alone.
CLOCK = r"""
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#ifdef __cplusplus
extern "C" {
#endif
static time_t later(void) {
  const char* const text = getenv("CLOCK_SECONDS_LATER");
  return text ? (time_t)atoll(text) : 0;
}
int clock_gettime(clockid_t clock, struct timespec* out) {
  typedef int (*Get)(clockid_t, struct timespec*);
  static Get get;
  if (!get) get = (Get)dlsym(RTLD_NEXT, "clock_gettime");
  int result = get(clock, out);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
    out->tv_sec += later();
  return result;
}
int gettimeofday(struct timeval* out, void*) {
  struct timespec now;
  int result = clock_gettime(CLOCK_REALTIME, &now);
  out->tv_sec = now.tv_sec;
  out->tv_usec = now.tv_nsec / 1000;
  return result;
}
time_t time(time_t* out) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}
#ifdef __cplusplus
}
#endif
"""

# How many days after its due date each pays what is open of an invoice; the others take for ever.
PAYS_AFTER = {"naylor": -13, "hart": 12, "okafor": 33, "ferris": 26, "bell": 16, "plough": 11,
              "pryce": 9, "lacey": 9, "zielinski": 41, "lindqvist": 24, "st-peters": 19}
JOBS = ("okafor", "lindqvist", "pryce", "zielinski", "lacey", "st-peters")
# Work that is billed on the first of a month.
WORK = {"hart": "140.00", "naylor": "70.00", "ferris": "112.00", "bell": "112.00"}


class Year:
    def __init__(self, root):
        self.box = outbox.Outbox(root)
        self.seen, self.posted, self.today = set(), 0, FIRST
        shutil.rmtree(self.box.book)
        shutil.copytree(SOURCE / "examples/gardener", self.box.book)
        book = self.box.book / "inv.yaml"
        text = book.read_text(encoding="utf-8")
        mail = f"  mail: [{self.box.sink_program()}]\n"
        book.write_text(text.replace("  currency: GBP", mail + "  currency: GBP", 1),
                        encoding="utf-8")
        self.preload(root)

    def preload(self, root):
        source, library = f"{root}/clock.c", f"{root}/clock.so"
        pathlib.Path(source).write_text(CLOCK, encoding="utf-8")
        compiler = "cc" if shutil.which("cc") else "c++"
        done = subprocess.run([compiler, "-w", "-shared", "-fPIC", "-o", library, source, "-ldl"],
                              capture_output=True, check=False)
        if done.returncode != 0:
            outbox.skip(f"no clock can be built: {done.stderr.decode()[:300]}")
        self.box.environment["LD_PRELOAD"] = library

    def turn_clock(self, today):
        self.today = today
        noon = datetime.datetime.combine(today, datetime.time(9), datetime.timezone.utc)
        later = int(noon.timestamp() - datetime.datetime.now(datetime.timezone.utc).timestamp())
        self.box.environment["CLOCK_SECONDS_LATER"] = str(later)

    def read(self, *arguments):
        return json.loads(self.box.inv(*arguments, "--format", "json", "-q").stdout)

    def work(self):
        self.box.inv("bill", "--recurring", "-q")
        if self.today.day == 1:
            for client, amount in WORK.items():
                self.box.inv("bill", client, "--total", amount, "--title", "Garden care", "-q")
        if self.today.day % 6 == 0:
            client = JOBS[(self.today.month + self.today.day // 6) % len(JOBS)]
            self.box.inv("bill", client, "--total", "200.00", "--title", "Odd jobs", "-q")

    def bank(self):
        """In the evening, of those who pay."""
        for one in self.read("list", "--open")["invoices"]:
            late = (self.today - datetime.date.fromisoformat(one["due"])).days
            if late >= PAYS_AFTER.get(one["client"], 1000):
                self.box.inv("pay", one["client"], "--for", one["id"], "--via", "bank", "-q")

    def ring(self, decisions):
        calls = [one["client"] for one in decisions if one["action"] == "call"]
        for client in calls:
            self.box.inv("log", client, "--call", "No answer", "--outcome", "voicemail", "-q")
        return len(calls)

    def write(self):
        """Drafts of what is due, all approved, sent or posted. Returns the drafts by name."""
        decisions = self.read("next")["decisions"]
        due = sorted(one["client"] for one in decisions if one["action"] == "remind")
        self.box.inv("remind", "-q")
        self.box.inv("thank", "-q")
        drafts = self.box.drafts()
        new = {name: one for name, one in drafts.items() if one["state"] == "new"}
        check(new == drafts, self.today, "not all is new:", drafts)
        written = sorted(one["client"] for one in new.values() if one["kind"] == "reminder")
        check(written == due, self.today, "next says", due, "and drafts are there for", written)
        if new:
            self.box.inv("review", "--approve", *new)
        texts = {name: self.box.path(name, "approved/").read_bytes() for name in new}
        self.box.inv("send")
        letters = [name for name, one in new.items() if one["via"] == "letter"]
        check(sorted(self.box.drafts()) == sorted(letters), self.today, "left are",
              sorted(self.box.drafts()), "and letters are", letters)
        if letters:
            self.box.inv("send", "--sent", *letters)
            self.posted += len(letters)
        number_of_calls = self.ring(decisions)
        if due or number_of_calls:
            still = {one["client"] for one in self.read("next")["decisions"]
                     if one["action"] in ("remind", "call")}
            check(not still, self.today, "is still to be done today:", still)
        return new, texts

    def evening(self, new, texts):
        """The journal, the sink, and what lies in sent/, of today."""
        what = f"{self.today}:"
        mailed = {one["message_id"]: name for name, one in new.items() if one["via"] == "email"}
        came = {path.name: path.read_bytes() for path in self.box.sink.glob("*.mail")
                if path.name not in self.seen}
        self.seen |= set(came)
        ids = [field(mail, "Message-ID") for mail in came.values()]
        check(sorted(ids) == sorted(mailed), what, "the sink has", ids, "and not", mailed)
        for mail in came.values():
            name = mailed.get(field(mail, "Message-ID"))
            if name is None:
                continue
            kept = self.box.drafts_folder / f"sent/{self.today.year}/{self.today}.{name}.eml"
            if check(kept.exists(), what, name, "is not in sent/"):
                check(kept.read_bytes() == texts[name], what, name, "is not as it was approved")
                outbox.check_gone(mail, kept.read_bytes(), f"{what} {name}:")
            date = self.today.strftime("%a, %-d %b %Y")
            check(field(mail, "Date").startswith(date), what, name, "is of", field(mail, "Date"))
        lines = self.journal_of_today()
        noted = sorted(one["message_id"] for one in new.values())
        check(sorted(lines) == noted, what, "the journal has", lines, "and sent were", noted)
        for one in new.values():
            line = lines.get(one["message_id"], "")
            check(f"sent: {one['kind']}" in line and f"via: {one['via']}" in line, what, line)
            check(one["kind"] != "reminder" or f"stage: {one['stage']}" in line, what, line)
            about = [number for number in one["for"] if number not in line]
            check(not about, what, line, "is not for", about)

    def journal_of_today(self):
        """Entries as one line each, by their Message-ID."""
        entries = {}
        for path in self.box.book.glob("**/*.yaml"):
            for entry in re.split(r"(?m)^  - ", path.read_text(encoding="utf-8")):
                line = re.sub(r"\n +", ", ", entry)
                found = re.search(r"message-id: ['\"]?(<[^>]+>)", line)
                if found and re.match(rf"{{?date: {self.today}\b", line):
                    check(found[1] not in entries, self.today, "is there twice:", line)
                    entries[found[1]] = line
        return entries

    def live(self):
        self.turn_clock(FIRST)
        self.box.inv("send", "--trust")
        for number in range(DAYS):
            self.turn_clock(FIRST + datetime.timedelta(days=number))
            self.work()
            if number % 3 == 0:
                self.box.inv("remind", "-q")  # at night, by cron; in the morning it is made again
            self.evening(*self.write())
            self.bank()
        ids = self.box.journal_ids()
        mails = self.box.mails()
        check(len(ids) == len(set(ids)) == len(mails) + self.posted, len(ids), "in the journal,",
              len(mails), "in the sink,", self.posted, "posted")
        check(len(self.box.sent_files()) == len(ids), len(self.box.sent_files()), "in sent/")
        self.box.inv("check", "-q")
        return len(mails)


with tempfile.TemporaryDirectory() as scratch:
    year = Year(scratch)
    total = year.live()
    check(total >= DAYS // 4, "only", total, "mails went")
    check(year.posted >= 1, "no letter was posted")
outbox.finish(f"{DAYS} days: {total} mails, {year.posted} letters")

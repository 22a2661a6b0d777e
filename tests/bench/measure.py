"""Wall time and peak memory of `inv age` and `ledger bal`, and of recording one event beside
`inv check`; whole processes, the median of several runs that take turns."""

import argparse
import os
import shutil
import statistics
import sys
import time

from generate import generate

LIMITS = {"one": 2.0, "many": 1.2}
WRITE_LIMITS = {"one": 2.3, "many": 1.3}  # times `inv check` of the same book
LAYOUTS = {"one": "one file", "many": "file per client"}
MEGABYTES_MAX = 150
LEDGER_INVOICES_MAX = 100_000  # past this ledger takes longer than anybody waits
SMALL_BOOK = 500
SMALL_BOOK_MILLISECONDS = 30


def run(command):
    """(seconds, megabytes) of one process."""
    began = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


def medians(commands, runs):
    """{name: (seconds, megabytes)}, the commands taking turns."""
    seen = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            seen[name].append(run(command))
    return {name: tuple(statistics.median(column) for column in zip(*rows))
            for name, rows in seen.items()}


def commands(inv, folder, count):
    as_of = ["--as-of", "2025-01-01"]
    chosen = {layout: [inv, "--book", f"{folder}/{layout}", "age", *as_of] for layout in LAYOUTS}
    if count <= LEDGER_INVOICES_MAX:
        ledger = shutil.which("ledger")
        chosen["ledger"] = [ledger, "--init-file", "/dev/null", "-f", f"{folder}/book.ledger", "bal"]
    return chosen


def writing_commands(inv, folder):
    """`inv check`, and `inv log` of one call, of a book that the benchmark may write to."""
    for layout in LAYOUTS:
        shutil.rmtree(f"{folder}/written-{layout}", ignore_errors=True)
        shutil.copytree(f"{folder}/{layout}", f"{folder}/written-{layout}")
    chosen = {}
    for layout in LAYOUTS:
        book = ["--book", f"{folder}/written-{layout}", "-q"]
        chosen[f"check {layout}"] = [inv, "check", *book]
        chosen[f"log {layout}"] = [inv, "log", "c000000", "--call", "asked about the roses", *book]
    return chosen


def show_writing(seen):
    for layout, name in LAYOUTS.items():
        checked, logged = seen[f"check {layout}"], seen[f"log {layout}"]
        print(f"  {'inv check, ' + name:<26}{checked[0]:>8.3f} s {checked[1]:>8.1f} MB\n"
              f"  {'inv log, ' + name:<26}{logged[0]:>8.3f} s {logged[1]:>8.1f} MB"
              f" {logged[0] / checked[0]:>21.2f} x check", flush=True)


def writing_verdicts(seen):
    for layout, limit in WRITE_LIMITS.items():
        ratio = seen[f"log {layout}"][0] / seen[f"check {layout}"][0]
        yield ratio <= limit, (f"one event, {LAYOUTS[layout]}: {ratio:.2f} x inv check, at most "
                               f"{limit}")


def show(count, seen):
    print(f"{count:,} invoices")
    for name, (seconds, megabytes) in seen.items():
        title = f"inv age, {LAYOUTS[name]}" if name in LAYOUTS else "ledger bal"
        ratio = f"{seconds / seen['ledger'][0]:8.2f} x ledger" if "ledger" in seen else ""
        print(f"  {title:<26}{seconds:>8.3f} s {megabytes:>8.1f} MB"
              f" {seconds / count * 1e6:>8.2f} us an invoice{ratio}", flush=True)


def verdicts(seen):
    for layout, limit in LIMITS.items():
        ratio = seen[layout][0] / seen["ledger"][0]
        yield ratio <= limit, f"{LAYOUTS[layout]}: {ratio:.2f} x ledger, at most {limit}"
        megabytes = seen[layout][1]
        yield megabytes <= MEGABYTES_MAX, (f"{LAYOUTS[layout]}: {megabytes:.0f} MB, at most "
                                           f"{MEGABYTES_MAX}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--inv", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", required=True)
    parser.add_argument("counts", type=int, nargs="*")
    options = parser.parse_args()
    results = []
    for count in [SMALL_BOOK, *(options.counts or [10_000, 100_000, 1_000_000])]:
        folder = f"{options.folder}/{count}"
        generate(folder, count)
        seen = medians(commands(options.inv, folder, count), options.runs)
        show(count, seen)
        if count == SMALL_BOOK:
            milliseconds = max(seen["one"][0], seen["many"][0]) * 1000
            results.append((milliseconds <= SMALL_BOOK_MILLISECONDS,
                            f"{SMALL_BOOK} invoices: {milliseconds:.1f} ms, at most "
                            f"{SMALL_BOOK_MILLISECONDS}"))
        if count == 100_000:
            results.extend(verdicts(seen))
            seen = medians(writing_commands(options.inv, folder), options.runs)
            show_writing(seen)
            results.extend(writing_verdicts(seen))
    for good, text in results:
        print(f"{'ok  ' if good else 'OVER'}  {text}")


if __name__ == "__main__":
    main()

"""CPU seconds (user and system) and peak memory of whole processes: `inv` on books of several sizes
and `ledger bal` on the same facts. The commands of a size take turns, and the median counts. Ends
with what is over its limit, and with status 1 where anything is."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys

LAYOUTS = {"one": "one file", "many": "file per client"}
SMALL, USUAL, LARGE = 500, 100_000, 1_000_000
SMALL_RUNS = 25  # so short that chance shows
SMALL_MILLISECONDS_MAX = 6
AGE_MAX = {"one": 0.20, "many": 0.30}  # times ledger
CHECK_MAX = 2.2  # times ledger
EVENT_MAX = 2.5  # times `inv age`
MEGABYTES_MAX = 75
LARGE_SECONDS_MAX, LARGE_MEGABYTES_MAX = 4.5, 700


def run(command):
    """(CPU seconds, megabytes) of one process. Until it begins its memory counts as ours, so this
    program stays small and has others make the books."""
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(commands, runs):
    """{name: (seconds, megabytes)}, the commands taking turns."""
    seen = {name: [] for name in commands}
    for _ in range(runs):
        for name, command in commands.items():
            seen[name].append(run(command))
    return {name: tuple(statistics.median(column) for column in zip(*rows))
            for name, rows in seen.items()}


def age_commands(inv, folder):
    return {f"age {layout}": [inv, "--book", f"{folder}/{layout}", "age", "--as-of", "2025-01-01"]
            for layout in LAYOUTS}


def ledger_command(folder):
    ledger = shutil.which("ledger") or sys.exit("there is no ledger to compare with")
    return {"ledger": [ledger, "--init-file", "/dev/null", "-f", f"{folder}/book.ledger", "bal"]}


def check_and_event_commands(inv, folder):
    """Of copies of the books, since an event is written each time."""
    chosen = {}
    for layout in LAYOUTS:
        written = f"{folder}/written-{layout}"
        shutil.rmtree(written, ignore_errors=True)
        shutil.copytree(f"{folder}/{layout}", written)
        book = ["--book", written, "-q"]
        chosen[f"check {layout}"] = [inv, "check", *book]
        chosen[f"log {layout}"] = [inv, "log", "c000000", "--call", "asked about the roses", *book]
    return chosen


def title(name):
    command, _, layout = name.partition(" ")
    return f"inv {command}, {LAYOUTS[layout]}" if layout else "ledger bal"


def show(count, seen):
    print(f"{count:,} invoices")
    for name, (seconds, megabytes) in seen.items():
        ratio = f"{seconds / seen['ledger'][0]:8.2f} x ledger" if "ledger" in seen else ""
        print(f"  {title(name):<26}{seconds:>8.3f} s {megabytes:>8.1f} MB"
              f" {seconds / count * 1e6:>8.2f} us an invoice{ratio}", flush=True)


def small_limits(seen):
    for layout, name in LAYOUTS.items():
        milliseconds = seen[f"age {layout}"][0] * 1000
        yield f"{SMALL} invoices, {name}", milliseconds, SMALL_MILLISECONDS_MAX, "ms"


def usual_limits(seen):
    ledger = seen["ledger"][0]
    for layout, name in LAYOUTS.items():
        age, megabytes = seen[f"age {layout}"]
        yield f"inv age, {name}", age / ledger, AGE_MAX[layout], "x ledger"
        yield f"inv age, {name}", megabytes, MEGABYTES_MAX, "MB"
        yield f"inv check, {name}", seen[f"check {layout}"][0] / ledger, CHECK_MAX, "x ledger"
        yield f"one event, {name}", seen[f"log {layout}"][0] / age, EVENT_MAX, "x inv age"


def large_limits(seen):
    seconds, megabytes = seen["age one"]
    yield f"{LARGE:,} invoices", seconds, LARGE_SECONDS_MAX, "s"
    yield f"{LARGE:,} invoices", megabytes, LARGE_MEGABYTES_MAX, "MB"


LIMITS = {SMALL: small_limits, USUAL: usual_limits, LARGE: large_limits}


def measure(count, options):
    folder = f"{options.folder}/{count}"
    generate = os.path.join(os.path.dirname(__file__), "generate.py")
    subprocess.run([sys.executable, "-B", generate, folder, str(count)], check=True)
    commands = age_commands(options.inv, folder)
    if count == USUAL:
        commands |= check_and_event_commands(options.inv, folder)
    if count <= USUAL:
        commands |= ledger_command(folder)
    seen = medians(commands, max(options.runs, SMALL_RUNS) if count == SMALL else options.runs)
    if count > USUAL and options.large_ledger:
        seen |= medians(ledger_command(folder), 1)
    show(count, seen)
    return LIMITS[count](seen) if count in LIMITS else []


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--inv", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--large-ledger", action="store_true",
                        help="run ledger once on more than 100,000 invoices too")
    parser.add_argument("counts", type=int, nargs="*", default=[SMALL, 10_000, USUAL, LARGE])
    options = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f}; beside other work the figures say little", flush=True)
    results = [result for count in options.counts for result in measure(count, options)]
    for name, value, limit, unit in results:
        verdict = "ok  " if value <= limit else "OVER"
        print(f"{verdict}  {name}: {value:.2f} {unit}, at most {limit}")
    sys.exit(any(value > limit for _, value, limit, _ in results))


if __name__ == "__main__":
    main()

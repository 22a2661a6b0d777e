"""How the time of each command grows with many of a kind in one client: the CPU seconds of n and
of 4n, less those of an empty book. Growing with n gives 4; more than 5 is OVER."""

import argparse
import os
import sys
import time

from growth_kinds import KINDS, empty

FEW = 5_000
TIMES = 4
RATIO_MAX = 5.0
TOO_SHORT = 0.004  # seconds; below that a ratio is chance
TODAY = "2030-01-01"
COMMANDS = {
    "check": ["check", "-q"],
    "age": ["age", "--detail"],
    "list": ["list"],
    "next": ["next"],
    "remind": ["remind", "--dry-run"],
    "calls": ["calls"],
    "statement": ["statement"],
    "activity": ["statement", "--from", "1900-01-01"],
    "show": ["show", "c"],
    "show inv.": ["show", "A0"],
}


def seconds(command, runs):
    """The least CPU time of several runs."""
    best = None
    for _ in range(runs):
        child = os.posix_spawn(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
        _, status, usage = os.wait4(child, 0)
        if status != 0:
            sys.exit(f"failed: {' '.join(command)}")
        spent = usage.ru_utime + usage.ru_stime
        best = spent if best is None else min(best, spent)
    return best


class Bench:
    def __init__(self, inv, folder, runs):
        self.inv, self.folder, self.runs = inv, folder, runs
        self.start_up = {}

    def book(self, kind, n):
        path = f"{self.folder}/{kind.__name__}-{n}.yaml"
        with open(path, "w") as out:
            out.write(kind(n).text())
        return path

    def measure(self, path, name):
        return seconds([self.inv, *COMMANDS[name], "--book", path, "--as-of", TODAY], self.runs)

    def row(self, kind, name, small, large):
        """(ok, text) of a command on two books of a kind."""
        base = self.start_up[name]
        few, many = (max(self.measure(path, name) - base, 0.0) for path in (small, large))
        ratio = many / few if few else 0.0
        is_good = ratio <= RATIO_MAX or many < TOO_SHORT * TIMES
        return is_good, (f"{name:<10} {kind.__doc__:<32}{few:>9.3f}{many:>9.3f}{ratio:>7.1f}  "
                         f"{'ok' if is_good else 'OVER'}")

    def run(self, kinds, names):
        path = self.book(empty, 0)
        self.start_up = {name: self.measure(path, name) for name in names}
        all_good = True
        for kind in kinds:
            small, large = self.book(kind, FEW), self.book(kind, FEW * TIMES)
            for name in names:
                is_good, text = self.row(kind, name, small, large)
                all_good = all_good and is_good
                print(text, flush=True)
        return all_good


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--inv", required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--kind", action="append", choices=[kind.__name__ for kind in KINDS])
    parser.add_argument("--command", action="append", choices=COMMANDS)
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    kinds = [kind for kind in KINDS if not options.kind or kind.__name__ in options.kind]
    print(f"{'command':<10} {'in one client':<32}{FEW:>9,}{FEW * TIMES:>9,}  times", flush=True)
    if not Bench(options.inv, options.folder, options.runs).run(kinds, options.command or COMMANDS):
        sys.exit(1)


if __name__ == "__main__":
    main()

"""What startup.sh does."""

import argparse
import json
import os
import pathlib
import re
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

from classes import outside
from limber import FIRST_SCREEN, Limber
from memory import print_memory
from page import HELLO, HELLO_BESIDE_SCREEN, LIMITS, print_machine, print_table

PRINTING = [line for line in LIMITS if line != FIRST_SCREEN]
NOTHING = subprocess.DEVNULL


def main():
    options = argparse.ArgumentParser(prog="src/bench/startup.sh")
    options.add_argument("limber", nargs="?", default="limber", metavar="LIMBER", help="the launcher to measure")
    options.add_argument("--jdk", metavar="DIR", help="the full JDK it was made from")
    options.add_argument("--runs", type=int, default=21, metavar="N", help="how often each is started")
    options.add_argument("--own-loop", action="store_true", help="take the time without hyperfine")
    options.add_argument("--classes", action="store_true", help="name the classes from outside, and take no time")
    options.add_argument("--memory", action="store_true", help="measure memory, and no time")
    wanted = options.parse_args()
    limber = Limber(wanted.limber)
    with tempfile.TemporaryDirectory(prefix="limber-startup.") as work:
        if wanted.memory:
            print_memory(limber)
        elif wanted.classes:
            for line, names in outside(limber, PRINTING, work).items():
                print(line, *names, sep="\n  ")
        else:
            measure(limber, wanted, work)


def measure(limber, wanted, work):
    java = java_of(wanted.jdk)
    version = version_in(subprocess.run([java, "-version"], capture_output=True, text=True).stderr)
    own = version_in(limber.run("--version", "-showversion").stderr)
    if version != own:
        sys.exit("limber runs on Java %s, Hello would on %s. Name the JDK it was made from: --jdk DIR" % (own, version))
    subprocess.run([java + "c", "-d", work, pathlib.Path(__file__).parent / "Hello.java"], check=True)
    hello = [java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", work, "Hello"]
    timer = None if wanted.own_loop else shutil.which("hyperfine")
    timed_by = "a loop of its own"
    if timer:
        timed_by = subprocess.run([timer, "--version"], capture_output=True, text=True).stdout.strip()
    load = os.getloadavg()[0]
    times = rounds(wanted.runs, hello, limber, timer, work)
    print_machine(version, wanted.runs, timed_by, load)
    print_table(times, outside(limber, PRINTING, work), int(version.split(".")[0]))


def java_of(jdk):
    home = jdk or os.environ.get("JAVA_HOME")
    java = os.path.realpath(os.path.join(home, "bin", "java") if home else shutil.which("java") or "")
    if not os.access(java, os.X_OK) or not os.access(java + "c", os.X_OK):
        sys.exit("There is no full JDK %s. Name the one that limber was made from: --jdk DIR" % (home or "on the PATH"))
    return java


def version_in(said):
    return re.search(r'version "([^"]+)"', said).group(1)


def rounds(count, hello, limber, timer, work):
    """Seconds on the clock and seconds of work, by what was started. The first round only warms the machine, and is not counted."""
    commands = {HELLO: hello, **{line: limber.command(line) for line in PRINTING}}
    times = {}
    for number in range(count + 1):
        now = by_hyperfine(timer, commands, work) if timer else {name: by_hand(commands[name]) for name in commands}
        # hyperfine knows no pseudo-terminal: the screen is timed here, and so is the Hello that it is held against.
        now[HELLO_BESIDE_SCREEN] = by_hand(hello)
        now.update(on_screen(limber))
        if number > 0:
            for name, seconds in now.items():
                times.setdefault(name, []).append(seconds)
        progress("round %d of %d" % (number, count))
    progress("")
    return times


def by_hyperfine(timer, commands, work):
    """One run of each. By itself, hyperfine makes all runs of one command before it comes to the next."""
    told = os.path.join(work, "times.json")
    lines = [shlex.join(command) for command in commands.values()]
    subprocess.run(
        [timer, "--shell=none", "--runs=1", "--style=none", "--export-json", told, *lines],
        stdin=NOTHING, stdout=NOTHING, stderr=NOTHING, check=True)
    with open(told) as results:
        return {
            name: (one["mean"], one["user"] + one["system"]) for name, one in zip(commands, json.load(results)["results"])
        }


def by_hand(command):
    worked = work_of_children()
    start = time.perf_counter()
    subprocess.run(command, stdin=NOTHING, stdout=NOTHING, stderr=NOTHING, check=True)
    return time.perf_counter() - start, work_of_children() - worked


def on_screen(limber):
    """The work is of the whole process: that of leaving stands in it."""
    worked = work_of_children()
    seconds = limber.first_screen()
    return {name: (clock, work_of_children() - worked) for name, clock in seconds.items()}


def work_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def progress(words):
    if sys.stderr.isatty():
        print("\r\033[K" + words, end="", file=sys.stderr, flush=True)


main()

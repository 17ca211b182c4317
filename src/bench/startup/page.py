"""What was measured, as Markdown."""

import datetime
import os
import statistics

from limber import FIRST_SCREEN

# How often as long as Hello a start may take: on JDK 25 and newer, and on an older one.
LIMITS = {
    "--version": (3.5, 4.5),
    "--help": (3.5, 4.5),
    "redflags": (4.5, 6),
    "routine unlock": (4.5, 6),
    "explain recovery": (4.5, 6),
    "triage --answers FILE": (6, 7.5),
    FIRST_SCREEN: (8, 12),
}
MOST_CLASSES = 40

HELLO = "Hello"
HELLO_BESIDE_SCREEN = "Hello, beside the screen"


def print_machine(version, runs, timed_by, load):
    flags = os.environ.get("LIMBER_JAVA_OPTS", "").strip()
    with_flags = ", `LIMBER_JAVA_OPTS=%s`" % flags if flags else ""
    print("%s: JDK %s, %d cores, medians of %d rounds, timed by %s, load %.1f before and %.1f after%s.\n" % (
        datetime.date.today(), version, os.cpu_count(), runs, timed_by, load, os.getloadavg()[0], with_flags))


def print_table(times, outside, java):
    """Seconds on the clock and of work, and classes, each by what was started, on a version of Java such as 25."""
    print("| | ms | middle half | times Hello | at most | work, times Hello | classes from outside |")
    print("|---|---|---|---|---|---|---|")
    for name in times:
        own = name if name.startswith(HELLO) else HELLO_BESIDE_SCREEN if name.startswith("triage:") else HELLO
        clock, work = (_column(times, name, kind) for kind in (0, 1))
        ratio, work_ratio = (
            statistics.median(column) / statistics.median(_column(times, own, kind))
            for kind, column in enumerate((clock, work)))
        low, _, high = statistics.quantiles(clock, n=4) if len(clock) > 1 else clock * 3
        limit = LIMITS[name][0 if java >= 25 else 1] if name in LIMITS else None
        print("| %s | %.0f | %.0f to %.0f | %.2f | %s | %.2f | %s |" % (
            _shown(name), statistics.median(clock) * 1000, low * 1000, high * 1000, ratio,
            "" if limit is None else str(limit) + _missed(ratio > limit), work_ratio, _counted(outside.get(name))))


def _column(times, name, kind):
    return [one[kind] for one in times[name]]


def _shown(name):
    if name.startswith(HELLO):
        return name
    command, colon, part = name.partition(":")
    return "`limber %s`%s%s" % (command, colon, part)


def _counted(found):
    return "" if found is None else str(len(found)) + _missed(len(found) > MOST_CLASSES)


def _missed(is_missed):
    return ", **missed**" if is_missed else ""

"""Which classes a start has to take from elsewhere than an archive."""

import os
import re
import sys

from limber import FIRST_SCREEN

# Made while the program runs, so that no archive can hold them: hidden classes (0x in their name) and proxies.
NO_NAME = re.compile(r"0x[0-9a-f]+|\$Proxy\d+")
LOADED = re.compile(r"(?:\[[^\]]*\])*\s*(\S+) source: (.*)")
ARCHIVE = "shared objects file"


def outside(limber, lines, work):
    """The named classes from outside, by what was started."""
    log = os.path.join(work, "classes")
    flags = "-Xlog:class+load:file=" + log
    found = {}
    for line in lines:
        limber.run(line, flags)
        found[line] = _from_outside(log)
    limber.first_screen(flags)
    found[FIRST_SCREEN] = _from_outside(log)
    return found


def _from_outside(log):
    with open(log) as lines:
        loaded = [line.groups() for line in map(LOADED.match, lines) if line]
    os.remove(log)
    if not any(name.startswith("io.limber.") for name, _ in loaded):
        sys.exit("Java loaded no class of limber: something else answered.")
    return [name for name, source in loaded if not NO_NAME.search(name) and not source.startswith(ARCHIVE)]

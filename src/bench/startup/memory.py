"""How much memory limber takes: resident sizes in MB, of which some is shared with other programs."""

import os
import re
import statistics
import subprocess
import sys

RUNS = 3


def print_memory(limber):
    print("| | largest, MB | while paused, MB |\n|---|---|---|")
    print("| `limber routine unlock` | %d | |" % statistics.median(_printed(limber) for _ in range(RUNS)))
    paused = []
    for _ in range(RUNS):
        with limber.paused() as pid:
            paused.append(_sizes(pid))
            flags = _flags(pid)
    largest, now = (statistics.median(size) for size in zip(*paused))
    print("| `limber routine unlock --play`, paused | %d | %d |" % (largest, now))
    print("\nFlags: `%s`" % flags)


def _printed(limber):
    nothing = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    command = limber.command("routine unlock")
    _, status, used = os.wait4(os.posix_spawn(command[0], command, os.environ, file_actions=nothing), 0)
    if status:
        sys.exit("limber ended with %d." % os.waitstatus_to_exitcode(status))
    return used.ru_maxrss // (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _sizes(pid):
    """The largest size so far, and the present one; where the system does not tell the former, the latter twice."""
    if os.path.exists("/proc/%d/status" % pid):
        with open("/proc/%d/status" % pid) as lines:
            sizes = {line.split()[0]: int(line.split()[1]) // 1024 for line in lines if line.startswith("Vm")}
        return sizes["VmHWM:"], sizes["VmRSS:"]
    now = int(_ps("rss=", pid)) // 1024
    return now, now


def _flags(pid):
    """What the launcher gave to Java, without the places of files."""
    java = _ps("command=", pid).split(" -cp ")[0].split()
    return " ".join(re.sub(r"=/.*/", "=.../", word) for word in java if re.match("-X|--", word))


def _ps(what, pid):
    return subprocess.run(["ps", "-ww", "-o", what, "-p", str(pid)], capture_output=True, text=True, check=True).stdout

"""An installed limber, and what is done with it."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import time

from terminal import Terminal

ANSWERS = pathlib.Path(__file__).resolve().parent.parent / "home.yaml"
FIRST_SCREEN = "triage: first screen"


class Limber:
    def __init__(self, named):
        path = shutil.which(named) or sys.exit("There is no limber to start: " + named)
        self.path = os.path.abspath(path)

    def command(self, line):
        """The words of a line, such as "routine unlock". FILE stands for a file of answers."""
        return [self.path, *(str(ANSWERS) if word == "FILE" else word for word in line.split())]

    def run(self, line, flags=""):
        """A start that is not timed, with more flags for Java."""
        with java_options(flags):
            return subprocess.run(self.command(line), capture_output=True, text=True, check=True)

    def first_screen(self, flags=""):
        """Seconds until the last line of the first page is painted, and until its keys are: limber keeps those back for
        a blink, and takes none before."""
        with java_options(flags), Terminal(self.command("triage")) as terminal:
            painted = terminal.wait_for("? tells more.")
            keys = terminal.wait_for(" quit")
            terminal.press("q")
            terminal.wait_for(" leave")
            terminal.press("y")
            terminal.end(130)
        return {FIRST_SCREEN: painted, "triage: its keys": keys}

    @contextlib.contextmanager
    def paused(self):
        """A routine that was played for a moment and is paused. Gives the id of its process."""
        with Terminal(self.command("routine unlock --play")) as terminal:
            for answer in "none", "no", "5", "none":  # no danger sign; places change; no limit
                terminal.wait_for("> ")
                terminal.press(answer + "\n")
            terminal.wait_for(" next")
            terminal.press("5\r")
            terminal.wait_for("I am there")
            terminal.press("\r")
            time.sleep(5)  # the picture moves
            terminal.press(" ")
            terminal.wait_for("Paused")
            time.sleep(2)
            yield terminal.pid
            terminal.press("q")
            terminal.end(130)


@contextlib.contextmanager
def java_options(flags):
    """With more flags for Java than the person has set."""
    before = os.environ.get("LIMBER_JAVA_OPTS", "")
    os.environ["LIMBER_JAVA_OPTS"] = before + " " + flags
    try:
        yield
    finally:
        os.environ["LIMBER_JAVA_OPTS"] = before

"""A program in a pseudo-terminal of 80 columns and 24 rows: what it shows can be waited for, and keys can be pressed."""

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time


class Terminal:
    """Starts a program. It has ended, and been waited for, when the block after "with" is left."""

    LONGEST_WAIT = 30  # seconds

    def __init__(self, command):
        self.seen = b""
        self.code = None
        self.started = time.perf_counter()
        self.pid, self.screen = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.environ["TERM"] = "xterm-256color"
            os.execvp(command[0], command)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.screen)

    def wait_for(self, words):
        """Reads until these words were written, and forgets what came before them. Gives the seconds since the start."""
        wanted = words.encode()
        while wanted not in self.seen:
            if not self._read():
                sys.exit('"%s" never came. The last that did:\n%s' % (words, self._last()))
        self.seen = self.seen[self.seen.index(wanted) + len(wanted):]
        return time.perf_counter() - self.started

    def press(self, keys):
        os.write(self.screen, keys.encode())

    def end(self, wanted):
        """Reads until the program ends, which has to be with this exit code."""
        while self._read():
            pass
        self.code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        if self.code != wanted:
            sys.exit("It ended with %d, not with %d:\n%s" % (self.code, wanted, self._last()))

    def _read(self):
        """Whether there was more to read, or there may still be."""
        if not select.select([self.screen], [], [], self.LONGEST_WAIT)[0]:
            return False
        try:
            more = os.read(self.screen, 65536)
        except OSError:  # how Linux says that nobody holds the other end any more
            return False
        self.seen += more
        return bool(more)

    def _last(self):
        return self.seen[-2000:].decode(errors="replace")

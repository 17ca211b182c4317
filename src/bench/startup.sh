#!/bin/sh
# How long an installed limber takes to start, in whole processes, beside Java's own "Hello" in the same run.
#
#   src/bench/startup.sh [LIMBER] [--jdk DIR] [--runs N] [--own-loop]
#   src/bench/startup.sh [LIMBER] --classes
#   src/bench/startup.sh [LIMBER] --memory
#
# LIMBER is the launcher to measure, such as ~/.local/bin/limber; if not given, the limber on the PATH. --jdk names the
# full JDK that it was made from, whose java runs Hello; if not given, JAVA_HOME, or else the java on the PATH.
# Each of the 21 rounds (--runs) starts everything once, in turn. hyperfine takes the time where it is installed, unless
# --own-loop is given. The table is Markdown; src/docs/start-up.md tells how to read it.
#
# --classes takes no time, and names the classes that no archive held. --memory prints the largest resident size of a
# routine that is printed, and of one that is played and paused.

command -v python3 >/dev/null || {
    echo "startup.sh needs python3: it has to open a pseudo-terminal." >&2
    exit 1
}
# These would change Hello, and not limber: its launcher takes no notice of them.
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
# These would change limber: other content, questions in lines, other numbers to call.
unset LIMBER_CONTENT LIMBER_REGION ACCESSIBLE
exec python3 -B "$(dirname "$0")/startup" "$@"

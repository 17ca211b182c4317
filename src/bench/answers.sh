#!/bin/sh
# How fast answers in lines are worked through, and in how much memory. Needs a build (mvn -DskipTests package).
#
#   src/bench/answers.sh [RUNS]
#
# Prints, for 1,000 and 10,000 and 100,000 lines: seconds, lines a second, and the largest resident size in MB, each the
# median of RUNS (5). The heap is held to 64 MB: if memory grew with the number of lines, the last row would fail.

cd "$(dirname "$0")/../.." || exit 1
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null || exit 1
classpath=target/classes:$(cat "$work/classpath")
median() { sort -n | sed -n "$((runs / 2 + 1))p"; }

for lines in 1000 10000 100000; do
    java -cp "$classpath" src/bench/AnswerSets.java "$lines" >"$work/in.jsonl"
    run=0
    while [ "$run" -lt "$runs" ]; do
        python3 - "$work/in.jsonl" "$classpath" <<'PY' >>"$work/$lines"
import resource, subprocess, sys, time
start = time.time()
code = subprocess.run(
    ["java", "-Xmx64m", "-XX:+UseSerialGC", "-cp", sys.argv[2], "io.limber.Limber", "triage", "--answers", sys.argv[1],
     "--format", "jsonl"], stdout=subprocess.DEVNULL).returncode
print("%.2f %d %d" % (time.time() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, code))
PY
        run=$((run + 1))
    done
    seconds=$(cut -d' ' -f1 "$work/$lines" | median)
    memory=$(cut -d' ' -f2 "$work/$lines" | median)
    codes=$(cut -d' ' -f3 "$work/$lines" | sort -u | tr '\n' ' ')
    echo "$lines lines: $seconds s, $(awk "BEGIN { printf \"%d\", $lines / $seconds }") lines/s, $memory MB, exit $codes"
done

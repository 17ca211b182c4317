#!/bin/sh
# How long single steps take when warm, with JMH: drawing a picture, deciding, reading content, writing pages.
#
#   src/bench/speed.sh [PATTERN...] [JMH OPTION...]
#
# such as: src/bench/speed.sh Engine Loader -f 1 -wi 3 -i 5; src/bench/speed.sh -l lists all there is, and -h the options.

cd "$(dirname "$0")/../.." || exit 1
mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath || exit 1
classpath="target/classes:target/bench:$(cat target/bench-classpath)"
rm -rf target/bench && mkdir -p target/bench || exit 1
javac -proc:full -d target/bench -cp "$classpath" src/bench/speed/*.java 2>/dev/null ||
    javac -d target/bench -cp "$classpath" src/bench/speed/*.java || exit 1
exec java -cp "$classpath" org.openjdk.jmh.Main "$@"

#!/bin/sh
# How long single steps take when warm, with JMH: drawing one frame of a picture.
#
#   src/bench/speed.sh [JMH OPTION...]        such as: src/bench/speed.sh -f 1 -wi 3 -i 5

cd "$(dirname "$0")/../.." || exit 1
mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath || exit 1
classpath="target/classes:target/bench:$(cat target/bench-classpath)"
rm -rf target/bench && mkdir -p target/bench || exit 1
javac -proc:full -d target/bench -cp "$classpath" src/bench/PictureSpeed.java 2>/dev/null ||
    javac -d target/bench -cp "$classpath" src/bench/PictureSpeed.java || exit 1
exec java -cp "$classpath" org.openjdk.jmh.Main "$@"

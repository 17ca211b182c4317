#!/bin/sh
# Writes every picture of a pack on one page, to be looked at: SVG, Braille at 60 and 40 columns, and ASCII.
#
#   src/bench/pictures.sh [FILE] [PACK] [EXERCISE...]
#
# FILE is src/docs/pictures.html unless given, PACK data/low-back. What the lint
# finds stands in red under its picture.

cd "$(dirname "$0")/../.." || exit 1
file=${1:-src/docs/pictures.html}
pack=${2:-data/low-back}
[ $# -gt 2 ] && shift 2 || set --
mvn -o -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath || exit 1
java -cp "target/test-classes:target/classes:$(cat target/classpath)" \
    io.limber.picture.ContactSheet "$pack" "$file" "$@" || exit 1
echo "$file"

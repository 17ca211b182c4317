#!/bin/sh
# Writes every picture of a pack on one page, to be looked at: SVG, Braille at 60 and 40 columns, and ASCII.
#
#   src/bench/pictures.sh [FILE] [PACK] [EXERCISE...]
#
# FILE is target/pictures.html unless given, PACK data/low-back. What the lint
# finds stands in red under its picture.

cd "$(dirname "$0")/../.." || exit 1
file=${1:-target/pictures.html}
pack=${2:-data/low-back}
[ $# -gt 2 ] && shift 2 || set --
mvn -o -q -B compile dependency:build-classpath -Dmdep.outputFile=target/classpath || exit 1
java -cp "target/classes:$(cat target/classpath)" src/bench/ContactSheet.java "$pack" "$file" "$@" || exit 1
echo "$file"

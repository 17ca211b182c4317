#!/bin/sh
# What a release hands out, besides the jar and the list of parts that Maven has just put into target/ship: limber with a
# Java of its own as a .tar.gz, and SHA256SUMS. "mvn -Pship package" runs it; decision 0023 tells why it does what it does.
#
#   sh src/ship/package.sh VERSION TIME JDK      TIME like 2026-11-01T00:00:00Z, given to every file

set -eu
umask 022

version=$1
time=$2
jdk=$3
cd "$(dirname "$0")/../.."
ship=$PWD/target/ship
image=$PWD/target/image/limber
work=$PWD/target/package

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# --- The list of parts -----------------------------------------------------------------------------------------

# JLine's pom names "The BSD License" with a link to the one of three clauses; CycloneDX knows that name for another.
mend_list_of_parts() {
    for list in "$ship/limber-$version.cdx.json" "$ship/limber-$version.cdx.xml"; do
        [ -s "$list" ] || fail "CycloneDX wrote no $list. It does so only when Maven may use the network."
        sed 's/BSD-4-Clause/BSD-3-Clause/' "$list" >"$work/list"
        cat "$work/list" >"$list"
    done
}

# --- The image -------------------------------------------------------------------------------------------------

# By install.sh, so that whoever unpacks it has what whoever installs it has. install.sh gives its files the time in
# SOURCE_DATE_EPOCH: the archive for a quick start notes the time of each jar, so that cannot be done afterwards.
make_image() {
    rm -rf "$image"
    SOURCE_DATE_EPOCH=$(seconds "$time") \
        sh install.sh --no-system-packages --jdk "$jdk" --prefix "$image" >"$work/log" 2>"$work/complaints" || :
    [ ! -s "$work/complaints" ] || fail "$(cat "$work/complaints")"
    case $(cat "$image/lib/limber/java-home") in
        /*) fail "limber was installed without a Java of its own: $jdk cannot make one." ;;
    esac
    # What only --uninstall needs.
    rm "$image/lib/limber/install-manifest"
    mkdir "$image/licences"
    cp src/main/licences/* "$image/licences/"
    mv "$image/lib/limber/LICENSE" "$image/"
}

# From 1970 on; the first is GNU's date, the second BSD's.
seconds() {
    date -u -d "$1" +%s 2>/dev/null || date -u -j -f %Y-%m-%dT%H:%M:%SZ "$1" +%s
}

# The licence of NAME-VERSION.jar is NAME.txt, or that of a shorter name: jline.txt is for jline-terminal-4.5.0.jar too.
each_library_has_its_licence() {
    for jar in "$image"/lib/limber/*.jar; do
        name=$(basename "$jar" .jar)
        if [ "$name" = limber ]; then continue; fi
        until [ -s "$image/licences/$name.txt" ]; do
            case $name in
                *-*) name=${name%-*} ;;
                *) fail "$(basename "$jar") comes without its licence: src/main/licences has none for it." ;;
            esac
        done
    done
}

# linux-x64 and the like, as the JDK says it of itself.
platform() {
    # shellcheck disable=SC1091
    . "$jdk/release"
    case $OS_NAME in Darwin) os=macos ;; *) os=$(printf %s "$OS_NAME" | tr '[:upper:]' '[:lower:]') ;; esac
    case $OS_ARCH in x86_64 | amd64) OS_ARCH=x64 ;; arm64) OS_ARCH=aarch64 ;; esac
    case ${LIBC:-} in musl) OS_ARCH=$OS_ARCH-musl ;; esac
    printf %s "$os-$OS_ARCH"
}

# Names in order, one time, no owner: two runs differ only in what the JDK itself writes differently.
pack() (
    stamp=$(printf %s "$time" | sed 's/^\(....\)-\(..\)-\(..\)T\(..\):\(..\):\(..\)Z$/\1\2\3\4\5.\6/')
    # Not the jars: install.sh has done that, and if not, the try below tells.
    find "$image" ! -name '*.jar' -exec env TZ=UTC0 touch -h -t "$stamp" {} +
    cd "$image/.."
    find limber | LC_ALL=C sort >"$work/names"
    case $(tar --version) in
        *GNU*) tar -c --format=ustar --owner=0 --group=0 --numeric-owner --no-recursion -T "$work/names" ;;
        *) tar -c --format ustar --uid 0 --gid 0 --uname '' --gname '' -n -T "$work/names" ;;
    esac >"$work/limber.tar"
    gzip -9 -n <"$work/limber.tar" >"$1"
)

# --- A try -----------------------------------------------------------------------------------------------------

# In another folder, with nothing set and no other Java: it takes the archive, and says what the jar says.
try_out() {
    rm -rf "$work/a try"
    mkdir "$work/a try"
    gzip -d -c "$1" | (cd "$work/a try" && tar -xf -)
    limber="$work/a try/limber/bin/limber"
    env -i "PATH=$(path_without_java)" LIMBER_JAVA_OPTS=-XX:AOTMode=on sh "$limber" --version ||
        fail "limber from $1 does not start with its own Java and archive."
    for words in --version redflags 'routine unlock' 'triage --answers -'; do
        # shellcheck disable=SC2086 # words are split
        echo '{"s1-chest": "yes"}' | env -i sh "$limber" $words >"$work/image-says" 2>&1
        # shellcheck disable=SC2086
        echo '{"s1-chest": "yes"}' | env -i "$jdk/bin/java" -jar "$ship/limber-$version-all.jar" $words >"$work/jar-says" 2>&1
        cmp "$work/image-says" "$work/jar-says" || fail "limber $words: jar and image do not say the same."
    done
}

# Only what the launcher needs.
path_without_java() {
    mkdir -p "$work/tools"
    for tool in sh dirname locale readlink sed stty; do
        if found=$(command -v $tool); then ln -sf "$found" "$work/tools/$tool"; fi
    done
    printf %s "$work/tools"
}

write_checksums() (
    cd "$ship"
    rm -f SHA256SUMS
    if command -v sha256sum >/dev/null; then sha256sum -- *; else shasum -a 256 -- *; fi >"$work/sums"
    mv "$work/sums" SHA256SUMS
)

mkdir -p "$ship" "$work"
archive=$ship/limber-$version-$(platform).tar.gz
mend_list_of_parts
make_image
each_library_has_its_licence
pack "$archive"
try_out "$archive"
write_checksums
cd "$ship"
ls -l

#!/bin/sh
# Installs limber on a machine that has nothing: a new Debian in a folder, without a JDK and without Maven. There it does
# all that README.md tells: as root, and as an ordinary user. About six minutes, ten on a busy machine.
#
#   sh src/test/sh/fresh-machine.sh [SUITE]      bookworm, trixie ...; if not given, that of this machine
#
# Needs root, debootstrap, and Debian's packages and Maven Central within reach; the ways to them (sources, proxies,
# certificates, Maven's settings) are those of this machine. What is tried is the last commit.

set -u

source=$(CDPATH='' cd "$(dirname "$0")/../../.." && pwd)
lab=
root=
# shellcheck source=src/test/sh/checks.sh
. "$source/src/test/sh/checks.sh"
skipped=0

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# --- A new Debian ----------------------------------------------------------------------------------------------

clean_up() {
    for mounted in dev/pts proc; do
        if mountpoint -q "$root/$mounted"; then umount "$root/$mounted" || umount -l "$root/$mounted"; fi
    done
    if mountpoint -q "$root/proc" || mountpoint -q "$root/dev/pts"; then
        fail "$root could not be removed: something is still mounted in it."
    fi
    rm -rf --one-file-system "$lab"
}

can_be_done() {
    [ "$(id -u)" -eq 0 ] || fail "A Debian in a folder can only be made by root. Please run this as root."
    for tool in debootstrap chroot mountpoint git apt-get; do
        command -v $tool >/dev/null || fail "This needs $tool. On Debian: apt-get install debootstrap git"
    done
    git -C "$source" rev-parse -q --verify HEAD >/dev/null || fail "There is no commit to try in $source."
}

make_machine() {
    printf 'A new Debian %s, with %s\n' "$suite" "$(git -C "$source" log -1 --format='%h %s')"
    # shellcheck disable=SC2046 # the mirror, or nothing
    debootstrap --variant=minbase "$suite" "$root" $(sources | awk -v suite="$suite" '$2 == suite { print $1; exit }') \
        >"$lab/log" 2>&1 || { tail -5 "$lab/log" >&2; fail "There is no Debian to try limber on."; }
    mount -t proc proc "$root/proc"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
    ln -sf pts/ptmx "$root/dev/ptmx"
    take_ways_out
    chroot "$root" useradd --create-home --shell /bin/sh kim
    for home in root home/kim; do
        mkdir "$root/$home/clone"
        git -C "$source" archive HEAD | tar -xf - -C "$root/$home/clone"
    done
    chroot "$root" chown -R kim: /home/kim
}

# Where this machine gets the packages of the suite: an address, a suite and a component in each line.
sources() {
    # shellcheck disable=SC2016 # these are for apt
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        awk -v suite="$suite" '$2 == suite || $2 == suite "-updates" || $2 == suite "-security"' | sort -u
}

take_ways_out() {
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    if [ -n "$(sources)" ]; then sources | sed 's/^/deb /' >"$root/etc/apt/sources.list"; fi
    apt-config dump Acquire | grep -E '^Acquire::(http|https|Check-|Retries)' >"$root/etc/apt/apt.conf.d/99this-machine"
    if [ -f "${HOME:-/root}/.m2/settings.xml" ]; then
        for home in root home/kim; do
            mkdir -p "$root/$home/.m2"
            cp "${HOME:-/root}/.m2/settings.xml" "$root/$home/.m2/"
        done
    fi
    # A file each, as update-ca-certificates wants them; Java's packages take them from there.
    mkdir -p "$root/usr/local/share/ca-certificates"
    awk -v into="$root/usr/local/share/ca-certificates/this-machine-" \
        '/BEGIN CERTIFICATE/ { n++ } n { print >(into n ".crt") } /END CERTIFICATE/ { close(into n ".crt") }' \
        /etc/ssl/certs/ca-certificates.crt
}

# on WHO COMMAND...: with nothing set but what a login sets, and the proxies of this machine.
on() {
    who=$1
    shift
    case $who in root) home=/root id=0:0 ;; *) home=/home/$who id=$(chroot "$root" id -u "$who"):$(chroot "$root" id -g "$who") ;; esac
    chroot --userspec="$id" "$root" env -i -C "$home" HOME="$home" USER="$who" ${lang:+LANG="$lang"} TERM=xterm \
        PATH="$home/.local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} ${no_proxy:+no_proxy="$no_proxy"} \
        ${MAVEN_OPTS:+MAVEN_OPTS="$MAVEN_OPTS"} "$@"
}

# --- Checks ----------------------------------------------------------------------------------------------------

skips() {
    skipped=$((skipped + 1))
    printf 'skipped %s\n' "$1"
}

# ends CODE WHO COMMAND...: what the command says is in $lab/out and $lab/err.
ends() {
    wanted=$1
    shift
    on "$@" >"$lab/out" 2>"$lab/err" </dev/null
    got=$?
    cat "$lab/out" "$lab/err"
    echo "(exit code $got)"
    [ "$got" -eq "$wanted" ]
}

is_quiet() {
    [ ! -s "$lab/err" ]
}

has_no_tools() {
    ! on root sh -c 'command -v java || command -v javac || command -v mvn'
}

says_what_to_type() {
    ends 1 kim sh -c 'cd clone && ./install.sh' && grep -q 'apt-get install .*jdk.* maven' "$lab/err" &&
        [ ! -e "$root/home/kim/.local" ]
}

installs_as_root() {
    ends 0 root sh -c 'cd clone && ./install.sh'
}

installs_as_a_user() {
    begin=$(date +%s)
    ends 0 kim sh -c 'cd clone && ./install.sh' || return 1
    took=$(($(date +%s) - begin))
    echo "(seconds: $took)"
    echo $took >"$lab/seconds"
    is_quiet
}

took_less_than_three_minutes() {
    cat "$lab/seconds"
    [ "$(cat "$lab/seconds")" -lt 180 ]
}

# What README.md has between its lines of code, one command of limber a line.
lines_of_readme() {
    awk '/^ *```/ { code = !code; next } code && sub(/^ *(\$ )?limber /, "limber ")' "$source/README.md" | sed 's/  *#.*//'
}

# Answers to all questions, in one line, so that they are YAML and a line of JSONL at once.
answers='{"right-now": "none", "pee-poo-feeling": "none", "legs": "none", "set-off": "s4-move", "ill-and-pills": "none",
    "age": 40, "health": "none", "lately": "none", "how-long": "s9-a", "also": "none", "where-now": "s11-floor", "pain": 4,
    "moves": "skipped", "limits": "none"}'

# A folder with what the lines of the README speak of.
make_desk() {
    desk=$root/$1
    mkdir -p "$desk"
    echo "$answers" | tr -d '\n' >"$desk/answers.json"
    echo >>"$desk/answers.json"
    cp "$source/src/test/resources/triage/public-cases.yaml" "$desk/cases.yaml"
    chmod 777 "$desk"
}

does_what_readme_says() {
    make_desk "$2"
    lines_of_readme >"$lab/lines"
    while IFS= read -r line <&4; do
        case $line in
            *'--answer-template -o mine.yaml') holds "$1: $line" runs "$1" "$2" "$line" && cp "$desk/answers.json" "$desk/mine.yaml" ;;
            *--answers* | *--list-questions* | *--schema*) holds "$1: $line" runs "$1" "$2" "$line" ;;
            'limber triage'* | *--play* | *--eyes-free*) holds "$1, on a terminal, stopped at its first screen: $line" begins "$1" "$2" "$line" ;;
            *) holds "$1: $line" runs "$1" "$2" "$line" ;;
        esac
    done 4<"$lab/lines"
    rm -rf "$desk"
}

runs() {
    on "$1" sh -c "cd '/$2' && $3" <"$root/$2/answers.json" >"$lab/out" 2>"$lab/err"
    got=$?
    head -3 "$lab/out"
    cat "$lab/err"
    echo "(exit code $got)"
    [ "$got" -eq 0 ] || return 1
    case $3 in
        # Dates alone are no result, so that is told as well.
        'limber triage'*' -o '*.ics) [ -s "$lab/err" ] ;;
        *' -o '*) is_quiet ;;
        *) is_quiet && [ -s "$lab/out" ] ;;
    esac
}

# With a pseudo-terminal: Ctrl-C when something is there. It ends with 130, and nothing was written.
begins() {
    : >"$root/$2/screen"
    chmod 666 "$root/$2/screen"
    {
        for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
            sleep 1
            if has_begun "$root/$2/screen" || grep -a -q '^Script done' "$root/$2/screen"; then break; fi
        done
        printf '\003'
        sleep 2
    } | on "$1" sh -c "cd '/$2' && timeout --foreground 40 script -qefc 'stty rows 30 cols 80; $3' screen" >"$lab/out" 2>&1
    got=$?
    tail -5 "$root/$2/screen"
    echo "(exit code $got)"
    [ "$got" -eq 130 ] && has_begun "$root/$2/screen" && [ ! -e "$root/$2/guide.html" ]
}

has_begun() {
    grep -a -q -e 'First the danger signs' -e 'Question 1' -e 'Before you start' "$1"
}

begins_without_a_jdk() {
    make_desk home/kim/desk
    begins kim home/kim/desk 'limber triage' && rm -rf "$desk"
}

starts_quietly() {
    ends 0 "$1" limber --version && is_quiet && grep -q '^limber [0-9]' "$lab/out" &&
        ends 0 "$1" limber routine unlock && is_quiet && grep -q 'Before you start' "$lab/out"
}

loses_its_jdk() {
    # shellcheck disable=SC2016 # this is for dpkg-query
    on root dpkg-query -W -f '${Package}\n' | grep -E 'jdk|jre|maven' >"$lab/packages"
    # shellcheck disable=SC2046 # one word for each package
    on root env DEBIAN_FRONTEND=noninteractive apt-get -q purge -y --auto-remove $(cat "$lab/packages") && has_no_tools && ! ls -d "$root"/usr/lib/jvm/*/bin
}

# All files of a home but the clone, and what belongs to Maven.
list_home() {
    (cd "$root/$1" && find . ! -path './clone*' ! -path './.m2*' ! -path './.java*' | LC_ALL=C sort)
}

leaves_nothing() {
    ends 0 "$1" sh -c 'cd clone && ./install.sh --uninstall' && is_quiet && list_home "$2" | diff "$lab/home-of-$1" -
}

# What "mvn -Pship package" has made here, if it has: it needs nothing but the machine.
runs_where_it_is_unpacked() {
    mkdir -p "$root/srv/a place"
    tar -xf "$1" -C "$root/srv/a place" && chmod -R a-w "$root/srv/a place" || return 1
    for words in --version 'routine unlock'; do
        # shellcheck disable=SC2086 # words are split
        ends 0 kim '/srv/a place/limber/bin/limber' $words && is_quiet && [ -s "$lab/out" ] || return 1
    done
}

# --- In order --------------------------------------------------------------------------------------------------

can_be_done
# shellcheck disable=SC1091
suite=${1:-$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")}
lang=
lab=$(mktemp -d "${TMPDIR:-/tmp}/limber-fresh-machine.XXXXXX")
root=$lab/root
chmod 755 "$lab"
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

make_machine
list_home root >"$lab/home-of-root"
list_home home/kim >"$lab/home-of-kim"

holds "no java, no javac, no mvn" has_no_tools
for archive in "$source"/target/ship/limber-*-linux-*.tar.gz; do
    if [ -e "$archive" ]; then
        holds "$(basename "$archive") runs where it is unpacked, read-only, for another user" runs_where_it_is_unpacked "$archive"
    else
        skips "the packed image: there is none in target/ship"
    fi
done
holds "an ordinary user is told what to type, and nothing is written" says_what_to_type
sed 's/^/          /' "$lab/said"

holds "root: ./install.sh, which gets what it needs" installs_as_root
sed 's/^/          /' "$lab/said" | grep -v -e 'Get:' -e Unpacking -e 'Setting up' -e Selecting -e Preparing | tail -20
[ "$failed" -eq 0 ] || fail "" "Without this there is nothing to try."
holds "root: limber starts, and says nothing else" starts_quietly root
does_what_readme_says root root/desk

lang=C.UTF-8
holds "kim: ./install.sh, with an empty Maven repository, and says nothing on standard error" installs_as_a_user
sed 's/^/          /' "$lab/said"
holds "kim: that took less than three minutes" took_less_than_three_minutes
holds "kim: limber starts, and says nothing else" starts_quietly kim
does_what_readme_says kim home/kim/desk

holds "the JDK and Maven can be removed" loses_its_jdk
holds "root: limber still starts" starts_quietly root
holds "kim: limber still starts" starts_quietly kim
holds "kim: limber triage still begins" begins_without_a_jdk
holds "root: --uninstall leaves nothing" leaves_nothing root root
holds "kim: --uninstall leaves nothing" leaves_nothing kim home/kim

printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]

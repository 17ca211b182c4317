#!/bin/sh
# Builds limber from the source beside this file, and installs it. Help: sh install.sh --help
#
# Plain POSIX sh, for Linux and macOS alike. The work is at the end, in main; what it does is above it, in order.

set -eu

usage() {
    cat <<'END'
Builds limber and installs it.

  sh install.sh                for you alone, under ~/.local
  sh install.sh --prefix DIR   somewhere else: DIR/bin, DIR/lib, DIR/share
  sh install.sh --uninstall    removes what was installed under ~/.local
  sh install.sh --uninstall --prefix DIR

Options:
  --prefix DIR           where to install; ~/.local if not given
  --jdk DIR              the Java development kit (JDK) to make limber with, 17
                         or newer; if not given, the newest that is found. With
                         25 or newer limber starts quickest.
  --no-system-packages   install no packages: if a JDK or Maven is missing, say
                         so and stop
  --uninstall            remove limber
  --help                 show this text

limber is built with a JDK, 17 or newer, and Maven, 3.6.3 or newer. What is
missing is installed with apt-get, where there is one; you are told first. Run
install.sh again whenever you like, to renew limber or to repair it.

Once it is installed, limber needs neither: it gets a Java of its own, with no
more in it than limber uses, and an archive that lets it start at once. All of
it takes 60 to 80 MB. If the JDK cannot make such a Java (it has no jlink),
limber runs with the JDK itself, and install.sh has to be run again when that
goes.

The manual comes with it: man limber, man limber-triage and so on (if "man"
looks in DIR/share/man, as it does for a DIR/bin on the PATH). So does
completion: for bash (it needs the package bash-completion, and a DIR/share
that is not ~/.local/share has to be in XDG_DATA_DIRS), and for zsh (if
DIR/share/zsh/site-functions is in its fpath).

Exit codes: 0 done, 1 it could not be done, 2 an option was wrong.
END
}

say() {
    printf '%s\n' "$@"
}

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

wrong_use() {
    printf '%s\n' "$@" "Help: sh install.sh --help" >&2
    exit 2
}

# A word as it has to be typed in a shell.
quoted() {
    case $1 in
        '' | *[!A-Za-z0-9_/.,:+@%=-]*) printf "'%s'" "$(say "$1" | sed "s/'/'\\\\''/g")" ;;
        *) printf %s "$1" ;;
    esac
}

# --- What is wanted --------------------------------------------------------------------------------------------

task=install
prefix=
asked_jdk=
system_packages=yes
again="sh $(quoted "$0")"

read_options() {
    for word in "$@"; do
        again="$again $(quoted "$word")"
    done
    while [ $# -gt 0 ]; do
        case $1 in
            --prefix=* | --jdk=*) take_directory "${1%%=*}" "${1#*=}" ;;
            --prefix | --jdk)
                [ $# -gt 1 ] || wrong_use "$1 needs a directory after it."
                take_directory "$1" "$2"
                shift
                ;;
            --no-system-packages) system_packages=no ;;
            --uninstall) task=uninstall ;;
            -h | --help) task=help ;;
            *) wrong_use "install.sh does not know \"$1\"." ;;
        esac
        shift
    done
}

take_directory() {
    case $2 in
        '') wrong_use "$1 needs a directory after it." ;;
        /*) directory=$2 ;;
        # A shell leaves the ~ of --prefix=~/there as it is.
        [~] | [~]/*) directory=${HOME:-}${2#?} ;;
        *) directory=$(pwd)/$2 ;;
    esac
    case $1 in
        --prefix) prefix=$directory ;;
        --jdk) asked_jdk=$directory ;;
    esac
}

usual_prefix() {
    [ -n "${HOME:-}" ] || wrong_use "HOME is not set, so please say where limber is to be: --prefix DIR."
    printf %s "$HOME/.local"
}

# --- Temporary files -------------------------------------------------------------------------------------------

work=
unfinished=

clean_up() {
    if [ -n "$unfinished" ]; then rm -f "$unfinished"; fi
    if [ -n "$work" ]; then rm -rf "$work"; fi
}

stopped() {
    printf '\n%s\n' "Stopped. To go on: $again" >&2
    exit "$1"
}

trap clean_up EXIT
trap 'stopped 129' HUP
trap 'stopped 130' INT
trap 'stopped 143' TERM

# --- A JDK and Maven -------------------------------------------------------------------------------------------

jdk=
jdk_version=

# The version of the JDK in a directory, such as 17; nothing if there is none, or only one before 9.
version_of_jdk() {
    if [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ]; then
        "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

take_jdk() {
    version=$(version_of_jdk "$1")
    [ "${version:-0}" -ge 17 ] && jdk=$(CDPATH='' cd "$1" && pwd) && jdk_version=$version
}

find_jdk() {
    jdk=
    if [ -n "$asked_jdk" ]; then
        take_jdk "$asked_jdk" || take_jdk "$asked_jdk/Contents/Home" ||
            fail "There is no JDK 17 or newer in $asked_jdk: no bin/javac, or an older one."
        return
    fi
    newest=0
    list_jdks >"$work/jdks"
    while IFS= read -r directory; do
        version=$(version_of_jdk "$directory")
        if [ "${version:-0}" -gt "$newest" ]; then
            newest=$version
            take_jdk "$directory" || :
        fi
    done <"$work/jdks"
    [ -n "$jdk" ]
}

# The directories of all JDKs; among those of one version the first is taken.
list_jdks() {
    {
        if [ -n "${JAVA_HOME:-}" ]; then say "$JAVA_HOME"; fi
        javac=$(command -v javac) || :
        case $(uname -s):$javac in
            Darwin:/usr/bin/javac | *:) ;; # on macOS a stand-in that wants to fetch a JDK
            *) "$javac" -J-XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' ;;
        esac
        for directory in /usr/lib/jvm/* "${HOME:-}"/.sdkman/candidates/java/* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home \
            /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
            /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
            if [ -x "$directory/bin/javac" ]; then (cd -P "$directory" && pwd); fi
        done
    } | awk '!seen[$0]++'
}

find_maven() {
    command -v mvn >/dev/null || return 1
    # Only a JDK can make it say its version; when there is none yet, it is asked later.
    [ -z "$jdk" ] || is_3_6_3_or_newer "$(ask_maven_for_its_version)"
}

ask_maven_for_its_version() {
    JAVA_HOME=$jdk mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'
}

is_3_6_3_or_newer() (
    IFS=.
    # shellcheck disable=SC2086
    set -- $1
    [ $((${1:-0} * 1000000 + ${2:-0} * 1000 + ${3:-0})) -ge 3006003 ]
)

# --- Packages of the system, if one of the two is missing ------------------------------------------------------

missing=

find_jdk_and_maven() {
    if nothing_is_missing; then return; fi
    if may_install_packages && install_packages && nothing_is_missing; then return; fi
    say_what_to_type >&2
    exit 1
}

nothing_is_missing() {
    missing=
    find_jdk || missing="a Java development kit (JDK), 17 or newer"
    find_maven || missing="${missing:+$missing, and }Maven, 3.6.3 or newer"
    [ -z "$missing" ]
}

may_install_packages() {
    [ "$system_packages" = yes ] && has apt-get || return 1
    # With a terminal, sudo can ask for the password.
    is_root || { has sudo && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }
}

has() {
    command -v "$1" >/dev/null
}

is_root() {
    [ "$(id -u)" -eq 0 ]
}

as_root() {
    if is_root; then "$@"; else sudo "$@"; fi
}

# The packages that bring what is missing.
packages() {
    case $missing in *JDK*) jdk_package ;; esac
    case $missing in *Maven*) echo maven ;; esac
}

# The system's usual JDK, or another one if that is older than 17; nothing if all are.
jdk_package() {
    usual=$(LC_ALL=C apt-cache depends default-jdk-headless 2>/dev/null |
        sed -n 's/.*Depends: openjdk-\([0-9]*\)-jdk-headless.*/\1/p')
    if [ "${usual:-17}" -ge 17 ]; then
        echo default-jdk-headless
        return
    fi
    for release in 17 21 25; do
        if LC_ALL=C apt-cache policy "openjdk-$release-jdk-headless" 2>/dev/null | grep -q 'Candidate: [0-9]'; then
            echo "openjdk-$release-jdk-headless"
            return
        fi
    done
}

lacks_jdk_package() {
    case $missing:$* in
        *JDK*:*jdk*) return 1 ;;
        *JDK*) return 0 ;;
        *) return 1 ;;
    esac
}

install_packages() {
    sudo=$(is_root || echo 'sudo ')
    say "limber is built with $missing." \
        "This was not found, so it is installed now from the packages of this system, with two commands:" \
        "  ${sudo}apt-get update"
    as_root true || return 1
    as_root apt-get -q update || say "Not every source answered; going on."
    # shellcheck disable=SC2046 # one word for each package
    set -- $(packages)
    if lacks_jdk_package "$@"; then return 1; fi
    say "  ${sudo}apt-get install -y --no-install-recommends $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "$@"
}

say_what_to_type() {
    say "" "limber cannot be built yet: it still needs $missing."
    if has apt-get; then
        # shellcheck disable=SC2046 # one word for each package
        say_what_to_type_for_apt $(packages)
    elif has brew; then
        say "Please type:" "" "  brew install openjdk maven"
    else
        say "Please install it with the packages of your system, or by hand:" ""
        case $missing in *JDK*) say "  https://adoptium.net" ;; esac
        case $missing in *Maven*) say "  https://maven.apache.org" ;; esac
    fi
    say "" "Then again:" "" "  $again" ""
}

say_what_to_type_for_apt() {
    if lacks_jdk_package "$@"; then
        say "The packages of this system have no such JDK. You can have one from https://adoptium.net;" \
            "say with --jdk DIR where you put it."
    fi
    if [ $# -eq 0 ]; then return; fi
    sudo=
    if is_root; then
        say "Please type:" ""
    elif has sudo; then
        sudo='sudo '
        say "Please type:" ""
    else
        say "Please type as root (for instance after: su -), or ask whoever looks after this computer:" ""
    fi
    say "  ${sudo}apt-get update" "  ${sudo}apt-get install $*"
}

# --- Building --------------------------------------------------------------------------------------------------

# Builds in a copy, so that the source is left as it is, even if it cannot be written to.
build() {
    mkdir -p "$work/source/src"
    cp "$source/pom.xml" "$work/source/"
    cp -R "$source/data" "$work/source/"
    cp -R "$source/src/main" "$work/source/src/"
    chmod -R u+rwX "$work/source"
    say "Building limber with Java $jdk_version. The first time, Maven fetches about 70 MB for this."
    # First with what is there already: quicker, and all that can be done without a network.
    if ! maven --offline && ! maven --update-snapshots; then
        cat "$work/log" >&2
        if grep -q -e 'Could not transfer' -e 'Unknown host' "$work/log"; then
            fail "" "limber could not be built: Maven could not fetch what it needs. Once the network is there: $again"
        fi
        fail "" "limber could not be built. Nothing was changed; the reason is above."
    fi
}

# Without the gates of the pom, which are for those who change limber; the goals by name, so that no test is built.
maven() (
    plugins=org.apache.maven.plugins
    cd "$work/source" || exit
    JAVA_HOME=$jdk mvn "$1" --batch-mode --quiet --no-transfer-progress -Dstyle.color=never -Dlimber.light \
        process-classes $plugins:maven-jar-plugin:jar \
        $plugins:maven-dependency-plugin:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/lib \
        $plugins:maven-dependency-plugin:unpack@picocli-source >"$work/log" 2>&1
)

# As published, the classes of picocli are in the format of Java 5, which no archive takes whole (decision 0022).
renew_picocli() (
    cd "$work/source/target" || exit
    "$jdk/bin/javac" --release 17 -g -nowarn -proc:none -encoding UTF-8 -d picocli-classes picocli/picocli/*.java &&
        "$jdk/bin/jar" --update ${SOURCE_DATE_EPOCH:+--date 2026-01-01T00:00:00Z} --file lib/picocli-[0-9]*.jar -C picocli-classes .
) >"$work/log" 2>&1

# What limber, its libraries and their libraries use of Java.
modules=java.base,java.xml,java.logging,jdk.unsupported

# Sets java to a Java of limber's own, or to the JDK if that cannot make one. Its name is made from what is in it, so that
# an upgrade never mixes two; it has no links, so that the manifest can list all of it.
make_java() {
    java=$jdk
    compress=zip-6
    if [ "$jdk_version" -lt 21 ]; then compress=2; fi
    if "$jdk/bin/jlink" --add-modules $modules --compress $compress --strip-java-debug-attributes --no-header-files \
        --no-man-pages --output "$work/java" >"$work/log" 2>&1 && "$work/java/bin/java" -version >>"$work/log" 2>&1; then
        java=java-$( (cd "$work/java" && find . -type f -exec cksum {} +) | LC_ALL=C sort | cksum | sed 's/ .*//')
        cp -RL "$work/java" "$stage/lib/limber/$java"
        rm -rf "$work/java"
    fi
}

# Puts everything together as it will be, and tries it.
stage() {
    stage=$work/stage
    bash=$stage/share/bash-completion/completions
    zsh=$stage/share/zsh/site-functions
    man=$stage/share/man/man1
    mkdir -p "$stage/bin" "$stage/lib/limber" "$bash" "$zsh" "$man"
    cp "$work/source/src/main/sh/limber" "$stage/bin/"
    cp "$work"/source/src/main/man/*.1 "$man/"
    cp "$work/source/src/main/completion/limber.bash" "$bash/limber"
    cp "$work/source/src/main/completion/_limber" "$zsh/"
    renew_picocli || say "picocli is taken as it is; limber will start a little more slowly." >&2
    cp "$source/LICENSE" "$work"/source/target/lib/*.jar "$stage/lib/limber/"
    cp "$work"/source/target/limber-*.jar "$stage/lib/limber/limber.jar"
    make_java
    # JDK 24 has the newer kind too, but makes it with fewer classes in it.
    archive=lib/limber/limber.aot
    if [ "$jdk_version" -lt 25 ]; then archive=lib/limber/limber.jsa; fi
    say "$java" >"$stage/lib/limber/java-home"
    chmod 755 "$stage/bin/limber"
    chmod -R u=rwX,go=rX "$stage"
    # For a package: one time for all files. The archive notes that of the jars.
    if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then
        time=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M.%S 2>/dev/null || date -u -r "$SOURCE_DATE_EPOCH" +%Y%m%d%H%M.%S)
        find "$stage" -exec env TZ=UTC0 touch -t "$time" {} +
    fi
    if ! told=$(LIMBER_JAVA_OPTS='' sh "$stage/bin/limber" --version 2>"$work/log"); then
        cat "$work/log" >&2
        fail "" "limber was built, but it does not start. Nothing was changed. Please report this."
    fi
}

# --- Installing ------------------------------------------------------------------------------------------------

# Lists every file that belongs to limber, and with a / at the end every directory that was made for it; both as
# seen from the prefix. At any moment it names all there is, so that the next run or --uninstall can tidy up
# whatever stopped this one.
manifest=lib/limber/install-manifest

may_write() {
    case $prefix in
        *:*) fail "Java takes a colon in a path for its end. Please choose another place than $prefix with --prefix DIR." ;;
    esac
    for directory in "$prefix" "$prefix/bin" "$prefix/lib" "$prefix/lib/limber" "$prefix/share"; do
        if [ -e "$directory" ] && ! [ -d "$directory" ]; then
            fail "$directory is no directory. Please choose another place with --prefix DIR."
        elif [ -d "$directory" ] && ! [ -w "$directory" ]; then
            fail "You may not write to $directory. Please choose another place with --prefix DIR."
        fi
    done
}

put_in_place() {
    umask 022
    read_manifest
    list_files
    nothing_is_in_the_way
    list_directories
    mkdir -p "$prefix/lib/limber"
    write_manifest "$work/old" "$work/files" "$work/directories"
    while IFS= read -r directory; do mkdir -p "$prefix/$directory"; done <"$work/staged-directories"
    # No archive of the old jars stays beside new ones.
    grep -x -e lib/limber/limber.aot -e lib/limber/limber.jsa "$work/old" >"$work/archives" || :
    remove_files "$work/archives"
    # Whoever starts limber now gets the old or the new one: its jar changes in one step, after what it uses. The launcher
    # is before java-home, which an older one may not understand.
    last='bin/limber lib/limber/java-home lib/limber/limber.jar'
    # shellcheck disable=SC2086 # one word for each file
    printf '%s\n' "$manifest" "$archive" $last >"$work/last"
    grep -v -x -F -f "$work/last" "$work/files" >"$work/first"
    while IFS= read -r file; do put "$file"; done <"$work/first"
    for file in $last; do put "$file"; done

    grep -v -x -F -f "$work/files" "$work/old" >"$work/leftover" || :
    remove_files "$work/leftover"
    remove_directories "$work/directories"
    put_archive
    cat "$work/files" "$work/directories" | while IFS= read -r one; do
        if [ -e "$prefix/$one" ]; then say "$one"; fi
    done >"$work/there"
    write_manifest "$work/there"
}

read_manifest() {
    : >"$work/old"
    if [ -f "$prefix/$manifest" ]; then
        cat "$prefix/$manifest" >"$work/old"
    fi
    if grep -q -E '^$|^/|(^|/)\.\.(/|$)' "$work/old"; then
        fail "$prefix/$manifest was changed by another hand; nothing is touched. Please remove limber by hand."
    fi
}

list_files() {
    {
        say "$manifest" "$archive"
        (cd "$stage" && find . -type f) | sed 's|^\./||'
    } >"$work/files"
}

# Those made before, and those that are made now.
list_directories() {
    (cd "$stage" && find . -type d) | sed 's|^\./||' | LC_ALL=C sort >"$work/staged-directories"
    {
        grep '/$' "$work/old" || :
        while IFS= read -r directory; do
            if ! [ -d "$prefix/$directory" ]; then say "$directory/"; fi
        done <"$work/staged-directories"
    } >"$work/directories"
}

nothing_is_in_the_way() {
    while IFS= read -r file; do
        if [ -e "$prefix/$file" ] || [ -h "$prefix/$file" ]; then
            grep -q -x -F -e "$file" "$work/old" ||
                fail "There is a $prefix/$file already, and it was not put there by install.sh." \
                    "Please move it away, or choose another place with --prefix DIR."
        fi
    done <"$work/files"
}

write_manifest() {
    LC_ALL=C sort -u "$@" >"$stage/$manifest"
    put "$manifest"
}

put() {
    try_to_put "$1" || fail "limber could not be put under $prefix. What was there before still works."
}

# First under another name, then in one step.
try_to_put() {
    unfinished=$prefix/$1.limber-new
    cp -p "$stage/$1" "$unfinished" && mv -f "$unfinished" "$prefix/$1" || return 1
    unfinished=
}

# What Java has loaded for all that limber prints, in a form that the next start takes over at once. It fits these jars
# at this place and of this time, so it is made when all is there. Without it limber works as well.
put_archive() {
    if ! make_archive || ! try_to_put "$archive"; then
        rm -f "$prefix/$archive.limber-new"
        say "limber works, but it will start more slowly: its archive could not be made, or found no room." >&2
    fi
}

# Lets the launcher do it, so that Java gets the flags that it will have. A class among them is run instead of limber.
make_archive() (
    unset LIMBER_CONTENT LIMBER_REGION
    cd "$work" || exit
    case $archive in
        *.aot)
            use=-XX:AOTCache=stage/$archive
            record='-XX:AOTMode=record -XX:AOTConfiguration=recorded'
            create='-XX:AOTMode=create -XX:AOTConfiguration=recorded'
            ;;
        *)
            use=-XX:SharedArchiveFile=stage/$archive
            record=-XX:DumpLoadedClassList=recorded
            create='-Xshare:dump -XX:SharedClassListFile=recorded'
            ;;
    esac
    rehearse "$record io.limber.ahead.Rehearsal" && start_with "$create $use" && chmod 644 "stage/$archive" &&
        [ "$(start_with "$use" --version)" = "$told" ]
) >"$work/log" 2>&1

# In a terminal of its own, where a program can make one, so that the first screen of the interview is there too.
rehearse() {
    # shellcheck disable=SC2016 # the shell in that terminal knows the launcher
    env LIMBER_JAVA_OPTS="$1" LIMBER_PAGER='' TERM=xterm-256color SHELL=/bin/sh launcher="$prefix/bin/limber" \
        timeout 60 script -qec 'stty rows 24 cols 80; "$launcher"' /dev/null </dev/null || start_with "$1"
}

start_with() (
    export LIMBER_JAVA_OPTS="$1"
    shift
    "$prefix/bin/limber" "$@" </dev/null
)

remove_files() {
    while IFS= read -r file; do
        case $file in
            */) ;;
            *) rm -f "$prefix/$file" "$prefix/$file.limber-new" || fail "limber could not be removed completely." ;;
        esac
    done <"$1"
}

# Those that are empty, the innermost first; "./" is the prefix itself.
remove_directories() {
    grep '/$' "$1" | LC_ALL=C sort -r | sed 's|^\./$||' | while IFS= read -r directory; do
        rmdir "$prefix/$directory" 2>/dev/null || :
    done
}

uninstall() {
    if ! [ -f "$prefix/$manifest" ]; then
        fail "There is no limber under $prefix that install.sh has put there, so nothing was removed." \
            "If it is somewhere else: sh install.sh --uninstall --prefix DIR"
    fi
    read_manifest
    grep -v -x -F -e "$manifest" "$work/old" >"$work/rest" || :
    remove_files "$work/rest"
    rm -f "$prefix/$manifest"
    remove_directories "$work/old"
    say "limber was removed from $prefix."
}

# --- What to type now ------------------------------------------------------------------------------------------

say_how_to_start() {
    bin=$(cd "$prefix/bin" && pwd)
    say "" "$(say "$told" | sed 1q) is installed. Now type:" ""
    case :$PATH: in
        *":$bin:"*)
            say "  limber triage" ""
            if [ "$(command -v limber)" != "$bin/limber" ]; then
                say "But another limber comes before it on your PATH: $(command -v limber)" ""
            fi
            ;;
        *)
            say "  $(quoted "$bin/limber") triage" "" \
                "To have it in every new terminal as plain \"limber\", type this once:" "" \
                "  $(path_command)" ""
            ;;
    esac
    if is_root && [ -n "${SUDO_USER:-}" ] && [ "$prefix" = "${HOME:-}/.local" ]; then
        say "It is installed for root alone, because of sudo. For yourself: $again, without sudo." ""
    fi
}

# What puts bin on the PATH of the person's own shell.
path_command() {
    line="export PATH=$(quoted "$bin"):\"\$PATH\""
    case ${SHELL:-sh}:$(uname -s) in
        *fish:*) say "fish_add_path $(quoted "$bin")" ;;
        *zsh:*) say "echo $(quoted "$line") >>~/.zshrc" ;;
        *bash:Darwin) say "echo $(quoted "$line") >>~/.bash_profile" ;;
        *bash:*) say "echo $(quoted "$line") >>~/.bashrc" ;;
        *) say "echo $(quoted "$line") >>~/.profile" ;;
    esac
}

main() {
    read_options "$@"
    if [ "$task" = help ]; then
        usage
        exit
    fi
    [ -n "$prefix" ] || prefix=$(usual_prefix)
    # In a "C" locale Java loses every letter beyond ASCII, even in the name of a home directory.
    if [ "$(locale charmap 2>/dev/null)" = ANSI_X3.4-1968 ]; then export LC_ALL=C.UTF-8; fi
    work=$(mktemp -d "${TMPDIR:-/tmp}/limber-install.XXXXXX")
    if [ "$task" = uninstall ]; then
        uninstall
        exit
    fi
    source=$(CDPATH='' cd "$(dirname "$0")" && pwd)
    if ! [ -f "$source/pom.xml" ] || ! [ -d "$source/src/main" ] || ! [ -d "$source/data" ]; then
        fail "The source of limber is not beside install.sh. Please fetch all of it, and run install.sh there."
    fi
    may_write
    find_jdk_and_maven
    build
    stage
    put_in_place
    say_how_to_start
}

main "$@"

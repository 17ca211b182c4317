#!/bin/sh
# Installs limber for real, again and again, and looks at what is there afterwards. About five minutes for each JDK.
#
#   sh src/test/sh/install-test.sh [JDK-DIRECTORY...]
#
# Without a directory, install.sh picks the JDK. Not part of "mvn verify": it builds limber several times.

set -u

source=$(CDPATH='' cd "$(dirname "$0")/../../.." && pwd)
lab=$(mktemp -d "${TMPDIR:-/tmp}/limber-install-test.XXXXXX")
chmod 755 "$lab"
trap 'chmod -R u+w "$lab"; rm -rf "$lab"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir "$lab/a temp"
export TMPDIR="$lab/a temp"
path=$PATH
# shellcheck source=src/test/sh/checks.sh
. "$source/src/test/sh/checks.sh"

# ends CODE COMMAND...: the command has to end with this code; what it says is in $lab/told.
ends() {
    wanted=$1
    shift
    "$@" >"$lab/told" 2>&1 </dev/null
    got=$?
    cat "$lab/told"
    echo "(exit code $got)"
    [ "$got" -eq "$wanted" ]
}

install() {
    env PATH="$path" sh "$lab/a source/install.sh" ${jdk:+--jdk "$jdk"} "$@"
}

# --- what can be asked of an installed limber ------------------------------------------------------------------

shows_its_version() {
    "$1" --version >"$lab/out" 2>"$lab/err" || return 1
    cat "$lab/out" "$lab/err"
    sed 1q "$lab/out" | grep -q '^limber [0-9]' && [ ! -s "$lab/err" ]
}

shows_a_routine() {
    "$limber" routine unlock 2>"$lab/err" | head -3 >"$lab/out"
    cat "$lab/out" "$lab/err"
    [ "$(wc -l <"$lab/out")" -eq 3 ] && [ ! -s "$lab/err" ]
}

find_archive() {
    for archive in "$prefix"/lib/limber/limber.aot "$prefix"/lib/limber/limber.jsa; do
        if [ -s "$archive" ]; then return; fi
    done
}

# All that limber prints for one command, byte for byte as it was in the beginning, and nothing else.
says_the_same() {
    "${1:-$limber}" routine unlock >"$lab/out" 2>"$lab/err"
    got=$?
    cat "$lab/err"
    cmp "$lab/out" "$lab/well" && [ ! -s "$lab/err" ] && [ $got -eq 0 ]
}

# The questions on the whole screen, which end at once because nobody types.
shows_its_first_screen_from_the_archive() {
    command -v script >/dev/null && command -v timeout >/dev/null || return 0
    # shellcheck disable=SC2016 # this is for the shell in that terminal
    (cd "$lab" && env limber="$limber" LIMBER_JAVA_OPTS=-Xlog:class+load:file=classes SHELL=/bin/sh TERM=xterm \
        timeout 60 script -qec 'stty rows 24 cols 80; "$limber" triage' /dev/null </dev/null >/dev/null)
    not_archived >"$lab/strangers"
    cat "$lab/strangers"
    grep -q org.jline.terminal "$lab/classes" && [ "$(wc -l <"$lab/strangers")" -le 40 ]
}

# Classes by name that a start reads from somewhere else than the archive; a proxy or a hidden class has no name of its own.
strangers() {
    rm -f "$lab/classes"
    (cd "$lab" && LIMBER_JAVA_OPTS=-Xlog:class+load:file=classes "$limber" "$@" >/dev/null) || return 1
    not_archived
}

not_archived() {
    grep 'source: ' "$lab/classes" | grep -v -e 'source: shared objects file' -e 0x0 -e '[$]Proxy'
}

starts_from_its_archive() {
    strangers routine unlock >"$lab/strangers"
    cat "$lab/strangers"
    grep -q 'source: shared objects file' "$lab/classes" && [ "$(wc -l <"$lab/strangers")" -le 40 ]
}

# "Old class", "unlinked class" and the like: Java gives many reasons for not taking a class into an archive.
has_all_of_picocli_in_its_archive() {
    for words in --help 'routine unlock' 'explain recovery' redflags; do
        # shellcheck disable=SC2086 # separate words
        if strangers $words | grep picocli; then return 1; fi
    done
}

starts_without_an_archive() {
    mv "$archive" "$lab/archive"
    says_the_same
    code=$?
    mv "$lab/archive" "$archive"
    return $code
}

# with_archive COMMAND...: the command makes another archive, on its output.
with_archive() {
    mv "$archive" "$lab/archive"
    "$@" >"$archive"
    says_the_same
    code=$?
    mv -f "$lab/archive" "$archive"
    return $code
}

# (Java 17 stops at half an archive. Only reading all of it could tell; so it is renamed when it is whole.)
starts_with_half_an_archive() {
    case $archive in *.jsa) return 0 ;; esac
    with_archive head -c 5000000 "$lab/archive"
}

starts_with_an_archive_of_older_jars() {
    cp "$archive" "$lab/of older jars"
    install --prefix "$prefix" && with_archive cat "$lab/of older jars"
}

starts_with_an_archive_of_another_place() {
    cp "$archive" "$lab/of this place"
    install --prefix "$lab/another prefix" && cp "$archive" "$lab/another prefix/lib/limber/" &&
        says_the_same "$lab/another prefix/bin/limber" && rm -rf "$lab/another prefix"
}

starts_with_flags() {
    export LIMBER_JAVA_OPTS="$*"
    says_the_same
}

starts_four_times_at_once() {
    for one in 1 2 3 4; do
        { "$limber" routine unlock >"$lab/out.$one" 2>&1; } &
    done
    wait
    for one in 1 2 3 4; do cmp "$lab/out.$one" "$lab/well" || return 1; done
}

starts_where_nothing_can_be_written() {
    chmod -R a-w "$prefix"
    says_the_same
    code=$?
    chmod -R u+w "$prefix"
    return $code
}

starts_for_another_user() {
    [ "$(id -u)" -eq 0 ] && command -v runuser >/dev/null || return 0
    runuser -u nobody -- "$limber" routine unlock >"$lab/out" 2>"$lab/err" </dev/null
    cat "$lab/err"
    cmp "$lab/out" "$lab/well" && [ ! -s "$lab/err" ]
}

# Runs limber where a signal reaches it as it would from the keyboard: a background job would ignore it.
ends_by_signal() {
    (
        while ! [ -s "$lab/pid" ]; do sleep 1; done
        sleep 2
        kill -"$1" "$(cat "$lab/pid")"
    ) &
    rm -f "$lab/pid"
    # shellcheck disable=SC2016 # this is for the inner shell
    sleep 8 | sh -c 'echo $$ >"$1"; exec "$2" triage --plain' sh "$lab/pid" "$limber" 2>"$lab/err"
    got=$?
    wait
    echo "(exit code $got)"
    [ "$got" -eq "$2" ] && ! grep -q -i -e exception -e fault "$lab/err"
}

keeps_foreign_options_away() {
    export JAVA_TOOL_OPTIONS=-Dnoise=1 JDK_JAVA_OPTIONS=-Dnoise=2 _JAVA_OPTIONS=-Dnoise=3
    shows_its_version "$limber"
}

takes_its_own_options() {
    LIMBER_JAVA_OPTS='-Dfirst=1  -XshowSettings:properties -Dsecond=*' "$limber" --version >"$lab/out" 2>&1
    grep -e 'first = 1' -e 'second = ' "$lab/out"
    grep -q 'first = 1' "$lab/out" && grep -q 'second = \*$' "$lab/out"
}

reads_letters_in_a_plain_locale() {
    LC_ALL=C LANG='' "$limber" routine unlock -o "$lab/für Jörg.md" && ls "$lab" && [ -s "$lab/für Jörg.md" ]
}

writes_only_ascii_in_a_plain_locale() {
    LC_ALL=C LANG='' "$limber" routine unlock >"$lab/out" && ! LC_ALL=C grep -n '[^ -~]' "$lab/out"
}

knows_the_country_of_a_missing_locale() {
    unset LC_ALL LC_MESSAGES LC_CTYPE
    LANG=de_DE.UTF-8 "$limber" redflags --card | grep 'Call 112'
}

takes_another_java() {
    cp "$prefix/lib/limber/java-home" "$lab/java-home"
    JAVA_HOME=$prefix/lib/limber/$(cat "$lab/java-home")
    export JAVA_HOME
    echo /nowhere >"$prefix/lib/limber/java-home"
    says_the_same
    code=$?
    cp "$lab/java-home" "$prefix/lib/limber/java-home"
    return $code
}

completes_in_bash() {
    command -v bash >/dev/null || return 0
    # shellcheck disable=SC2016 # this is for bash
    bash -c '. "$1"; COMP_WORDS=(limber routine unl); COMP_CWORD=2; _limber
        echo "${COMPREPLY[@]}"; [ "${COMPREPLY[*]}" = unlock ]' \
        bash "$prefix/share/bash-completion/completions/limber"
}

is_loaded_by_bash_completion() {
    [ -r /usr/share/bash-completion/bash_completion ] || return 0
    # shellcheck disable=SC2016 # this is for bash
    PATH="$prefix/bin:$PATH" XDG_DATA_DIRS="$prefix/share" bash -c '
        . /usr/share/bash-completion/bash_completion; __load_completion limber; complete -p limber' | grep _limber
}

completes_in_zsh() {
    command -v zsh >/dev/null || return 0
    # shellcheck disable=SC2016 # this is for zsh
    zsh -f -c 'fpath=("$1" $fpath); autoload -Uz compinit; compinit -u -D; print "$_comps[limber]"; [ "$_comps[limber]" = _limber ]' \
        zsh "$prefix/share/zsh/site-functions"
}

has_a_manual() {
    command -v man >/dev/null || return 0
    for page in limber limber-triage limber-routine limber-content-check; do
        MANPAGER=cat man -M "$prefix/share/man" $page >"$lab/out" || return 1
        grep -q '^SAFETY' "$lab/out" && grep -q 'not certified as a medical device' "$lab/out" || return 1
    done
    # Each page that is installed, and no command that has none.
    for page in "$prefix"/share/man/man1/*; do
        words=$(basename "$page" .1 | tr - ' ')
        # shellcheck disable=SC2086 # one word for each command
        set -- $words
        shift
        "$limber" "$@" --help >/dev/null || return 1
    done
}

# --- what can be asked of install.sh ---------------------------------------------------------------------------

lists_what_there_is() {
    (cd "$prefix" && find . -type f -o -type l) | sed 's|^\./||' | LC_ALL=C sort >"$lab/there"
    grep -v '/$' "$prefix/lib/limber/install-manifest" | diff "$lab/there" -
}

is_as_before() {
    cp "$prefix/lib/limber/install-manifest" "$lab/before"
    install --prefix "$prefix" && cmp "$lab/before" "$prefix/lib/limber/install-manifest" &&
        lists_what_there_is && shows_its_version "$limber"
}

removes_what_an_older_version_had() {
    mkdir "$prefix/lib/limber/older"
    touch "$prefix/lib/limber/older/gone-1.0.jar"
    printf '%s\n' lib/limber/older/ lib/limber/older/gone-1.0.jar >>"$prefix/lib/limber/install-manifest"
    install --prefix "$prefix" && [ ! -e "$prefix/lib/limber/older" ] && lists_what_there_is
}

brings_its_own_java() {
    own=$(cat "$prefix/lib/limber/java-home")
    case $own in java-[0-9]*) ;; *) return 1 ;; esac
    # Whatever this machine has, limber needs none of it.
    env -i "$limber" --version && [ -x "$prefix/lib/limber/$own/lib/jspawnhelper" ] && ! find "$prefix" -type l | grep .
}

# As limber was installed before it brought a Java: with the place of a JDK, and no archive.
renews_an_install_that_used_a_jdk() {
    installed=$prefix/lib/limber
    rm -r "$archive" "$installed"/java-[0-9]*
    grep -v -e 'lib/limber/java-[0-9]' -e "${archive##*/}" "$installed/install-manifest" >"$lab/older"
    cp "$lab/older" "$installed/install-manifest"
    echo "$a_jdk" >"$installed/java-home"
    says_the_same && install --prefix "$prefix" && lists_what_there_is && brings_its_own_java && starts_from_its_archive
}

# A JDK without jlink runs limber itself.
uses_a_jdk_that_cannot_make_a_java() {
    mkdir -p "$lab/no jlink/bin"
    for tool in java javac jar; do ln -sf "$a_jdk/bin/$tool" "$lab/no jlink/bin/$tool"; done
    jdk="$lab/no jlink"
    install --prefix "$prefix" && [ "$(cat "$prefix/lib/limber/java-home")" = "$lab/no jlink" ] &&
        lists_what_there_is && says_the_same && starts_from_its_archive
}

# An install that is killed at the worst moment: the new jars are there, limber.jar is about to be replaced.
survives_being_killed() {
    mkdir -p "$lab/deadly"
    cat >"$lab/deadly/mv" <<'END'
#!/bin/sh
case $* in *limber.jar*) kill -KILL "$PPID" ;; *) exec /bin/mv "$@" ;; esac
END
    chmod +x "$lab/deadly/mv"
    path=$lab/deadly:$PATH
    install --prefix "$prefix" && return 1
    path=$PATH
    rm -rf "$TMPDIR"/limber-install.*
    find "$prefix" -name '*.limber-new' | grep limber.jar && shows_its_version "$limber" &&
        install --prefix "$prefix" && lists_what_there_is && shows_its_version "$limber"
}

survives_being_killed_before_the_archive() {
    mkdir -p "$lab/late"
    cat >"$lab/late/mv" <<'END'
#!/bin/sh
case $* in *limber.aot*|*limber.jsa*) kill -KILL "$PPID" ;; *) exec /bin/mv "$@" ;; esac
END
    chmod +x "$lab/late/mv"
    path=$lab/late:$PATH
    install --prefix "$prefix" && return 1
    path=$PATH
    rm -rf "$TMPDIR"/limber-install.*
    [ ! -e "$archive" ] && says_the_same && install --uninstall --prefix "$prefix" && [ ! -e "$prefix" ] &&
        install --prefix "$prefix" && lists_what_there_is && starts_from_its_archive
}

# limber is there all the same; one line says what is missing.
does_without_an_archive() {
    mkdir -p "$lab/no archive"
    cat >"$lab/no archive/cp" <<'END'
#!/bin/sh
case $* in *limber.aot.limber-new|*limber.jsa.limber-new) exit 1 ;; *) exec /bin/cp "$@" ;; esac
END
    chmod +x "$lab/no archive/cp"
    path="$lab/no archive:$PATH"
    install --prefix "$prefix" 2>"$lab/err" || return 1
    path=$PATH
    cat "$lab/err"
    [ "$(wc -l <"$lab/err")" -eq 1 ] && [ ! -e "$archive" ] && lists_what_there_is && says_the_same &&
        install --prefix "$prefix" && starts_from_its_archive
}

survives_a_full_disk() {
    mkdir -p "$lab/full"
    cat >"$lab/full/cp" <<'END'
#!/bin/sh
case $* in *.limber-new) echo "cp: No space left on device" >&2; exit 1 ;; *) exec /bin/cp "$@" ;; esac
END
    chmod +x "$lab/full/cp"
    path=$lab/full:$PATH
    ends 1 install --prefix "$prefix" && lists_what_there_is && shows_its_version "$limber"
}

moves_with_its_prefix() {
    mv "$prefix" "$lab/moved" && says_the_same "$lab/moved/bin/limber" && mv "$lab/moved" "$prefix"
}

starts_through_links() {
    mkdir -p "$lab/links"
    ln -s "../a prefix/bin/limber" "$lab/links/limber" && ln -s "$lab/links/limber" "$lab/links/again" &&
        says_the_same "$lab/links/limber" && shows_its_version "$lab/links/again" &&
        env PATH="$lab/links:$PATH" limber --version && ln -s "$prefix" "$lab/links/prefix" &&
        says_the_same "$lab/links/prefix/bin/limber" && cd "$prefix/bin" && says_the_same ./limber &&
        cd .. && says_the_same bin/limber && cd "$lab" && says_the_same "a prefix/bin/limber"
}

leaves_the_source_alone() {
    (cd "$lab/a source" && find . -type f -exec cksum {} +) | LC_ALL=C sort | cmp - "$lab/sums"
}

leaves_nothing() {
    install --uninstall --prefix "$prefix" && [ ! -e "$prefix" ]
}

leaves_what_is_not_its_own() {
    mkdir -p "$prefix/share" "$prefix/bin" && touch "$prefix/bin/mine" && install --prefix "$prefix" &&
        install --uninstall --prefix "$prefix" &&
        [ "$(cd "$prefix" && find . | LC_ALL=C sort | tr '\n' ' ')" = ". ./bin ./bin/mine ./share " ]
}

overwrites_nothing_foreign() {
    echo mine >"$prefix/bin/limber"
    ends 1 install --prefix "$prefix" && grep -q 'Please move it away' "$lab/told" &&
        [ "$(cat "$prefix/bin/limber")" = mine ] && [ ! -e "$prefix/lib" ]
}

refuses_a_changed_manifest() {
    mkdir -p "$prefix/lib/limber" && echo precious >"$lab/precious" &&
        echo '../precious' >"$prefix/lib/limber/install-manifest" &&
        ends 1 install --uninstall --prefix "$prefix" && [ -s "$lab/precious" ]
}

leaves_no_temporary_files() {
    ! ls -d "$TMPDIR"/limber-install.*
}

says_how_to_set_the_path() {
    rm -rf "$prefix"
    export SHELL=/bin/zsh
    install --prefix "$prefix" >"$lab/off-path" || return 1
    path=$prefix/bin:$PATH
    install --prefix "$prefix" >"$lab/on-path" || return 1
    cat "$lab/on-path" "$lab/off-path"
    ! grep PATH "$lab/on-path" && grep '>>~/.zshrc' "$lab/off-path"
}

# A JDK that says it is the newest, and can do no more than build: it is taken, and limber does without the rest.
prefers_the_newest_jdk() {
    newest="$lab/newest jdk"
    mkdir -p "$newest/bin"
    cat >"$newest/bin/javac" <<END
#!/bin/sh
echo '    java.home = $newest'
echo 'javac 99.1'
END
    chmod +x "$newest/bin/javac"
    ln -sf "$a_jdk/bin/java" "$newest/bin/java"
    path="$newest/bin:$PATH"
    export JAVA_HOME="$a_jdk"
    install --prefix "$lab/new prefix" 2>"$lab/err" || return 1
    cat "$lab/err"
    [ "$(cat "$lab/new prefix/lib/limber/java-home")" = "$newest" ] && [ "$(wc -l <"$lab/err")" -le 2 ] &&
        says_the_same "$lab/new prefix/bin/limber"
}

# With Maven out of sight, and nothing that could install it.
says_what_to_type() {
    mkdir -p "$lab/tools"
    for tool in sh awk cat chmod cp dirname find grep id locale mkdir mktemp mv rm rmdir sed sort uname; do
        found=$(command -v $tool) && ln -sf "$found" "$lab/tools/$tool"
    done
    path=$lab/tools
    ends 1 install --no-system-packages --prefix "$lab/never" &&
        grep -q 'still needs .*Maven, 3.6.3 or newer' "$lab/told" && [ ! -e "$lab/never" ]
}

test_with() {
    jdk=$1
    prefix="$lab/a prefix"
    limber=$prefix/bin/limber
    printf '\n--- %s\n' "${jdk:-the JDK that install.sh picks}"
    cd / || exit

    holds "installs, from another directory, into a path with a space" install --prefix "$prefix"
    cat "$lab/said"
    find_archive
    a_jdk=${jdk:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
    "$limber" routine unlock >"$lab/well"
    for part in "$prefix" "$prefix"/lib/limber/java-[0-9]* "$archive"; do
        du -sh "$part" | sed "s|$lab/||; s/^/          /"
    done
    holds "the manifest lists what is there, and nothing else" lists_what_there_is
    holds "limber --version, and no warning" shows_its_version "$limber"
    sed 's/^/          /' "$lab/said"
    holds "limber routine unlock | head -3, and no warning" shows_a_routine
    sed 's/^/          /' "$lab/said"
    holds "limber explain nosuch ends with 2" ends 2 "$limber" explain nosuch
    holds "limber triage --plain without input ends with 66" ends 66 "$limber" triage --plain
    holds "Ctrl-C ends with 130" ends_by_signal INT 130
    holds "SIGTERM ends with 143" ends_by_signal TERM 143
    holds "SIGHUP ends with 129" ends_by_signal HUP 129
    holds "JAVA_TOOL_OPTIONS and the like make no noise" keeps_foreign_options_away
    holds "LIMBER_JAVA_OPTS is split into words, not into files" takes_its_own_options
    holds "a C locale keeps every letter of a file name" reads_letters_in_a_plain_locale
    holds "a C locale gets ASCII only" writes_only_ascii_in_a_plain_locale
    holds "a locale that is not installed still tells the country" knows_the_country_of_a_missing_locale
    holds "brings a Java of its own, and needs nothing else" brings_its_own_java
    holds "says the same where nothing can be written" starts_where_nothing_can_be_written
    holds "says the same to another user" starts_for_another_user
    holds "another Java is taken if the first is gone" takes_another_java
    holds "bash completes it" completes_in_bash
    holds "bash-completion finds it" is_loaded_by_bash_completion
    holds "zsh completes it" completes_in_zsh
    holds "man shows its pages" has_a_manual
    holds "starts through links" starts_through_links
    holds "starts when its prefix was moved" moves_with_its_prefix
    holds "a second install changes nothing" is_as_before
    holds "files of an older version go" removes_what_an_older_version_had
    holds "a killed install leaves the old one working, and the next one tidies up" survives_being_killed
    holds "a full disk leaves the old one working" survives_a_full_disk
    holds "--uninstall leaves nothing" leaves_nothing
    holds "--uninstall leaves what is not its own" leaves_what_is_not_its_own
}

# In a path without a space: there Java 17 takes no class of limber into an archive.
test_archive_with() {
    jdk=$1
    prefix=$lab/plain
    limber=$prefix/bin/limber
    holds "installs into a path without a space" install --prefix "$prefix"
    find_archive
    holds "starts from its archive: at most 40 classes come from elsewhere" starts_from_its_archive
    holds "so does its first screen" shows_its_first_screen_from_the_archive
    holds "no class of picocli was refused" has_all_of_picocli_in_its_archive
    holds "says the same without its archive" starts_without_an_archive
    holds "says the same with an empty archive" with_archive true
    holds "says the same with half an archive" starts_with_half_an_archive
    holds "says the same with something else as its archive" with_archive cat "$limber"
    holds "says the same with an archive of another place" starts_with_an_archive_of_another_place
    holds "says the same with long pointers" starts_with_flags -XX:-UseCompressedOops
    holds "says the same in little memory" starts_with_flags -Xmx64m
    holds "says the same with another collector" starts_with_flags -XX:-UseSerialGC -XX:+UseParallelGC
    holds "says the same to four at once" starts_four_times_at_once
    holds "says the same, moved" moves_with_its_prefix
    holds "says the same with an archive of older jars" starts_with_an_archive_of_older_jars
    holds "killed before the archive is there, it can be removed and repaired" survives_being_killed_before_the_archive
    holds "without an archive, one line says so" does_without_an_archive
    holds "an install that used a JDK is renewed" renews_an_install_that_used_a_jdk
    holds "a JDK without jlink runs limber itself" uses_a_jdk_that_cannot_make_a_java
    holds "--uninstall leaves nothing" leaves_nothing
}

test_options() {
    jdk=
    prefix="$lab/a prefix"
    printf '\n--- options and refusals\n'
    holds "a foreign bin/limber is not overwritten" overwrites_nothing_foreign
    holds "a changed manifest is refused" refuses_a_changed_manifest
    holds "the newest JDK is taken, whatever JAVA_HOME says" prefers_the_newest_jdk
    holds "PATH is spoken of only if bin is not on it" says_how_to_set_the_path
    holds "without Maven it says what to type, and ends with 1" says_what_to_type
    sed 's/^/          /' "$lab/said"
    holds "--uninstall of nothing ends with 1" ends 1 install --uninstall --prefix "$lab/nothing here"
    holds "an unknown option ends with 2" ends 2 install --nosuch
    holds "--prefix alone ends with 2" ends 2 install --prefix
    holds "a prefix with a colon ends with 1" ends 1 install --prefix "$lab/co:lon"
    holds "--jdk with no JDK in it ends with 1" ends 1 install --jdk "$lab" --prefix "$lab/never"
    holds "--help ends with 0" ends 0 install --help
    holds "the source is as it was" leaves_the_source_alone
    holds "no temporary files are left" leaves_no_temporary_files
}

# A copy of the source that cannot be written to, in a path with a space.
mkdir "$lab/a source"
for part in install.sh pom.xml LICENSE data src; do cp -R "$source/$part" "$lab/a source/"; done
(cd "$lab/a source" && find . -type f -exec cksum {} +) | LC_ALL=C sort >"$lab/sums"
chmod -R a-w "$lab/a source"

[ $# -gt 0 ] || set -- ''
for one in "$@"; do
    test_with "$one"
    test_archive_with "$one"
    rm -rf "$lab/a prefix" "$lab/plain" "$lab/links"
done
mkdir -p "$lab/a prefix/bin"
test_options

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]

#!/bin/sh
# Installs limber for real, again and again, and looks at what is there afterwards. About two minutes for each JDK.
#
#   sh src/test/sh/install-test.sh [JDK-DIRECTORY...]
#
# Without a directory, install.sh picks the JDK. Not part of "mvn verify": it builds limber several times.

set -u

source=$(CDPATH='' cd "$(dirname "$0")/../../.." && pwd)
lab=$(mktemp -d "${TMPDIR:-/tmp}/limber-install-test.XXXXXX")
trap 'chmod -R u+w "$lab"; rm -rf "$lab"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir "$lab/a temp"
export TMPDIR="$lab/a temp"
path=$PATH
failed=0
passed=0

# holds WHAT COMMAND...: the command has to succeed, in a shell of its own.
holds() {
    what=$1
    shift
    if ("$@") >"$lab/said" 2>&1; then
        passed=$((passed + 1))
        printf 'ok      %s\n' "$what"
    else
        failed=$((failed + 1))
        printf 'FAILED  %s\n' "$what"
        sed 's/^/        | /' "$lab/said"
    fi
}

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
    echo /nowhere >"$prefix/lib/limber/java-home"
    export JAVA_HOME="$own_java"
    shows_its_version "$limber"
    code=$?
    echo "$own_java" >"$prefix/lib/limber/java-home"
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
    mv "$prefix" "$lab/moved" && shows_its_version "$lab/moved/bin/limber" && mv "$lab/moved" "$prefix"
}

starts_through_links() {
    mkdir -p "$lab/links"
    ln -s "../a prefix/bin/limber" "$lab/links/limber" && ln -s "$lab/links/limber" "$lab/links/again" &&
        shows_its_version "$lab/links/limber" && shows_its_version "$lab/links/again" &&
        env PATH="$lab/links:$PATH" limber --version
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
    own_java=$(cat "$prefix/lib/limber/java-home")
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

test_options() {
    jdk=
    printf '\n--- options and refusals\n'
    holds "a foreign bin/limber is not overwritten" overwrites_nothing_foreign
    holds "a changed manifest is refused" refuses_a_changed_manifest
    holds "PATH is spoken of only if bin is not on it" says_how_to_set_the_path
    holds "without Maven it says what to type, and ends with 1" says_what_to_type
    sed 's/^/          /' "$lab/said"
    holds "--uninstall of nothing ends with 1" ends 1 install --uninstall --prefix "$lab/nothing here"
    holds "an unknown option ends with 2" ends 2 install --nosuch
    holds "--prefix alone ends with 2" ends 2 install --prefix
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
    rm -rf "$lab/a prefix" "$lab/links"
done
mkdir -p "$lab/a prefix/bin"
test_options

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]

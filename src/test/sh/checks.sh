# shellcheck shell=sh disable=SC2154
# What the tests in this folder have in common. Whoever reads this in has a directory of its own, $lab.

passed=0
failed=0

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
        tail -30 "$lab/said" | sed 's/^/        | /'
    fi
}

package io.limber.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** limber's completion for bash, from 3.2 on; it starts no program. */
final class BashCompletion {

    private static final String FRAME = """
            # Completion of limber for bash. Made from its commands and its content by: mvn -Prelease process-test-classes
            # shellcheck shell=bash disable=SC2207 # no word of limber holds a space

            # What the option $2 of the command $1 takes. Fails if it takes nothing.
            _limber_value() {
                words='' kind=words
                case "$1 $2" in
            @VALUES@
                    *) return 1 ;;
                esac
            }

            # What may come first after the command $1: a command below it, or what it is about.
            _limber_first() {
                words='' kind=words
                case $1 in
            @FIRST@
                esac
            }

            _limber_options() {
                kind=words
                case $1 in
            @OPTIONS@
                esac
            }

            _limber() {
                local command=limber option='' isfirst=yes lead='' words='' rare='' kind='' word i
                local current=${COMP_WORDS[COMP_CWORD]}
                COMPREPLY=()
                for ((i = 1; i < COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    if [[ -n $option ]]; then
                        # bash makes three words of --place=bed.
                        if [[ $word != = ]]; then option=''; fi
                    elif [[ $word == -* ]]; then
                        if _limber_value "$command" "$word"; then option=$word; fi
                    else
                        case "$command $word" in
                            @COMMANDS@) command="$command $word" ;;
                            *) isfirst='' ;;
                        esac
                    fi
                done
                if [[ -n $option && $current == = ]]; then
                    current=''
                elif [[ $current == --*=* ]]; then
                    option=${current%%=*} lead=${current%%=*}= current=${current#*=}
                fi

                if [[ -n $option ]]; then
                    _limber_value "$command" "$option" || return
                elif [[ $current == -* || -z $isfirst ]]; then
                    _limber_options "$command"
                else
                    _limber_first "$command"
                    if [[ $kind == words && -z $words ]]; then _limber_options "$command"; fi
                fi

                case $kind in
                    file | folder)
                        local way=-f ask=default
                        if [[ $kind == folder ]]; then way=-d ask=dirnames; fi
                        # bash 3.2 has no compopt; it gets names without a slash after a folder.
                        if [[ -n $lead ]] || ! compopt -o $ask 2>/dev/null; then
                            local IFS=$'\\n'
                            COMPREPLY=($(compgen $way -P "$lead" -- "$current"))
                        fi
                        ;;
                    list)
                        if [[ $current == *,* ]]; then lead=$lead${current%,*},; fi
                        local left=''
                        for word in $words; do
                            if [[ ,${lead#*=} != *",$word,"* ]]; then left="$left $word"; fi
                        done
                        COMPREPLY=($(compgen -W "$left" -P "$lead" -- "${current##*,}"))
                        ;;
                    words)
                        # There are more than a hundred sources.
                        if [[ -n $current ]]; then words="$words $rare"; fi
                        COMPREPLY=($(compgen -W "$words" -P "$lead" -- "$current"))
                        ;;
                esac
            }

            complete -F _limber limber
            """;

    private final Verb limber;

    private BashCompletion(Verb limber) {
        this.limber = limber;
    }

    static String of(Verb limber) {
        return new BashCompletion(limber).written();
    }

    private String written() {
        return FRAME.replace("@VALUES@", values())
                .replace("@FIRST@", first())
                .replace("@OPTIONS@", options())
                .replace("@COMMANDS@", commands());
    }

    /** A line for all options that take the same; an option that all commands have alike is named once. */
    private String values() {
        Map<String, Map<String, String>> byName = new LinkedHashMap<>();
        limber.withAllBelow()
                .forEach(verb -> verb.options().stream()
                        .filter(option -> option.values().kind() != Values.Kind.NOTHING)
                        .forEach(option -> option.names()
                                .forEach(name -> byName.computeIfAbsent(name, any -> new LinkedHashMap<>())
                                        .put(verb.path(), asBash(option.values())))));
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        byName.forEach((name, taken) -> {
            boolean isAlike = taken.values().stream().distinct().count() == 1;
            taken.forEach((path, values) -> patterns.computeIfAbsent(values, any -> new ArrayList<>())
                    .add(isAlike ? "*' " + name + "'" : "'" + path + " " + name + "'"));
        });
        return patterns.entrySet().stream()
                .map(line -> line.getValue().stream().distinct().collect(Collectors.joining(" | ")) + ") "
                        + line.getKey() + " ;;")
                .collect(Collectors.joining("\n        ", "        ", ""));
    }

    private static String asBash(Values values) {
        return switch (values.kind()) {
            case WORDS ->
                (values.isList() ? "kind=list " : "") + words("words", values, false) + words(" rare", values, true);
            case FILE -> "kind=file";
            case FOLDER -> "kind=folder";
            case ANYTHING, NOTHING -> "kind=anything";
        };
    }

    private static String words(String variable, Values values, boolean areRare) {
        String words = values.words().stream()
                .filter(word -> word.isRare() == areRare)
                .map(Values.Word::word)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "" : variable + "='" + words + "'";
    }

    private String first() {
        return limber.withAllBelow()
                .filter(verb -> !verb.verbs().isEmpty() || verb.first().isPresent())
                .map(verb -> "        '" + verb.path() + "') " + first(verb) + " ;;")
                .collect(Collectors.joining("\n"));
    }

    private static String first(Verb verb) {
        return verb.verbs().isEmpty()
                ? asBash(verb.first().orElseThrow().values())
                : "words='" + verb.verbs().stream().map(Verb::name).collect(Collectors.joining(" ")) + "'";
    }

    private String options() {
        return limber.withAllBelow()
                .map(verb -> "        '" + verb.path() + "') words='"
                        + verb.options().stream()
                                .flatMap(option -> option.names().stream())
                                .collect(Collectors.joining(" "))
                        + "' ;;")
                .collect(Collectors.joining("\n"));
    }

    private String commands() {
        return limber.withAllBelow()
                .skip(1)
                .map(verb -> "'" + verb.path() + "'")
                .collect(Collectors.joining(" | "));
    }
}

package io.limber.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** limber's completion for zsh, with what each word means; it starts no program. */
final class ZshCompletion {

    private static final String HEAD = """
            #compdef limber
            # Completion of limber for zsh. Made from its commands and its content by: mvn -Prelease process-test-classes
            """;

    /** The usual two ends of such a file: it is loaded as a function, or read as a script. */
    private static final String FOOT = """

            if [[ $funcstack[1] == _limber ]]; then
                _limber "$@"
            else
                compdef _limber limber
            fi
            """;

    private final Verb limber;
    private final Map<String, String> lists = new LinkedHashMap<>();

    private ZshCompletion(Verb limber) {
        this.limber = limber;
    }

    static String of(Verb limber) {
        return new ZshCompletion(limber).written();
    }

    private String written() {
        String commands = limber.withAllBelow().map(this::command).collect(Collectors.joining());
        return HEAD + String.join("", lists.values()) + commands + FOOT;
    }

    private String command(Verb verb) {
        List<String> specs = new ArrayList<>();
        verb.options().forEach(option -> specs.add(option(option)));
        if (!verb.verbs().isEmpty()) {
            return withCommands(verb, specs);
        }
        verb.first().ifPresent(first -> {
            specs.add(quoted("1::" + bracketed(first.label()) + ":" + action(first.label(), first.values())));
            if (first.isRepeated()) {
                specs.add(quoted("*:" + bracketed(first.label()) + ": "));
            }
        });
        return """

                %s() {
                    _arguments -s -S \\
                        %s
                }
                """.formatted(function(verb.path()), String.join(" \\\n        ", specs));
    }

    private String withCommands(Verb verb, List<String> specs) {
        List<String> names = verb.verbs().stream()
                .map(one -> quoted(one.name() + ":" + one.text()))
                .toList();
        List<String> cases = verb.verbs().stream()
                .map(one -> "(" + one.name() + ") " + function(one.path()) + " && ret=0 ;;")
                .toList();
        return """

                %s() {
                    local curcontext=$curcontext state ret=1
                    local -a line commands=(
                        %s
                    )
                    _arguments -s -S -C \\
                        %s \\
                        '(-): :->command' \\
                        '(-)*:: :->below' && ret=0
                    case $state in
                        (command) _describe -t commands command commands && ret=0 ;;
                        (below)
                            curcontext=${curcontext%%:*}-$line[1]:
                            case $line[1] in
                                %s
                            esac
                            ;;
                    esac
                    return ret
                }
                """.formatted(
                        function(verb.path()),
                        String.join("\n        ", names),
                        String.join(" \\\n        ", specs),
                        String.join("\n                ", cases));
    }

    private String option(Verb.Option option) {
        boolean takes = option.values().kind() != Values.Kind.NOTHING;
        String rest = "[" + bracketed(option.text()) + "]"
                + (takes ? ":" + bracketed(option.label()) + ":" + action(option.label(), option.values()) : "");
        List<String> names = option.names().stream()
                .map(name -> name + (takes ? name.startsWith("--") ? "=" : "+" : ""))
                .toList();
        String without = option.ends()
                ? "(- *)"
                : option.isRepeated() ? "*" : names.size() > 1 ? "(" + String.join(" ", option.names()) + ")" : "";
        return names.size() == 1
                ? quoted(without + names.get(0) + rest)
                : (without.isEmpty() ? "" : quoted(without)) + "{" + String.join(",", names) + "}" + quoted(rest);
    }

    /** What completes a value; a list of words with their meaning becomes a function of its own. */
    private String action(String label, Values values) {
        return switch (values.kind()) {
            case FILE -> "_files";
            case FOLDER -> "_files -/";
            case ANYTHING, NOTHING -> " ";
            case WORDS ->
                !values.areDescribed() && !values.isList()
                        ? "(" + values.words().stream().map(Values.Word::word).collect(Collectors.joining(" ")) + ")"
                        : list(label, values);
        };
    }

    private String list(String label, Values values) {
        String name = function("limber words of " + label);
        String body = values.isList() ? asValues(values) : asGroups(values);
        String function = "\n" + name + "() {\n" + body + "}\n";
        String before = lists.putIfAbsent(name, function);
        if (before != null && !before.equals(function)) {
            throw new IllegalStateException("two lists of words are called " + label + ": give one another name");
        }
        return name;
    }

    /** Several may follow each other; a word is offered once. */
    private static String asValues(Values values) {
        return values.words().stream()
                .map(word -> quoted(word.word() + (word.text().isEmpty() ? "" : "[" + bracketed(word.text()) + "]")))
                .collect(Collectors.joining(
                        " \\\n        ",
                        "    _values -s , " + values.words().get(0).group() + " \\\n        ",
                        "\n"));
    }

    private static String asGroups(Values values) {
        Map<String, List<Values.Word>> groups = values.words().stream()
                .collect(Collectors.groupingBy(Values.Word::group, LinkedHashMap::new, Collectors.toList()));
        StringBuilder body = new StringBuilder("    local ret=1\n    local -a words\n");
        groups.forEach((group, words) -> body.append(words.stream()
                        .map(word -> quoted(word.word() + ":" + word.text()))
                        .collect(Collectors.joining("\n        ", "    words=(\n        ", "\n    )\n")))
                .append(
                        words.stream().allMatch(Values.Word::isRare)
                                ? "    [[ -n $PREFIX ]] && _describe -t "
                                : "    _describe -t ")
                .append(group.replace(' ', '-'))
                .append(" ")
                .append(quoted(group))
                .append(" words && ret=0\n"));
        return body.append("    return ret\n").toString();
    }

    private static String function(String path) {
        return "_" + path.replaceAll("[^a-zA-Z0-9]+", "_").toLowerCase(Locale.ROOT);
    }

    private static String bracketed(String text) {
        return text.replaceAll("([\\[\\]:\\\\])", "\\\\$1");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}

package io.limber.manual;

import io.limber.cli.CommandModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of one command, in the man(7) language. What the command is called, takes and says comes from the model
 * that its help is printed from; what no help says comes from {@link ManualWords}.
 */
final class ManualPage {

    /** An example, and what it is for, some spaces further on. */
    private static final Pattern EXAMPLE = Pattern.compile("\\s+(limber\\b.*?)(?:\\s{2,}(\\S.*))?");

    private final CommandSpec command;
    private final String day;
    private final List<String> lines = new ArrayList<>();

    private ManualPage(CommandSpec command, String day) {
        this.command = command;
        this.day = day;
    }

    /** The page of a command, as of the day of the release, such as 2026-11-01. */
    static String of(CommandSpec command, String day) {
        return new ManualPage(command, day).written();
    }

    /** What a command's page is called, such as {@code limber-content-check}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private String written() {
        String[] version = command.root().version();
        lines.add(".\\\" Made from the commands of limber by: mvn -Prelease process-test-classes");
        lines.add(".TH " + Roff.literal(name(command).toUpperCase(Locale.ROOT)) + " 1 " + day + " \"" + version[0]
                + "\" \"\\&\"");
        // Nothing is split at the end of a line: neither an id that is to be typed, nor a word for a screen reader.
        lines.addAll(List.of(".nr HY 0", ".nh", ".ad l"));
        section("NAME", Roff.prose(name(command) + " - " + inShort()));
        section("SYNOPSIS", synopsis());
        section("DESCRIPTION", paragraphs(Stream.concat(description().stream(), ManualWords.about(command).stream())));
        section("COMMANDS", commands());
        section("ARGUMENTS", entries(command.positionalParameters().stream(), ManualPage::value));
        section("OPTIONS", entries(command.options().stream(), ManualPage::names));
        section("ENVIRONMENT", defined(ManualWords.environment(command)));
        section("FILES", paragraphs(ManualWords.files(command).stream()));
        section("EXIT STATUS", defined(command.usageMessage().exitCodeList()));
        section("EXAMPLES", examples());
        section("SAFETY", paragraphs(Stream.concat(Stream.of(version[1]), ManualWords.SAFETY.stream())));
        section("SEE ALSO", List.of(seeAlso()));
        return String.join("\n", lines) + "\n";
    }

    private void section(String heading, List<String> body) {
        if (!body.isEmpty()) {
            lines.add(".SH " + heading);
            lines.addAll(body);
        }
    }

    /** What the command does in a few words, as the list of all manual pages wants it. */
    private String inShort() {
        String first = description().get(0);
        return first.substring(0, 1).toLowerCase(Locale.ROOT)
                + first.substring(1).replaceFirst("\\.$", "");
    }

    private List<String> description() {
        return said(command.usageMessage().description());
    }

    private List<String> synopsis() {
        List<String> synopsis = new ArrayList<>(List.of(".SY limber"));
        String verbs = command.qualifiedName().replaceFirst("limber ?", "");
        synopsis.addAll(verbs.isEmpty() ? List.of() : List.of(Roff.bold(verbs)));
        command.options().stream()
                .filter(option -> !option.hidden())
                .map(option -> option.required() ? brief(option) : "[" + brief(option) + "]")
                .forEach(synopsis::add);
        command.positionalParameters().stream()
                .map(one -> one.arity().min() > 0 ? value(one) : "[" + value(one) + "]")
                .forEach(synopsis::add);
        if (!CommandModel.below(command).isEmpty()) {
            synopsis.add("[\\fICOMMAND\\fR]");
        }
        synopsis.add(".YS");
        return synopsis;
    }

    /** An option by one of its names, such as {@code --limit=LIMIT,...}; never broken over two lines. */
    private static String brief(OptionSpec option) {
        String name = option.names()[0];
        if (option.arity().max() == 0) {
            return Roff.bold(name);
        }
        String again = option.isMultiValue() ? Roff.literal(between(option) + "...") : "";
        return Roff.bold(name) + (name.startsWith("--") ? "=" : "\\~") + Roff.italic(option.paramLabel()) + again;
    }

    private static String names(OptionSpec option) {
        return Arrays.stream(option.names()).map(name -> named(name, option)).collect(Collectors.joining(", "));
    }

    private static String named(String name, OptionSpec option) {
        if (option.arity().max() == 0) {
            return Roff.bold(name);
        }
        return Roff.bold(name) + (name.startsWith("--") ? "=" : " ") + value(option);
    }

    /** What goes in the place of an argument, such as {@code LIMIT[,LIMIT...]}. */
    private static String value(ArgSpec argument) {
        String one = Roff.italic(argument.paramLabel());
        if (!argument.splitRegex().isEmpty()) {
            return one + "[" + Roff.literal(between(argument)) + one + "...]";
        }
        boolean isMany = argument instanceof PositionalParamSpec && argument.isMultiValue();
        return isMany ? one + "\\~..." : one;
    }

    /** What stands between two values of an argument, such as a comma. */
    private static String between(ArgSpec argument) {
        String shown = argument.splitRegexSynopsisLabel();
        return shown.isEmpty() ? argument.splitRegex() : shown;
    }

    private static <A extends ArgSpec> List<String> entries(Stream<A> arguments, Function<A, String> name) {
        return arguments
                .filter(one -> !one.hidden())
                .flatMap(one -> Roff.entry(name.apply(one), String.join(" ", plain(one.description()))).stream())
                .toList();
    }

    private List<String> commands() {
        return CommandModel.below(command).values().stream()
                .flatMap(one ->
                        Roff.entry(
                                Roff.bold(one.name()),
                                said(one.usageMessage().description()).get(0))
                                .stream())
                .toList();
    }

    private static List<String> defined(Map<String, String> meanings) {
        return meanings.entrySet().stream()
                .flatMap(one -> Roff.entry(Roff.bold(one.getKey().strip()), one.getValue()).stream())
                .toList();
    }

    private static List<String> paragraphs(Stream<String> paragraphs) {
        return paragraphs
                .flatMap(one -> Stream.concat(Stream.of(".PP"), Roff.prose(one).stream()))
                .skip(1)
                .toList();
    }

    private List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (String line : said(command.usageMessage().footer())) {
            Matcher example = EXAMPLE.matcher(line);
            if (example.matches() && example.group(2) != null) {
                examples.addAll(Roff.entry(Roff.bold(example.group(1)), example.group(2)));
            } else if (example.matches()) {
                examples.addAll(examples.isEmpty() ? List.of() : List.of(".br"));
                examples.addAll(Roff.typed(example.group(1)));
            }
        }
        return examples;
    }

    private String seeAlso() {
        return CommandModel.all().stream()
                .map(ManualPage::name)
                .filter(name -> !name.equals(name(command)))
                .map(name -> Roff.bold(name) + "(1)")
                .collect(Collectors.joining(",\n"));
    }

    /** What a help would print of a command, without colour. */
    private static List<String> said(String... texts) {
        return plain(Arrays.stream(texts).map(String::format).toArray(String[]::new));
    }

    /** What a help would print of an argument, which picocli has formatted already. */
    private static List<String> plain(String... texts) {
        return Arrays.stream(texts)
                .map(Ansi.OFF::string)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }
}

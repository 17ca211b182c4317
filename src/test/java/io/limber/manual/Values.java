package io.limber.manual;

import io.limber.content.Index;
import io.limber.content.Library;
import io.limber.model.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What may be typed in the place of an argument.
 *
 * @param isList whether several of the words may follow each other, with commas between them
 */
record Values(Kind kind, List<Word> words, boolean isList) {

    enum Kind {
        /** An option without a value. */
        NOTHING,
        WORDS,
        FILE,
        FOLDER,
        /** What nobody can foresee. */
        ANYTHING
    }

    /**
     * A word that is taken.
     *
     * @param group what it stands for, such as a topic
     * @param text what it means; empty where it speaks for itself
     */
    record Word(String word, String group, String text) {
        /** Whether it is offered only to somebody who has begun to type it; there are more than a hundred sources. */
        boolean isRare() {
            return group.equals("source");
        }
    }

    private static final Library LIBRARY = Library.shipped();

    boolean areDescribed() {
        return words.stream().anyMatch(word -> !word.text.isEmpty());
    }

    /** What an argument takes. Ids are those of the pack that is shipped. */
    static Values of(ArgSpec argument) {
        if (argument.arity().max() == 0) {
            return new Values(Kind.NOTHING, List.of(), false);
        }
        List<Word> words = words(argument);
        if (!words.isEmpty()) {
            return new Values(Kind.WORDS, words, !argument.splitRegex().isEmpty());
        }
        String label = argument.paramLabel();
        boolean isPath = argument.type() == Path.class || List.of("FILE", "DIR").contains(label);
        Kind path = label.equals("DIR") ? Kind.FOLDER : Kind.FILE;
        return new Values(isPath ? path : Kind.ANYTHING, List.of(), false);
    }

    /** By what the help calls them: a new kind of id has its line here. */
    private static List<Word> words(ArgSpec argument) {
        return switch (argument.paramLabel()) {
            case "ID" ->
                LIBRARY.routines().stream()
                        .map(one -> new Word(one.id(), "routine", one.name()))
                        .toList();
            case "LIMIT" ->
                LIBRARY.limits().stream()
                        .map(one -> new Word(one.id(), "limit", one.name()))
                        .toList();
            case "CC" ->
                LIBRARY.regions().stream()
                        .map(one -> new Word(one.id(), "country", one.name()))
                        .toList();
            case "THING" ->
                LIBRARY.exercises().stream()
                        .map(Exercise::equipment)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .map(thing -> new Word(thing, "thing", ""))
                        .toList();
            case "WHAT" -> whatCanBeExplained();
            case "VOICE" -> List.of(new Word("auto", "voice", ""), new Word("none", "voice", ""));
            default ->
                Stream.ofNullable(argument.completionCandidates())
                        .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                        .map(word -> new Word(word, argument.paramLabel(), ""))
                        .toList();
        };
    }

    private static List<Word> whatCanBeExplained() {
        Stream<Word> named = new Index(LIBRARY)
                .all().stream().map(line -> new Word(line.entry().id(), line.kind(), line.name()));
        Stream<Word> sources =
                LIBRARY.sources().stream().map(source -> new Word(source.id(), "source", source.title()));
        return Stream.concat(named, sources).toList();
    }
}

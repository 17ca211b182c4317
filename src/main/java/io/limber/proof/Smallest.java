package io.limber.proof;

import io.limber.triage.Answers;
import java.util.List;
import java.util.function.Predicate;

/** Takes answers away one by one, as long as what is left still shows the same. */
final class Smallest {

    private Smallest() {}

    static Answers of(Answers sheet, Predicate<Answers> shows) {
        Answers left = sheet;
        for (String question : sheet.byQuestion().keySet()) {
            Answers fewer = left.without(List.of(question));
            left = shows.test(fewer) ? fewer : left;
        }
        return left;
    }
}

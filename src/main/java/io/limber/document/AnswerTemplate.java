package io.limber.document;

import io.limber.model.Screen;
import io.limber.triage.AnswerSheet;
import io.limber.triage.MustAsk;
import io.limber.triage.Script;
import java.time.LocalDate;

/**
 * A file of answers with nothing filled in, to be filled in by hand.
 *
 * <pre>
 * # Since this back pain began, do you have any of these?
 * # Each line: yes, no, not sure. Or all of them at once: "right-now: none".
 * s1-chest:        # Pain or a tight weight in your chest ...
 * </pre>
 */
public final class AnswerTemplate {

    private final StringBuilder text = new StringBuilder();
    private final Script script;

    private AnswerTemplate(Script script) {
        this.script = script;
    }

    /** The template, as YAML. */
    public static String of(Script script, String schema, LocalDate today) {
        AnswerTemplate template = new AnswerTemplate(script);
        template.line("# Answers for: limber triage --answers FILE");
        template.line(
                "# Nothing is filled in for you: a question without an answer is asked for, and never taken as no.");
        template.line("# Lines that begin with # are remarks. A follow-up is one: take its # away if it is asked for.");
        template.line("schema: " + schema);
        template.line("answered-on: " + today);
        script.protocol().screens().forEach(template::screen);
        return template.text.toString();
    }

    private void screen(Screen screen) {
        boolean followUp = !script.onEveryPath().contains(screen);
        line("");
        line("# " + (followUp ? "Follow-up: " : "") + screen.ask());
        if (screen.kind() == Screen.Kind.CHECKLIST) {
            line("# Each line: yes, no or not sure. Or all of them at once: \"" + screen.id() + ": none\".");
            mayBeSkipped(screen, followUp);
            for (Screen.Item item : screen.items()) {
                line((followUp ? "# " : "") + item.id() + ":  # " + item.text()
                        + (item.mayDecline() ? " (Or: declined.)" : ""));
            }
        } else {
            if (screen.kind() == Screen.Kind.CHOICE) {
                screen.items().forEach(item -> line("#   " + item.id() + ": " + item.text()));
            } else {
                line("# " + String.join(", or ", AnswerSheet.Words.of(screen)));
            }
            mayBeSkipped(screen, followUp);
            line((followUp ? "# " : "") + screen.id() + ":");
        }
    }

    /** Screens that are for the plan alone. Where an answer hangs on one all the same, a skip is refused by name. */
    private void mayBeSkipped(Screen screen, boolean followUp) {
        if (!followUp && Script.questions(screen).stream().noneMatch(MustAsk.QUESTIONS::contains)) {
            line("# Or, where nothing else hangs on it: \"" + screen.id() + ": skipped\".");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

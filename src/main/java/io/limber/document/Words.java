package io.limber.document;

import io.limber.model.Exercise;
import io.limber.model.Location;
import io.limber.model.Phase;
import io.limber.model.Position;
import io.limber.model.Urgency;
import io.limber.model.Within;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The everyday words for what the model spells shortly. */
final class Words {

    private Words() {}

    /** A heading for a level. */
    static String level(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY_NOW -> "Emergency: get help now";
            case SAME_DAY_URGENT -> "Today: speak to a clinician the same day";
            case CLINICIAN_WITHIN_DAYS -> "Soon: see a clinician";
            case SELF_CARE_FOLLOW_UP -> "Look after it at home";
        };
    }

    static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY_NOW -> Tone.DANGER;
            case SAME_DAY_URGENT -> Tone.CAUTION;
            case CLINICIAN_WITHIN_DAYS, SELF_CARE_FOLLOW_UP -> Tone.CALM;
        };
    }

    /** How soon: "now", "today", "within 2 weeks". */
    static String soon(Within within) {
        return switch (within) {
            case NOW, TODAY -> within.toString();
            case ONE_DAY, TWO_DAYS, THREE_DAYS, TWO_WEEKS -> "within " + within;
        };
    }

    /** What a level asks for: "see a clinician within 2 weeks". */
    static String task(Urgency urgency, Within within) {
        return switch (urgency) {
            case EMERGENCY_NOW -> "it is an emergency: get help " + soon(within);
            case SAME_DAY_URGENT -> "speak to a clinician " + soon(within);
            case CLINICIAN_WITHIN_DAYS -> "see a clinician " + soon(within);
            case SELF_CARE_FOLLOW_UP -> "look after it at home, and look again " + soon(within);
        };
    }

    static String phase(Phase phase) {
        return switch (phase) {
            case ACUTE -> "freshly locked";
            case SETTLED -> "once it has eased (pain 3 or less, and moving freely)";
            case LATER -> "later, to get strong again";
        };
    }

    static String position(Position position) {
        return switch (position) {
            case LYING_ON_BACK -> "lying on your back";
            case LYING_ON_SIDE -> "lying on your side";
            case PRONE -> "lying on your front";
            case ALL_FOURS -> "on hands and knees";
            case SITTING -> "sitting";
            case STANDING -> "standing";
        };
    }

    static String location(Location location) {
        return switch (location) {
            case FLOOR -> "on the floor";
            case BED -> "on a bed";
            case CHAIR -> "on a chair";
            case STANDING -> "standing";
        };
    }

    static String locations(List<Location> locations) {
        return either(locations.stream().map(Words::location).toList());
    }

    /** "10 times, 6 seconds each, on each side". */
    static String dose(Exercise.Dose dose) {
        List<String> parts = new ArrayList<>();
        if (dose.repetitions() > 1) {
            parts.add(dose.repetitions() + " times");
        }
        if (dose.move() != null) {
            parts.add(dose.repetitions() > 1 ? "each about " + time(dose.move()) : "for " + time(dose.move()));
        }
        if (dose.hold() != null) {
            parts.add("hold " + time(dose.hold()));
        }
        if (dose.rest() != null) {
            parts.add("rest " + time(dose.rest()) + " between");
        }
        if (dose.sides() == Exercise.Sides.EACH) {
            parts.add("on each side");
        }
        String all = String.join(", ", parts);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }

    static String chosenBy(Exercise.ChosenBy chosenBy) {
        return switch (chosenBy) {
            case SEED -> "This amount is from the article that the exercise comes from.";
            case GUIDELINE -> "This amount comes from a guideline or a hospital leaflet.";
            case OUR_CHOICE -> "This amount is our choice; no study has tested it.";
        };
    }

    /** A length of time: "90 seconds", "5 minutes", "2 weeks". */
    static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 120 && seconds != 60) {
            return counted(seconds, "second");
        }
        if (seconds < 7200 && seconds % 3600 != 0) {
            return seconds % 60 == 0
                    ? counted(seconds / 60, "minute")
                    : counted(seconds / 60, "minute") + " " + counted(seconds % 60, "second");
        }
        if (time.toHours() < 48) {
            return counted(time.toHours(), "hour");
        }
        return time.toDays() % 7 == 0 ? counted(time.toDays() / 7, "week") : counted(time.toDays(), "day");
    }

    /** A length of time, roughly: "about 13 minutes". */
    static String about(Duration time) {
        return "about " + counted(Math.max(1, Math.round(time.toSeconds() / 60.0)), "minute");
    }

    /** One row for each of several answers to one question: "Stop if: ...", then "Or if: ...". */
    static List<Node.Fact> rows(String first, String next, List<String> answers) {
        List<Node.Fact> rows = new ArrayList<>();
        answers.forEach(answer -> rows.add(new Node.Fact(rows.isEmpty() ? first : next, answer)));
        return rows;
    }

    static String either(List<String> words) {
        return joined(words, " or ");
    }

    static String all(List<String> words) {
        return joined(words, " and ");
    }

    /** The first letter as a capital, and a full stop at the end. */
    static String sentence(String text) {
        return capital(stopped(text));
    }

    /** A full stop at the end, unless there is an end already. */
    static String stopped(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String uncapital(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}

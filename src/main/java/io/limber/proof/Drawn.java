package io.limber.proof;

import io.limber.model.Exercise;
import io.limber.picture.Fault;
import io.limber.picture.Lint;
import java.util.List;
import java.util.Map;

/** Shows of every picture that a body can do what it shows, and that a person can make it out. */
final class Drawn {

    private Drawn() {}

    static PackProof of(PackParts parts) {
        List<Exercise> drawn = parts.exercises().stream()
                .filter(exercise -> exercise.picture() != null)
                .toList();
        return new PackProof(
                Map.of("pictures without a fault", drawn.size()),
                drawn.stream().flatMap(exercise -> faults(exercise).stream()).toList());
    }

    private static List<Finding> faults(Exercise exercise) {
        return exercise.picture() == null
                ? List.of()
                : Lint.of(exercise.picture()).stream()
                        .map(fault -> finding(exercise, fault))
                        .toList();
    }

    private static Finding finding(Exercise exercise, Fault fault) {
        return Finding.of(
                exercise.id() + "/picture/frames/" + fault.frame(),
                "the picture of `" + exercise.id() + "`, frame " + fault.frame() + ": " + fault.message(),
                hint(fault.kind()));
    }

    private static String hint(Fault.Kind kind) {
        return switch (kind) {
            case BELOW_FLOOR -> "lift it: change the angle above it, or let it rest `on floor`";
            case THROUGH_PROP -> "move the body or the thing, or let what touches rest on it";
            case MISSES -> "bring the body nearer, or let it touch something within reach";
            case BEYOND_HUMAN -> "no joint does this: change the angle, or what pulls the limb there";
            case LIMB_LENGTH -> "let the limb touch something within reach";
            case SAME_FRAME -> "move more, or take the frame out";
            case ARROW -> "let it point the way that part moves from the frame before, or take it out";
            case ALT -> "say the position, the side and the movement, in words that fit the picture";
        };
    }
}

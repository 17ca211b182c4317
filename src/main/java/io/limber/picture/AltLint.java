package io.limber.picture;

import io.limber.model.Arrow;
import io.limber.model.BasePose;
import io.limber.model.BodyPart;
import io.limber.model.Change;
import io.limber.model.Picture;
import io.limber.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks whether the words of a picture name the position, the side, and what moves. */
final class AltLint {

    private static final Pattern SIDE_BY_NAME = Pattern.compile("\\b(left|right)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Fault> faults = new ArrayList<>();

    private AltLint() {}

    static List<Fault> of(Picture picture) {
        AltLint lint = new AltLint();
        for (int i = 0; i < picture.frames().size(); i++) {
            lint.check(i + 1, picture.frames().get(i));
            lint.namesWhatMoves(i, picture.frames());
        }
        return lint.faults;
    }

    private void check(int number, Picture.Frame frame) {
        String alt = frame.alt().toLowerCase(Locale.ROOT);
        BasePose pose = frame.pose();
        if (pose != null && namesNone(alt, words(pose))) {
            report(number, "the alt text does not name the position: " + String.join(", ", words(pose)));
        }
        if (SIDE_BY_NAME.matcher(alt).find()) {
            report(number, "the alt text says left or right; write {near} or {far}, so that it can be mirrored");
        }
        if (isOneSided(frame.body()) && !alt.contains("{near}") && !alt.contains("{far}")) {
            report(number, "the alt text does not name the side: {near} or {far}");
        }
    }

    /** An arrow stands where a movement starts or where it ends, and so may the words for it. */
    private void namesWhatMoves(int index, List<Picture.Frame> frames) {
        String next = index + 1 < frames.size() ? frames.get(index + 1).alt() : "";
        String alt = (frames.get(index).alt() + " " + next).toLowerCase(Locale.ROOT);
        for (Arrow arrow : frames.get(index).arrows()) {
            if (namesNone(alt, words(arrow.part()))) {
                report(index + 1, "the alt text does not name what the arrow moves: " + arrow.part());
            }
        }
    }

    private static boolean namesNone(String alt, List<String> words) {
        return words.stream().noneMatch(alt::contains);
    }

    /** Whether a joint or a limb is changed on one side only. */
    private static boolean isOneSided(List<Change> changes) {
        return changes.stream().anyMatch(change -> {
            Change across = across(change);
            return !across.equals(change) && !changes.contains(across);
        });
    }

    private static Change across(Change change) {
        if (change instanceof Change.Bend bend) {
            return new Change.Bend(bend.joint(), bend.side().other(), bend.amount());
        }
        if (change instanceof Change.Aim aim) {
            return new Change.Aim(aim.part(), aim.side().other(), aim.direction());
        }
        Change.Touch touch = (Change.Touch) change;
        return new Change.Touch(touch.part(), touch.side().other(), across(touch.target()));
    }

    private static Target across(Target target) {
        return target instanceof Target.OnBody body
                ? new Target.OnBody(body.surface(), body.side().other(), body.part())
                : target;
    }

    private static List<String> words(BasePose pose) {
        return switch (pose) {
            case ON_BACK, ON_BACK_KNEES_BENT -> List.of("on the back");
            case ON_SIDE -> List.of("side");
            case PRONE -> List.of("on the front", "face down");
            case ALL_FOURS -> List.of("hands and knees", "all fours");
            case KNEELING, HALF_KNEELING -> List.of("kneel");
            case SITTING -> List.of("sit");
            case STANDING -> List.of("stand");
        };
    }

    private static List<String> words(BodyPart part) {
        return switch (part) {
            case BACK, BELLY, PELVIS -> List.of("back", "belly", "hip", "pelvis", "tail", "bottom");
            case SHIN, ANKLE, HEEL, FOOT, TOES -> List.of("leg", "shin", "ankle", "heel", "foot", "feet", "toes");
            case THIGH, KNEE, HIP -> List.of("leg", "thigh", "knee", "hip");
            case HAND, ELBOW -> List.of("arm", "hand", "elbow");
            case RIB -> List.of("rib", "side");
            case CHEST, SHOULDER -> List.of("chest", "shoulder", "trunk", "upper body", "all in one piece");
            case HEAD -> List.of("head", "chin", "sit", "up");
        };
    }

    private void report(int frame, String message) {
        faults.add(new Fault(frame, Fault.Kind.ALT, message));
    }
}

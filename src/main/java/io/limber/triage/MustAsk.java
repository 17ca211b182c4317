package io.limber.triage;

import io.limber.model.Condition;
import io.limber.model.Protocol;
import io.limber.model.Screen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions without whose answers nobody is sent home and no plan is made. They are code, so that no pack can leave
 * one out. Source: the second reading of limber's clinical brief, screens 1 to 11.
 */
public final class MustAsk {

    /** Items of checklists, and screens with a choice or a number, in the order they are asked. */
    public static final List<String> QUESTIONS = List.of(
            "s1-chest",
            "s1-breath",
            "s1-faint",
            "s1-tear",
            "s1-belly",
            "s1-blood",
            "s1-ill",
            "s2-saddle",
            "s2-start",
            "s2-feel",
            "s2-leak",
            "s2-bowel",
            "s2-sex",
            "s3-both",
            "s3-weakboth",
            "s3-unsteady",
            "s3-weakone",
            "s3-change",
            "s3-one",
            "s3-walk",
            "set-off",
            "s5-fever",
            "s5-ill",
            "s5-waves",
            "s5-burn",
            "s5-pills",
            "s5-jaw",
            "age",
            "s7-cancer",
            "s7-bones",
            "s7-fused",
            "s7-steroids",
            "s7-thinner",
            "s7-immune",
            "s7-artery",
            "s8-spine",
            "s8-inject",
            "s8-infect",
            "s8-sugar",
            "s8-sickle",
            "s8-preg",
            "s8-birth",
            "how-long",
            "s10-nopos",
            "s10-night",
            "s10-weight",
            "s10-sweats",
            "s10-mid",
            "s10-skin",
            "s10-lump",
            "where-now");

    /** Not asked of children, whose result holds no plan; the only must-ask screen that may have a condition. */
    private static final String NOT_OF_CHILDREN = "where-now";

    private static final int GROWN_UP = 16;

    private MustAsk() {}

    /** The must-ask questions that a protocol does not put to everybody. */
    public static List<String> missingFrom(Protocol protocol) {
        Set<String> asked = new HashSet<>();
        protocol.screens().stream()
                .filter(screen -> screen.when() == null || sparesOnlyChildren(screen))
                .forEach(screen -> asked.addAll(Script.questions(screen)));
        return QUESTIONS.stream().filter(question -> !asked.contains(question)).toList();
    }

    /**
     * Whether every result says again what was ticked on a screen: checklists of danger signs and their follow-ups. What is
     * asked for the plan is left out.
     */
    public static boolean isToldAgain(Screen screen) {
        boolean mustAskList = screen.kind() == Screen.Kind.CHECKLIST
                && QUESTIONS.contains(screen.items().get(0).id());
        return mustAskList || (screen.when() != null && !QUESTIONS.contains(screen.id()));
    }

    private static boolean sparesOnlyChildren(Screen screen) {
        return screen.id().equals(NOT_OF_CHILDREN)
                && screen.when() instanceof Condition.AtLeast from
                && from.question().equals("age")
                && Integer.parseInt(from.value()) <= GROWN_UP;
    }
}

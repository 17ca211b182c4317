package io.limber.document;

import io.limber.model.Card;
import io.limber.model.Limit;
import io.limber.model.Protocol;
import io.limber.model.Rule;
import io.limber.triage.Plan;
import io.limber.triage.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/** The result of a triage as data: {@code limber/verdict/1}. */
final class VerdictData {

    private VerdictData() {}

    static Object of(VerdictPage.Result result, CallList calls, PackLine pack) {
        Verdict verdict = result.verdict();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema", "limber/verdict/1");
        data.put("urgency", verdict.urgency());
        data.put("within", verdict.within().map(Object::toString).orElse(null));
        data.put("movement", verdict.movement());
        data.put("headline", VerdictPage.title(verdict));
        data.put("card", verdict.card().map(Card::id).orElse(null));
        verdict.card().ifPresent(card -> {
            data.put("call", calls.data(card.call()));
            data.put("doNow", card.doNow());
        });
        VerdictPage.say(result).ifPresent(say -> data.put("say", say));
        verdict.card().ifPresent(card -> data.put("whileYouWait", card.whileYouWait()));
        data.put(
                "reasons",
                verdict.reasons().stream().map(rule -> reason(rule, result)).toList());
        data.put("goNowIf", GoNowPart.data(pack.pack().safety()));
        data.put("plan", result.plan().map(plan -> planData(plan, result)).orElse(null));
        data.put(
                "pattern",
                result.plan().flatMap(Plan::likely).map(PatternPart::data).orElse(null));
        data.put("answers", AnswerData.of(result.script().protocol().screens(), result.answers()));
        data.put("unanswered", verdict.open());
        data.put("answeredOn", result.answeredOn());
        data.put("contentHash", result.contentHash());
        data.put("contentIsShipped", pack.shipped());
        data.put("pack", pack.data());
        return data;
    }

    private static Map<String, Object> reason(Rule rule, VerdictPage.Result result) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", rule.id());
        data.put("urgency", rule.urgency());
        VerdictPage.flag(rule, result).ifPresent(flag -> {
            data.put("flag", flag.id());
            data.put("sign", flag.sign());
            data.put("may-mean", flag.mayMean());
            data.put("sources", flag.sources());
        });
        return data;
    }

    private static Map<String, Object> planData(Plan plan, VerdictPage.Result result) {
        Map<String, Object> data = new LinkedHashMap<>();
        plan.start()
                .ifPresent(start ->
                        data.put("start", startData(start, result.verdict().allowsExercise())));
        result.routine().ifPresent(routine -> {
            Map<String, Object> begin = new LinkedHashMap<>();
            begin.put("id", routine.routine().id());
            begin.put("name", routine.routine().name());
            begin.put("seconds", routine.length().toSeconds());
            begin.put("command", PlanPart.command(routine, plan));
            begin.put(
                    "steps",
                    routine.steps().stream().map(step -> step.exercise().id()).toList());
            begin.put(
                    "changes",
                    routine.changes().stream()
                            .map(change -> RoutinePage.change(change, result.limits()))
                            .toList());
            data.put("routine", begin);
        });
        data.put("limits", plan.limits().stream().map(Limit::id).toList());
        data.put("limits-unasked", plan.limitsUnasked());
        data.put("advice", plan.advice());
        data.put("parts", plan.parts().stream().map(VerdictData::partData).toList());
        data.put(
                "look-again",
                plan.lookAgain().stream()
                        .map(look -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("after", look.at().after());
                            look.on().ifPresent(day -> one.put("on", day));
                            one.put("ask", look.at().ask());
                            one.put("if-not", look.at().ifNot());
                            return one;
                        })
                        .toList());
        return data;
    }

    private static Map<String, Object> startData(Protocol.Start start, boolean allowsExercise) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", start.id());
        data.put("ease", start.ease());
        if (allowsExercise) {
            data.put("first", start.first());
        }
        data.put("getting-up", start.gettingUp());
        data.put("toilet", start.toilet());
        data.put("sources", start.sources());
        return data;
    }

    private static Map<String, Object> partData(Plan.Part part) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", part.id());
        data.put("title", part.title());
        data.put("lines", part.lines());
        return data;
    }
}

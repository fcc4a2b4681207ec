package org.redress.commandside.cases.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.redress.commandside.cases.form.Field.Choice;
import org.redress.commandside.cases.form.Field.Shape;
import org.redress.events.packs.FeedbackRule;

/** How a case ends and begins again, and what the customer says of it. */
final class ClosureFields {
    static final String DECLINED = "declined";
    static final String NOT_ASKED = "not-asked";
    static final String DIMENSION = "dimension.";

    private ClosureFields() {}

    static List<Field> close(Desk desk) {
        FeedbackRule rule = desk.outlook().pack().settings().feedback();
        List<Field> fields = new ArrayList<>();
        fields.add(
                desk.field(Shape.RADIOS, "feedback").from(answers(desk, rule)).demanded());
        for (String dimension : rule.dimensions()) {
            fields.add(
                    Field.of(Shape.CHOICE, DIMENSION + dimension, desk.names().of(dimension), desk.typed())
                            .from(scores(desk, rule)));
        }
        fields.add(desk.field(Shape.LINE, "comment"));
        fields.add(desk.field(Shape.TEXT, "text").hint(desk.say("form.close.hint")));
        return fields;
    }

    private static List<Choice> answers(Desk desk, FeedbackRule rule) {
        List<Choice> answers = new ArrayList<>(scores(desk, rule));
        answers.add(new Choice(DECLINED, desk.say("form.feedback.declined")));
        if (!rule.required()) {
            answers.add(new Choice(NOT_ASKED, desk.say("form.feedback.notAsked")));
        }
        return answers;
    }

    private static List<Choice> scores(Desk desk, FeedbackRule rule) {
        return IntStream.iterate(rule.highest(), score -> score >= rule.lowest(), score -> score - 1)
                .mapToObj(score ->
                        new Choice(Integer.toString(score), desk.say("form.score", score, word(desk, rule, score))))
                .toList();
    }

    private static String word(Desk desk, FeedbackRule rule, int score) {
        if (score >= rule.satisfiedAtLeast()) {
            return desk.say("form.score.satisfied");
        }
        return desk.say(score <= rule.dissatisfiedAtMost() ? "form.score.dissatisfied" : "form.score.neutral");
    }
}

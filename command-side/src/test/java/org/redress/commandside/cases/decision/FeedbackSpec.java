package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.responded;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.cases.command.CaseCommand.CloseWithFeedback;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.Answer;
import org.redress.events.cases.Feedback;
import org.redress.events.testing.Proves;

class FeedbackSpec {
    private static final APack ASKS = APack.plain().feedback(1, 5, true, "SPEED", "MANNERS");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5})
    void a_score_on_the_packs_scale_is_recorded(int score) {
        closingWith(scored(score, Map.of())).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void a_score_off_the_packs_scale_is_refused_with_the_scale(int score) {
        closingWith(scored(score, Map.of())).thenRefused(new ClosureRefusal.ScoreOffScale(score, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5})
    void a_dimension_is_scored_on_the_same_scale(int score) {
        closingWith(scored(3, Map.of("SPEED", score))).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void a_dimension_off_the_scale_is_refused(int score) {
        closingWith(scored(3, Map.of("SPEED", 3, "MANNERS", score)))
                .thenRefused(new ClosureRefusal.DimensionOffScale("MANNERS", score, 1, 5));
    }

    @Test
    void a_dimension_the_pack_does_not_ask_for_is_refused() {
        closingWith(scored(3, Map.of("PRICE", 3)))
                .thenRefused(new IntakeRefusal.ValueNotInPack("dimension", "PRICE", List.of("SPEED", "MANNERS")));
    }

    @Test
    @Proves("S004-F-44")
    void where_the_pack_says_so_the_customer_is_asked() {
        closingWith(new Feedback.NotAsked()).thenRefused(new ClosureRefusal.FeedbackMissing(1, 5));
    }

    @Test
    @Proves("S004-F-44")
    void a_customer_who_does_not_want_to_answer_was_asked() {
        closingWith(new Feedback.Declined(null)).thenAccepted();
    }

    @Test
    void where_the_pack_does_not_say_so_nobody_has_to_be_asked() {
        given(opened(), responded())
                .under(APack.plain().feedback(1, 5, false))
                .when(new CloseWithFeedback(null, null, new Feedback.NotAsked()))
                .thenAccepted();
    }

    @Test
    void a_source_system_had_a_scale_of_its_own() {
        given(opened())
                .under(ASKS)
                .imported()
                .when(new CloseWithFeedback(null, null, scored(10, Map.of("PRICE", 9))))
                .thenAccepted();
    }

    private static Answer closingWith(Feedback feedback) {
        return given(opened(), responded()).under(ASKS).when(new CloseWithFeedback(null, null, feedback));
    }

    private static Feedback scored(int score, Map<String, Integer> dimensions) {
        return new Feedback.Scored(score, dimensions, null);
    }
}

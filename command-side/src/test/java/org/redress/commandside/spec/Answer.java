package org.redress.commandside.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.redress.commandside.cases.decision.Decision;
import org.redress.commandside.cases.decision.Decision.Accepted;
import org.redress.commandside.cases.decision.Decision.Refused;
import org.redress.commandside.cases.decision.Refusal;
import org.redress.events.cases.CaseEvent;

/** What the decision was, and what it should have been. */
public record Answer(Decision decision) {

    public void then(CaseEvent... expected) {
        assertThat(decision).isEqualTo(new Accepted(List.of(expected)));
    }

    public void thenAccepted() {
        assertThat(decision).isInstanceOf(Accepted.class);
    }

    public void thenRefused(Refusal expected) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(expected));
    }

    /** The events or, for a refusal, none. */
    public List<CaseEvent> events() {
        return switch (decision) {
            case Accepted(var events) -> events;
            case Refused _ -> List.of();
        };
    }
}

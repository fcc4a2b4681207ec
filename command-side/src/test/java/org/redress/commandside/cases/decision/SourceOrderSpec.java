package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.reopened;
import static org.redress.commandside.spec.Happened.responded;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.spec.AnOpening;
import org.redress.events.Audience;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.Feedback;

/** The commands a source tells of, in every state: which row is refused, and with which reason. */
class SourceOrderSpec {

    @ParameterizedTest
    @CsvSource({
        "open,     -,           ALREADY_OPEN, ALREADY_OPEN,   ALREADY_OPEN",
        "assign,   BEFORE_OPEN, -,            -,            -",
        "respond,  BEFORE_OPEN, -,            -,            -",
        "escalate, BEFORE_OPEN, -,            -,            -",
        "note,     BEFORE_OPEN, -,            -,            -",
        "resolve,  BEFORE_OPEN, -,            -,            -",
        "reopen,   BEFORE_OPEN, NOT_CLOSED,   -,            NOT_CLOSED",
        "close,    BEFORE_OPEN, -,            ALREADY_CLOSED, -"
    })
    void only_what_the_order_of_the_source_forbids_is_refused(
            String command, String before, String open, String closed, String reopened) {
        assertThat(reason(List.of(), command)).isEqualTo(before);
        assertThat(reason(List.of(opened(), responded()), command)).isEqualTo(open);
        assertThat(reason(List.of(opened(), closed()), command)).isEqualTo(closed);
        assertThat(reason(List.of(opened(), closed(), reopened()), command)).isEqualTo(reopened);
    }

    private static String reason(List<CaseEvent> history, String command) {
        return switch (given(history.toArray(CaseEvent[]::new))
                .imported()
                .when(command(command))
                .decision()) {
            case Decision.Accepted _ -> "-";
            case Decision.Refused(var refusal, var _) -> refusal.reason();
        };
    }

    private static CaseCommand command(String word) {
        return switch (word) {
            case "open" -> AnOpening.ofAComplaint().command();
            case "assign" -> new CaseCommand.AssignCase("li", null, null);
            case "respond" -> new CaseCommand.RespondToCustomer(null, null);
            case "escalate" -> new CaseCommand.EscalateCase(null, "", null, null);
            case "note" -> new CaseCommand.AddNote(Audience.INTERNAL, "");
            case "resolve" -> new CaseCommand.ResolveCase(null, null);
            case "reopen" -> new CaseCommand.ReopenCase(null);
            case "close" -> new CaseCommand.CloseWithFeedback(null, null, new Feedback.NotAsked());
            default -> throw new IllegalArgumentException(word);
        };
    }
}

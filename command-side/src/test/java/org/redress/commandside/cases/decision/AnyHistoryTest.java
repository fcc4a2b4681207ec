package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.decision.Decision.Accepted;
import org.redress.commandside.cases.decision.Decision.Refused;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AReading;
import org.redress.commandside.spec.CaseSpec;
import org.redress.commandside.spec.EveryCommand;
import org.redress.commandside.spec.EveryEvent;
import org.redress.events.cases.CaseEvent;
import org.redress.events.packs.ReopeningRule;

/** Whatever happened, in whatever order and with whatever gaps, and whatever is asked then. */
class AnyHistoryTest {
    private static final APack STRICT = APack.plain()
            .acceptedComplaints("CONTROL", "QUALITY?", "DECISION")
            .clock("CLOSE", true)
            .reopening(ReopeningRule.NEW_LINKED_CASE)
            .feedback(1, 5, true, "SPEED");

    @Provide
    Arbitrary<List<CaseEvent>> histories() {
        return Arbitraries.of(EveryEvent.list()).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<CaseCommand> commands() {
        return Arbitraries.of(EveryCommand.list());
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Arbitraries.of(APack.plain(), APack.plain().clock("CLOSE", false), STRICT)
                .flatMap(pack -> Arbitraries.integers()
                        .between(0, 48)
                        .flatMap(hours -> Arbitraries.of(true, false).map(imported -> facts(pack, hours, imported))))
                .flatMap(facts -> Arbitraries.of(
                        facts, new CaseSpec(List.of(), facts).erased().facts()));
    }

    @Property
    void a_history_with_gaps_still_gives_a_state(@ForAll("histories") List<CaseEvent> history) {
        assertThat(CaseState.of(history)).isNotNull();
    }

    @Property
    void every_command_in_every_state_gives_events_or_a_refusal(
            @ForAll("histories") List<CaseEvent> history,
            @ForAll("commands") CaseCommand command,
            @ForAll("facts") Facts facts) {
        switch (CaseDecider.decide(CaseState.of(history), command, facts)) {
            case Accepted(var events) -> assertThat(events).isNotEmpty();
            case Refused(var refusal, var _) -> assertThat(refusal.reason()).isNotBlank();
        }
    }

    @Property
    void a_command_that_is_not_offered_is_refused(
            @ForAll("histories") List<CaseEvent> history,
            @ForAll("commands") CaseCommand command,
            @ForAll("facts") Facts facts) {
        CaseState state = CaseState.of(history);
        CommandName name = CommandName.of(command);
        if (!facts.imported()
                && name.givenByPeople()
                && !AllowedCommands.of(state, facts).contains(name)) {
            assertThat(CaseDecider.decide(state, command, facts)).isInstanceOf(Refused.class);
        }
    }

    @Property
    void nothing_in_words_happens_to_the_erased(
            @ForAll("histories") List<CaseEvent> history,
            @ForAll("commands") CaseCommand command,
            @ForAll("facts") Facts facts) {
        Facts erased = new CaseSpec(history, facts).erased().facts();
        if (CaseDecider.decide(CaseState.of(history), command, erased) instanceof Accepted(var events)) {
            assertThat(events.toString()).doesNotContain("Personal[");
        }
    }

    @Property
    void a_case_is_open_or_closed_from_its_opening_on(@ForAll("histories") List<CaseEvent> history) {
        boolean opened = history.stream()
                .anyMatch(event -> event.equals(EveryEvent.list().getFirst()));
        assertThat(CaseState.of(history) instanceof CaseState.NotOpened).isEqualTo(!opened);
    }

    private static Facts facts(APack pack, int hours, boolean imported) {
        CaseSpec spec = CaseSpec.given().under(pack).reading(AReading.running("CLOSE", Duration.ofHours(hours)));
        return (imported ? spec.imported() : spec).facts();
    }
}

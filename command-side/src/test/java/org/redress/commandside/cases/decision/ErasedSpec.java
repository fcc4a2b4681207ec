package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.SHA;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.evidence;
import static org.redress.commandside.spec.Happened.linked;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.responded;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AnOpening;
import org.redress.commandside.spec.CaseSpec;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.events.cases.IntakeEvent.CasesUnlinked;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.IntakeEvent.SeverityChanged;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.events.cases.Severity;

/** After the person behind a case was erased: it goes on without words. */
class ErasedSpec {
    private static final IntakeRefusal.PersonErased REFUSED = new IntakeRefusal.PersonErased();
    private static final CaseRef OTHER = new CaseRef("c-2");
    private static final Severity MAJOR = new Severity("MAJOR");
    private static final CaseSpec ERASED = given(opened(), linked("c-2"))
            .under(APack.plain().clock("CLOSE", true))
            .erased();

    /** Every command that may hold words: with some, and with none. */
    static Stream<CaseCommand> saying(@Nullable String words) {
        String text = words == null ? "" : words;
        return Stream.of(
                new CaseCommand.ClassifyCase("PACKAGING", null, words),
                new CaseCommand.ChangeKind(CaseKind.INQUIRY, text),
                new CaseCommand.ChangeSeverity(MAJOR, text),
                new CaseCommand.AmendDetails(List.of(new Change("orderNo", null, "D1")), words),
                new CaseCommand.UnlinkCases(OTHER, LinkKind.RELATES_TO, text),
                new CaseCommand.AssignCase("li", null, words),
                new CaseCommand.EscalateCase(null, "MANUAL", null, words),
                new CaseCommand.RespondToCustomer(null, words),
                new CaseCommand.PauseClock("CLOSE", "WAITING", words),
                new CaseCommand.ResolveCase(null, words));
    }

    static Stream<CaseCommand> sayingSomething() {
        return Stream.concat(
                saying("王芳，138-0000-1234"),
                Stream.of(
                        new CaseCommand.AddNote(Audience.INTERNAL, ""),
                        new CaseCommand.AddNote(Audience.INTERNAL, "王芳"),
                        new CaseCommand.AttachEvidence(evidence(SHA, 1), null),
                        new CaseCommand.AmendDetails(List.of(new Change("title", null, "王芳")), null),
                        new CaseCommand.AmendDetails(List.of(new Change("title", Personal.ERASED, null)), null)));
    }

    static Stream<CaseCommand> sayingNothing() {
        return Stream.concat(saying(null), saying(" "));
    }

    @ParameterizedTest
    @MethodSource("sayingSomething")
    void what_is_said_in_words_is_refused(CaseCommand command) {
        ERASED.when(command).thenRefused(REFUSED);
    }

    @ParameterizedTest
    @MethodSource("sayingNothing")
    void what_is_done_without_words_is_done(CaseCommand command) {
        ERASED.when(command).thenAccepted();
    }

    @Test
    void a_resumed_clock_a_closed_and_a_reopened_case_go_without_words_too() {
        Feedback comment = new Feedback.Scored(5, Map.of(), said("王芳很满意"));
        Feedback excuse = new Feedback.Declined(said("王芳没空"));
        CaseSpec answered = given(opened(), responded()).erased();
        for (Feedback feedback : List.of(comment, excuse)) {
            answered.when(new CaseCommand.CloseWithFeedback(null, null, feedback))
                    .thenRefused(REFUSED);
        }
        answered.when(new CaseCommand.CloseWithFeedback("DONE", "王芳", new Feedback.NotAsked()))
                .thenRefused(REFUSED);
        answered.when(new CaseCommand.CloseWithFeedback("DONE", null, new Feedback.Declined(null)))
                .thenAccepted();
        given(opened(), closed())
                .erased()
                .when(new CaseCommand.ReopenCase("王芳来电"))
                .thenRefused(REFUSED);
        given(opened(), closed())
                .erased()
                .when(new CaseCommand.ReopenCase(null))
                .thenAccepted();
    }

    @Test
    void a_reason_that_is_demanded_otherwise_is_not_demanded_where_none_can_be_kept() {
        ERASED.when(new CaseCommand.ChangeSeverity(MAJOR, "")).then(new SeverityChanged(Severity.NORMAL, MAJOR, null));
        ERASED.when(new CaseCommand.ChangeKind(CaseKind.INQUIRY, ""))
                .then(new CaseKindChanged(CaseKind.COMPLAINT, CaseKind.INQUIRY, null));
        ERASED.when(new CaseCommand.UnlinkCases(OTHER, LinkKind.RELATES_TO, ""))
                .then(new CasesUnlinked(OTHER, LinkKind.RELATES_TO, null));
        given(opened())
                .when(new CaseCommand.ChangeSeverity(MAJOR, ""))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("reason")));
    }

    @Test
    void values_that_are_counted_can_still_be_put_right() {
        Change order = new Change("orderNo", null, "D1");
        ERASED.when(new CaseCommand.AmendDetails(List.of(order), null))
                .then(new DetailsAmended(List.of(order), List.of(), null));
    }

    @Test
    void nobody_is_offered_what_only_takes_words() {
        assertThat(AllowedCommands.of(CaseState.of(ERASED.history()), ERASED.facts()))
                .contains(CommandName.ASSIGN_CASE, CommandName.CHANGE_SEVERITY, CommandName.RESPOND_TO_CUSTOMER)
                .doesNotContain(CommandName.ADD_NOTE, CommandName.ATTACH_EVIDENCE);
    }

    @Test
    void nothing_is_opened_for_somebody_erased() {
        given().erased().when(AnOpening.ofAComplaint().command()).thenRefused(REFUSED);
    }

    @Test
    void a_source_is_heard_as_ever_and_its_words_are_not_kept() {
        CaseSpec told = ERASED.imported();
        told.when(new CaseCommand.AssignCase("li", null, "王芳找过他")).then(new CaseAssigned("li", null, null));
        told.when(new CaseCommand.AddNote(Audience.INTERNAL, "王芳")).then(new NoteAdded(Audience.INTERNAL, null));
    }
}

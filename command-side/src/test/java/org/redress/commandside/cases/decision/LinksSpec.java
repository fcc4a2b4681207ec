package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.linked;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.LinkCases;
import org.redress.commandside.cases.command.CaseCommand.UnlinkCases;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.IntakeEvent.CasesLinked;
import org.redress.events.cases.IntakeEvent.CasesUnlinked;
import org.redress.events.cases.LinkKind;
import org.redress.events.testing.Proves;

class LinksSpec {
    private static final CaseRef OTHER = new CaseRef("c-2");

    @Test
    @Proves("S004-A-03")
    void two_cases_belong_together() {
        given(opened()).when(link(LinkKind.CAUSED_BY)).then(new CasesLinked(OTHER, LinkKind.CAUSED_BY));
    }

    @Test
    void two_cases_may_belong_together_in_two_ways() {
        given(opened(), linked("c-2")).when(link(LinkKind.DUPLICATES)).thenAccepted();
    }

    @Test
    void the_same_link_is_made_once() {
        given(opened(), linked("c-2"))
                .when(link(LinkKind.RELATES_TO))
                .thenRefused(new IntakeRefusal.AlreadyLinked("c-2", "RELATES_TO"));
    }

    @Test
    void a_case_is_not_linked_to_itself() {
        given(opened())
                .when(new LinkCases(new CaseRef("c-1"), LinkKind.RELATES_TO))
                .thenRefused(new IntakeRefusal.LinkToItself());
    }

    @Test
    void a_mistaken_link_is_taken_back_with_a_reason() {
        given(opened(), linked("c-2"))
                .when(unlink(LinkKind.RELATES_TO, "选错了"))
                .then(new CasesUnlinked(OTHER, LinkKind.RELATES_TO, said("选错了")));
    }

    @Test
    void a_link_is_not_taken_back_without_a_reason() {
        given(opened(), linked("c-2"))
                .when(unlink(LinkKind.RELATES_TO, " "))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("reason")));
    }

    @Test
    void a_link_that_was_taken_back_can_be_made_again() {
        given(opened(), linked("c-2"), new CasesUnlinked(OTHER, LinkKind.RELATES_TO, said("选错了")))
                .when(link(LinkKind.RELATES_TO))
                .thenAccepted();
    }

    @Test
    void only_a_link_that_is_there_is_taken_back() {
        given(opened(), linked("c-2"))
                .when(unlink(LinkKind.FOLLOWS, "选错了"))
                .thenRefused(new IntakeRefusal.NotLinked("c-2", "FOLLOWS"));
    }

    @Test
    void without_links_there_is_none_to_take_back() {
        given(opened()).when(unlink(LinkKind.RELATES_TO, "选错了")).thenRefused(new IntakeRefusal.NoLinks());
    }

    @Test
    void closed_cases_are_linked_too() {
        given(opened(), closed()).when(link(LinkKind.RELATES_TO)).thenAccepted();
    }

    private static LinkCases link(LinkKind kind) {
        return new LinkCases(OTHER, kind);
    }

    private static UnlinkCases unlink(LinkKind kind, String reason) {
        return new UnlinkCases(OTHER, kind, reason);
    }
}

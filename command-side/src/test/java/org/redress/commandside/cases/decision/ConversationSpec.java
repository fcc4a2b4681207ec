package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.commandside.cases.command.CaseCommand.AddNote;
import org.redress.commandside.cases.command.CaseCommand.RespondToCustomer;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.spec.APack;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.ConversationEvent.NoteAdded;

class ConversationSpec {

    @Test
    void the_answer_to_the_customer_is_kept_under_the_cases_key() {
        given(opened())
                .when(new RespondToCustomer("PHONE", "已安排上门"))
                .then(new CustomerResponded("PHONE", new Personal("case:c-1", "已安排上门")));
    }

    @Test
    void that_the_customer_was_answered_is_enough() {
        given(opened()).when(new RespondToCustomer(null, " ")).then(new CustomerResponded(null, null));
    }

    @Test
    void an_answer_takes_a_channel_of_the_pack() {
        given(opened())
                .under(APack.plain().channels("PHONE", "LETTER"))
                .when(new RespondToCustomer("FAX", null))
                .thenRefused(new IntakeRefusal.ValueNotInPack("channel", "FAX", List.of("PHONE", "LETTER")));
    }

    @Test
    void a_closed_case_is_not_answered() {
        given(opened(), closed())
                .when(new RespondToCustomer("PHONE", "补充答复"))
                .thenRefused(new OrderRefusal.CaseIsClosed(CommandName.RESPOND_TO_CUSTOMER));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void every_note_says_who_may_read_it(Audience audience) {
        given(opened())
                .when(new AddNote(audience, "客户情绪激动"))
                .then(new NoteAdded(audience, new Personal("case:c-1", "客户情绪激动")));
    }

    @Test
    void a_note_is_accepted_after_the_end() {
        given(opened(), closed()).when(new AddNote(Audience.INTERNAL, "回访满意")).thenAccepted();
    }

    @Test
    void a_source_may_tell_of_a_note_without_its_words() {
        given(opened())
                .imported()
                .when(new AddNote(Audience.INTERNAL, ""))
                .then(new NoteAdded(Audience.INTERNAL, null));
    }

    @Test
    void a_note_says_something() {
        given(opened())
                .when(new AddNote(Audience.INTERNAL, "  "))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("text")));
    }
}

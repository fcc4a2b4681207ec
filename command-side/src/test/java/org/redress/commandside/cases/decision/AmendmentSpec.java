package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.openedWithTitle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.cases.command.CaseCommand.AmendDetails;
import org.redress.commandside.spec.APack;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.PersonalChange;

class AmendmentSpec {
    private static final CaseOpened ORDER = opened(CaseKind.COMPLAINT, Map.of("orderNo", "D1"));

    @Test
    void a_correction_keeps_what_was_there_before() {
        given(ORDER)
                .when(amend(new Change("orderNo", "D1", "D2")))
                .then(new DetailsAmended(List.of(new Change("orderNo", "D1", "D2")), List.of(), own("更正")));
    }

    @Test
    void a_quantity_not_known_at_first_is_filled_in_later() {
        given(opened()).when(amend(new Change("quantity", null, "40"))).thenAccepted();
    }

    @Test
    void a_value_can_be_taken_away() {
        given(ORDER).when(amend(new Change("orderNo", "D1", null))).thenAccepted();
    }

    @Test
    void a_correction_starts_from_the_last_one() {
        given(ORDER, new DetailsAmended(List.of(new Change("orderNo", "D1", "D2")), List.of(), null))
                .when(amend(new Change("orderNo", "D2", "D3")))
                .thenAccepted();
    }

    @Test
    void whoever_saw_an_old_value_is_told_both() {
        given(ORDER)
                .when(amend(new Change("orderNo", "D0", "D2")))
                .thenRefused(new IntakeRefusal.AmendConflict("orderNo", "D0", "D1"));
    }

    @Test
    void whoever_saw_nothing_where_there_is_something_is_told_so() {
        given(ORDER)
                .when(amend(new Change("orderNo", null, "D2")))
                .thenRefused(new IntakeRefusal.AmendConflict("orderNo", "", "D1"));
    }

    @Test
    void a_correction_about_a_person_stays_under_the_cases_key() {
        given(openedWithTitle("王先生投诉"))
                .when(amend(new Change("title", "王先生投诉", "汪先生投诉")))
                .then(new DetailsAmended(
                        List.of(), List.of(new PersonalChange("title", own("王先生投诉"), own("汪先生投诉"))), own("更正")));
    }

    @Test
    void a_correction_about_a_person_starts_from_the_last_one_too() {
        PersonalChange before = new PersonalChange("title", own("王先生投诉"), own("汪先生投诉"));
        given(openedWithTitle("王先生投诉"), new DetailsAmended(List.of(), List.of(before), null))
                .when(amend(new Change("title", "汪先生投诉", "黄先生投诉")))
                .thenAccepted();
    }

    @Test
    void a_conflict_about_a_person_repeats_none_of_the_texts() {
        given(openedWithTitle("王先生投诉"))
                .when(amend(new Change("title", "黄先生投诉", "汪先生投诉")))
                .thenRefused(new IntakeRefusal.AmendedMeanwhile("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tier", "channel"})
    void a_corrected_value_is_on_the_packs_list_too(String field) {
        APack pack = APack.plain().tiers("A").channels("A");
        given(opened()).under(pack).when(amend(new Change(field, null, "A"))).thenAccepted();
        given(opened())
                .under(pack)
                .when(amend(new Change(field, null, "B")))
                .thenRefused(new IntakeRefusal.ValueNotInPack(field, "B", List.of("A")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "severity", "category", "cause", ""})
    void what_has_a_command_of_its_own_is_not_corrected_on_the_side(String field) {
        given(opened())
                .when(amend(new Change(field, null, "X")))
                .thenRefused(new IntakeRefusal.FieldNotAmendable(field));
    }

    @Test
    void a_correction_names_a_field_once() {
        given(ORDER)
                .when(amend(new Change("orderNo", "D1", "D2"), new Change("orderNo", "D1", "D3")))
                .thenRefused(new IntakeRefusal.FieldTwice("orderNo"));
    }

    @Test
    void a_correction_that_corrects_nothing_is_refused() {
        given(ORDER).when(amend(new Change("orderNo", "D1", "D1"))).thenRefused(new IntakeRefusal.NothingToChange());
    }

    @Test
    void an_empty_correction_is_refused() {
        given(ORDER).when(amend()).thenRefused(new IntakeRefusal.FieldsMissing(List.of("changes")));
    }

    private static AmendDetails amend(Change... changes) {
        return new AmendDetails(List.of(changes), "更正");
    }

    private static @Nullable Personal own(String text) {
        return new Personal("case:c-1", text);
    }
}

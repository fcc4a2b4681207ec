package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AnOpening;
import org.redress.commandside.spec.Happened;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;
import org.redress.events.testing.Proves;

class OpeningSpec {
    private static final CaseNumberAssigned PENDING =
            new CaseNumberAssigned("case", "{yy}{MM}{dd}{seq:3}", "2026", "2026-03-02", null);

    @ParameterizedTest
    @ValueSource(strings = {"COMPLAINT", "SERVICE_REQUEST", "INQUIRY", "SUGGESTION", "ANOMALY_NOTE"})
    @Proves({"S004-A-03", "S000-E-04"})
    void every_matter_of_any_kind_gets_a_file_and_a_number(String kind) {
        given().when(AnOpening.of(new CaseKind(kind)).command()).then(opened(new CaseKind(kind), Map.of()), PENDING);
    }

    @Test
    void a_case_has_a_kind() {
        given().when(AnOpening.of(new CaseKind(" ")).command())
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("kind")));
    }

    @Test
    void what_was_told_is_on_file_and_what_was_written_is_under_the_cases_own_key() {
        given().when(AnOpening.ofAComplaint()
                        .severity("MAJOR")
                        .category("PACKAGING")
                        .tier("T1")
                        .channel("PHONE")
                        .title("箱子破损")
                        .narrative("到货时外箱已破。")
                        .externalNumber("A-77")
                        .follows("c-0")
                        .attributes(Map.of("orderNo", "D2206"))
                        .command())
                .then(
                        new CaseOpened(
                                CaseKind.COMPLAINT,
                                Happened.PACK,
                                new Severity("MAJOR"),
                                "PACKAGING",
                                "T1",
                                null,
                                "PHONE",
                                Reporter.UNKNOWN,
                                new Personal("case:c-1", "箱子破损"),
                                new Personal("case:c-1", "到货时外箱已破。"),
                                "A-77",
                                new CaseRef("c-0"),
                                Map.of("orderNo", "D2206")),
                        PENDING);
    }

    @Test
    void a_case_is_opened_once() {
        given(opened()).when(AnOpening.ofAComplaint().command()).thenRefused(new OrderRefusal.AlreadyOpen());
    }

    @Test
    void a_closed_case_is_not_opened_again_by_an_opening() {
        given(opened(), Happened.closed())
                .when(AnOpening.ofAComplaint().command())
                .thenRefused(new OrderRefusal.AlreadyOpen());
    }

    @Test
    void a_case_does_not_follow_itself() {
        given().when(AnOpening.ofAComplaint().follows("c-1").command()).thenRefused(new IntakeRefusal.LinkToItself());
    }

    @Test
    void without_a_word_on_severity_a_case_is_normal() {
        given().under(APack.plain().severities("GENERAL", "NORMAL", "MAJOR"))
                .when(AnOpening.ofAComplaint().command())
                .then(opened(), PENDING);
    }

    @Test
    void a_pack_without_normal_severity_begins_with_its_lowest() {
        given().under(APack.plain().severities("GENERAL", "MAJOR"))
                .when(AnOpening.ofAComplaint().command())
                .then(openedAs("GENERAL"), PENDING);
    }

    private static CaseOpened openedAs(String severity) {
        CaseOpened opened = opened();
        return new CaseOpened(
                opened.kind(),
                opened.pack(),
                new Severity(severity),
                null,
                null,
                null,
                null,
                Reporter.UNKNOWN,
                null,
                null,
                null,
                null,
                Map.of());
    }
}

package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.AcceptCase;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AnOpening;
import org.redress.commandside.spec.Happened;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.IntakeEvent.CaseClassified;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.Reporter;
import org.redress.events.packs.KindRule;
import org.redress.events.testing.Proves;

class RequiredFactsSpec {
    private static final APack ORDERS = APack.plain().complaintsNeed("orderNo", "title", "category", "quantity");

    @Test
    @Proves("S004-A-06")
    void all_missing_facts_are_named_at_once() {
        given().under(ORDERS)
                .when(AnOpening.ofAComplaint().category("QUALITY").command())
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("orderNo", "title", "quantity")));
    }

    @Test
    void fields_and_attributes_count_alike() {
        given().under(ORDERS)
                .when(AnOpening.ofAComplaint()
                        .title("破损")
                        .category("QUALITY")
                        .attributes(Map.of("orderNo", "D1", "quantity", "CUSTOMER_PROCESSING"))
                        .command())
                .thenAccepted();
    }

    @Test
    void a_pack_may_ask_for_every_field_of_an_intake() {
        String[] fields = {
            "kind",
            "severity",
            "category",
            "tier",
            "customerId",
            "channel",
            "title",
            "narrative",
            "reporterName",
            "reporterPhone",
            "reporterAddress",
            "externalNumber",
            "orderNo"
        };
        APack pack = APack.plain().complaintsNeed(fields);
        given().under(pack)
                .when(AnOpening.ofAComplaint().command())
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of(fields).subList(2, fields.length)));
        given().under(pack).when(everythingTold().command()).thenAccepted();
    }

    @Test
    void a_cause_becomes_known_by_classification() {
        APack pack = APack.plain().complaintsNeed("cause");
        given(opened())
                .under(pack)
                .when(new AcceptCase())
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("cause")));
        given(opened(), new CaseClassified(null, "QUALITY", null))
                .under(pack)
                .when(new AcceptCase())
                .thenAccepted();
    }

    @Test
    void a_blank_is_not_a_fact() {
        given().under(APack.plain().complaintsNeed("title", "orderNo"))
                .when(AnOpening.ofAComplaint()
                        .title(" ")
                        .attributes(Map.of("orderNo", " "))
                        .command())
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("title", "orderNo")));
    }

    @Test
    void another_kind_needs_other_facts() {
        given().under(ORDERS).when(AnOpening.of(CaseKind.COMPLAINT).command()).thenRefused(missingAll());
        given().under(APack.plain()
                        .kinds(
                                new KindRule(CaseKind.COMPLAINT, List.of(), List.of("orderNo"), false),
                                new KindRule(CaseKind.INQUIRY, List.of(), List.of(), false)))
                .when(AnOpening.of(CaseKind.INQUIRY).command())
                .thenAccepted();
    }

    @Test
    @Proves("S004-F-08")
    void an_incomplete_case_is_not_accepted() {
        given(opened(CaseKind.INQUIRY, Map.of()), new CaseKindChanged(CaseKind.INQUIRY, CaseKind.COMPLAINT, said("更正")))
                .under(ORDERS)
                .when(new AcceptCase())
                .thenRefused(missingAll());
    }

    @Test
    void what_was_completed_later_counts() {
        given(
                        opened(CaseKind.COMPLAINT, Map.of()),
                        new DetailsAmended(List.of(new Change("orderNo", null, "D1")), List.of(), null))
                .under(APack.plain().complaintsNeed("orderNo"))
                .when(new AcceptCase())
                .then(Happened.accepted());
    }

    @Test
    void a_source_system_is_not_sent_back_for_facts() {
        given().under(ORDERS)
                .imported()
                .when(AnOpening.ofAComplaint().command())
                .thenAccepted();
    }

    private static AnOpening everythingTold() {
        return AnOpening.ofAComplaint()
                .category("QUALITY")
                .tier("A")
                .customerId("k-1")
                .channel("PHONE")
                .title("破损")
                .narrative("外箱已破。")
                .reporter(new Reporter(own("王先生"), own("555-0100"), own("南京路 1 号")))
                .externalNumber("A-77")
                .attributes(Map.of("orderNo", "D1"));
    }

    private static Personal own(String text) {
        return Personal.ofCase(Happened.CASE, text);
    }

    private static IntakeRefusal.FieldsMissing missingAll() {
        return new IntakeRefusal.FieldsMissing(List.of("orderNo", "title", "category", "quantity"));
    }
}

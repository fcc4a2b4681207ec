package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.ChangeKind;
import org.redress.commandside.cases.command.CaseCommand.ChangeSeverity;
import org.redress.commandside.spec.APack;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.events.cases.IntakeEvent.SeverityChanged;
import org.redress.events.cases.Severity;

class KindAndSeveritySpec {
    private static final Severity MAJOR = new Severity("MAJOR");

    @Test
    void the_kind_before_and_after_is_on_record() {
        given(opened())
                .when(new ChangeKind(CaseKind.SERVICE_REQUEST, "其实是报修"))
                .then(new CaseKindChanged(CaseKind.COMPLAINT, CaseKind.SERVICE_REQUEST, said("其实是报修")));
    }

    @Test
    void the_severity_before_and_after_is_on_record() {
        given(opened())
                .when(new ChangeSeverity(MAJOR, "媒体关注"))
                .then(new SeverityChanged(Severity.NORMAL, MAJOR, said("媒体关注")));
    }

    @Test
    void a_change_starts_from_the_last_one() {
        given(opened(), new SeverityChanged(Severity.NORMAL, MAJOR, said("媒体关注")))
                .when(new ChangeSeverity(Severity.NORMAL, "已澄清"))
                .then(new SeverityChanged(MAJOR, Severity.NORMAL, said("已澄清")));
    }

    @Test
    void the_same_kind_again_changes_nothing() {
        given(opened())
                .when(new ChangeKind(CaseKind.COMPLAINT, "再次确认"))
                .thenRefused(new IntakeRefusal.NothingToChange());
    }

    @Test
    void the_same_severity_again_changes_nothing() {
        given(opened())
                .when(new ChangeSeverity(Severity.NORMAL, "再次确认"))
                .thenRefused(new IntakeRefusal.NothingToChange());
    }

    @Test
    void nobody_changes_the_kind_without_a_reason() {
        given(opened())
                .when(new ChangeKind(CaseKind.INQUIRY, " "))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("reason")));
    }

    @Test
    void nobody_changes_the_severity_without_a_reason() {
        given(opened())
                .when(new ChangeSeverity(MAJOR, ""))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("reason")));
    }

    @Test
    void only_severities_of_the_pack_are_known() {
        given(opened())
                .under(APack.plain().severities("NORMAL", "SERIOUS"))
                .when(new ChangeSeverity(MAJOR, "升级"))
                .thenRefused(new IntakeRefusal.ValueNotInPack("severity", "MAJOR", List.of("NORMAL", "SERIOUS")));
    }

    @Test
    void only_kinds_of_the_pack_are_known() {
        given(opened())
                .under(APack.plain().complaintsNeed())
                .when(new ChangeKind(CaseKind.INQUIRY, "更正"))
                .thenRefused(new IntakeRefusal.ValueNotInPack("kind", "INQUIRY", List.of("COMPLAINT")));
    }
}

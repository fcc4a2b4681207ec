package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand.ClassifyCase;
import org.redress.commandside.spec.APack;
import org.redress.events.cases.IntakeEvent.CaseClassified;
import org.redress.events.testing.Proves;

class ClassificationSpec {
    private static final APack PACK =
            APack.plain().categories("PACKAGING", "SERVICE_QUALITY").causes("QUALITY", "NON_QUALITY_HUMAN");

    @Test
    @Proves({"S004-A-05", "S004-F-10"})
    void category_and_cause_are_determined_after_the_matter_is_understood() {
        given(opened())
                .under(PACK)
                .when(new ClassifyCase("PACKAGING", "QUALITY", "外箱破损"))
                .then(new CaseClassified("PACKAGING", "QUALITY", said("外箱破损")));
    }

    @Test
    void what_is_not_named_stays_as_it_was() {
        given(opened(), classified("PACKAGING", null))
                .under(PACK)
                .when(new ClassifyCase(null, "QUALITY", null))
                .then(classified("PACKAGING", "QUALITY"));
    }

    @Test
    @Proves("S004-F-10")
    void a_case_may_be_classified_anew() {
        given(opened(), classified("PACKAGING", "QUALITY"))
                .under(PACK)
                .when(new ClassifyCase("SERVICE_QUALITY", null, null))
                .then(classified("SERVICE_QUALITY", "QUALITY"));
    }

    @Test
    @Proves("S004-A-05")
    void only_causes_of_the_pack_are_known() {
        given(opened())
                .under(PACK)
                .when(new ClassifyCase(null, "WEATHER", null))
                .thenRefused(
                        new IntakeRefusal.ValueNotInPack("cause", "WEATHER", List.of("QUALITY", "NON_QUALITY_HUMAN")));
    }

    @Test
    void only_categories_of_the_pack_are_known() {
        given(opened())
                .under(PACK)
                .when(new ClassifyCase("OTHER", null, null))
                .thenRefused(
                        new IntakeRefusal.ValueNotInPack("category", "OTHER", List.of("PACKAGING", "SERVICE_QUALITY")));
    }

    @Test
    void the_same_classification_again_changes_nothing() {
        given(opened(), classified("PACKAGING", "QUALITY"))
                .under(PACK)
                .when(new ClassifyCase("PACKAGING", null, null))
                .thenRefused(new IntakeRefusal.NothingToChange());
    }

    private static CaseClassified classified(@Nullable String category, @Nullable String cause) {
        return new CaseClassified(category, cause, null);
    }
}

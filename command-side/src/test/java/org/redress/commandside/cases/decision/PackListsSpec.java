package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.spec.APack;
import org.redress.commandside.spec.AnOpening;
import org.redress.events.cases.CaseKind;
import org.redress.events.packs.KindRule;

class PackListsSpec {

    static Stream<Arguments> openings() {
        return Stream.of(
                Arguments.of("kind", pack().kinds(complaints()), AnOpening.of(new CaseKind("B"))),
                Arguments.of(
                        "severity",
                        pack().severities("A"),
                        AnOpening.ofAComplaint().severity("B")),
                Arguments.of(
                        "category",
                        pack().categories("A"),
                        AnOpening.ofAComplaint().category("B")),
                Arguments.of("tier", pack().tiers("A"), AnOpening.ofAComplaint().tier("B")),
                Arguments.of(
                        "channel",
                        pack().channels("A"),
                        AnOpening.ofAComplaint().channel("B")));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void a_value_that_is_not_on_the_packs_list_is_refused_with_the_list(String field, APack pack, AnOpening opening) {
        given().under(pack)
                .when(opening.command())
                .thenRefused(new IntakeRefusal.ValueNotInPack(field, "B", List.of("A")));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void a_list_the_pack_leaves_empty_forbids_nothing(String field, APack pack, AnOpening opening) {
        given().when(opening.command()).thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("openings")
    void a_source_system_had_lists_of_its_own(String field, APack pack, AnOpening opening) {
        given().under(pack).imported().when(opening.command()).thenAccepted();
    }

    @ParameterizedTest
    @MethodSource("openings")
    void a_value_on_the_list_is_welcome(String field, APack pack, AnOpening opening) {
        CaseCommand.OpenCase told = AnOpening.of(new CaseKind("A"))
                .severity("A")
                .category("A")
                .tier("A")
                .channel("A")
                .command();
        given().under(pack).when(told).thenAccepted();
    }

    private static APack pack() {
        return APack.plain();
    }

    private static KindRule complaints() {
        return new KindRule(new CaseKind("A"), List.of(), List.of(), false);
    }
}

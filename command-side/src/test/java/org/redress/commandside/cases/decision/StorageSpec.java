package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.AmendDetails;
import org.redress.commandside.cases.command.CaseCommand.AssignCase;
import org.redress.commandside.cases.command.CaseCommand.AttachEvidence;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.commandside.spec.EveryCommand;
import org.redress.events.Actor;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.Reporter;

class StorageSpec {
    private static final Set<String> WORDS = Set.of("title", "narrative", "text", "reason", "remark");
    private static final String FITS = "序".repeat(200);

    private static Asked asked(CaseCommand command) {
        UUID id = new UUID(1, 1);
        return new Asked("main", "c1", command, id, Actor.of("wang"), "ui", null, null, id, null, null);
    }

    private static void refused(CaseCommand command, String field, int longest) {
        assertThat(StorageRules.refusal(asked(command))).contains(new IntakeRefusal.ValueNotKept(field, longest));
    }

    private static OpenCase opening(Map<String, String> attributes) {
        return new OpenCase(
                CaseKind.COMPLAINT, null, null, null, null, null, Reporter.UNKNOWN, null, null, null, null, attributes);
    }

    @Test
    void the_longest_value_is_kept_and_one_more_is_refused_by_its_name() {
        assertThat(StorageRules.refusal(asked(new AssignCase(FITS, FITS, null))))
                .isEmpty();
        refused(new AssignCase("wang", FITS + "x", null), "unit", 200);
    }

    @Test
    void names_and_values_of_attributes_have_limits_of_their_own() {
        assertThat(StorageRules.refusal(asked(opening(Map.of(FITS, "v".repeat(4_000))))))
                .isEmpty();
        refused(opening(Map.of("site", "v".repeat(4_001))), "site", 4_000);
        refused(opening(Map.of(FITS + "x", "v")), "attribute", 200);
        refused(opening(Map.of("half \ud83d", "v")), "attribute", 200);
    }

    @Test
    void a_correction_is_measured_by_what_the_field_shall_hold() {
        String old = "o".repeat(9_000);
        assertThat(StorageRules.refusal(asked(new AmendDetails(List.of(new Change("channel", old, "PHONE")), null))))
                .isEmpty();
        refused(new AmendDetails(List.of(new Change("channel", null, FITS + "x")), null), "channel", 200);
        refused(new AmendDetails(List.of(new Change("site", null, "v".repeat(4_001))), null), "site", 4_000);
        refused(new AmendDetails(List.of(new Change("site", null, "a\0b")), null), "site", 4_000);
        assertThat(StorageRules.refusal(asked(
                        new AmendDetails(List.of(new Change("narrative", null, "n".repeat(9_000))), null))))
                .isEmpty();
    }

    @Test
    void somebodys_own_words_only_have_to_be_whole_and_fit_into_an_event() {
        assertThat(StorageRules.refusal(asked(new CaseCommand.ReopenCase("字".repeat(240_000)))))
                .isEmpty();
        assertThat(StorageRules.refusal(asked(new CaseCommand.ReopenCase("字".repeat(240_001)))))
                .contains(new IntakeRefusal.TextNotKept());
        Evidence named = new Evidence("0".repeat(64), 1, "text/plain", Personal.ofCase("c1", "half \ud83d"));
        assertThat(StorageRules.refusal(asked(new AttachEvidence(named, null))))
                .contains(new IntakeRefusal.TextNotKept());
    }

    @Test
    void a_kind_goes_by_the_name_of_its_field() {
        refused(new CaseCommand.ChangeKind(new CaseKind(FITS + "x"), "why"), "kind", 200);
    }

    @Test
    void who_asks_where_and_under_what_is_looked_at_too() {
        Asked fine = asked(new CaseCommand.AcceptCase());
        UUID id = fine.commandId();
        Asked elsewhere =
                new Asked("main", "c\0", fine.command(), id, Actor.of("wang"), "ui", null, null, id, null, null);
        Asked nobody =
                new Asked("main", "c1", fine.command(), id, Actor.of(FITS + "x"), "ui", null, null, id, null, null);
        assertThat(StorageRules.recordable(fine)).isTrue();
        assertThat(StorageRules.recordable(elsewhere)).isFalse();
        assertThat(StorageRules.refusal(nobody)).contains(new IntakeRefusal.ValueNotKept("id", 200));
    }

    /** Every text of every command, so that a new one cannot be forgotten. */
    @ParameterizedTest
    @MethodSource("texts")
    void no_text_of_any_command_holds_half_a_character(CaseCommand command, RecordComponent text) throws Exception {
        assertThat(StorageRules.refusal(asked(with(command, text, "half \ud83d"))))
                .contains(
                        WORDS.contains(text.getName())
                                ? new IntakeRefusal.TextNotKept()
                                : new IntakeRefusal.ValueNotKept(text.getName(), 200));
    }

    private static Stream<Arguments> texts() {
        return EveryCommand.list().stream()
                .flatMap(command -> Arrays.stream(command.getClass().getRecordComponents())
                        .filter(component -> component.getType() == String.class)
                        .map(component -> Arguments.of(command, component)));
    }

    private static CaseCommand with(CaseCommand command, RecordComponent text, String value) throws Exception {
        RecordComponent[] components = command.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(text.getName())
                    ? value
                    : components[i].getAccessor().invoke(command);
        }
        return command.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}

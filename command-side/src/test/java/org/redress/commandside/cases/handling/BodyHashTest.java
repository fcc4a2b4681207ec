package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.Audience;

/** A file that was read before commands learned more is known again; its rows are neither added nor called different. */
class BodyHashTest {
    private static final UUID COMMAND = UUID.fromString("00000000-0000-0000-0000-000000000513");

    /** Told by the program as it was before replies and notes named anybody and before cases were merged. */
    private static Stream<Map.Entry<CaseCommand, String>> asTheyWere() {
        return Stream.of(
                Map.entry(
                        new CaseCommand.RespondToCustomer("PHONE", "明天上门"),
                        "2153c91da377fdedd671d8a6e95176c221e429ff0df6e5bb3bbf6e8e4f744b5d"),
                Map.entry(
                        new CaseCommand.AddNote(Audience.INTERNAL, "已联系物流"),
                        "73eee5f319710e114bbf9f68244f85c9770df3cc168b67039a7f8c83ca5f576b"),
                Map.entry(
                        new CaseCommand.RaiseSlaWarning("CLOSE", 1, 50),
                        "2e0ff514e5c3fa3e548bbf3e0617283b109d8cdf3b773f2293dd59945cf25b4e"),
                Map.entry(
                        new CaseCommand.MarkSlaBreached("CLOSE", 1),
                        "26fd3ca42aa15aeb22f1c26c9324cbc18ee2dcf6febfc74ab211ea7a1f2bccaa"),
                Map.entry(
                        new CaseCommand.WithdrawBreach("CLOSE", 1, "UNDONE"),
                        "529f8e08556e0d90c9284ab6cbd3225b21c30e2d088ffacfcb69f14680235f6e"));
    }

    private static String hash(CaseCommand command) {
        return BodyHash.of(Cases.ask(COMMAND, "c1", command));
    }

    @ParameterizedTest
    @MethodSource("asTheyWere")
    void a_command_without_what_came_later_has_the_hash_it_always_had(Map.Entry<CaseCommand, String> known) {
        assertThat(hash(known.getKey())).isEqualTo(known.getValue());
    }

    @Test
    void whom_a_text_names_and_what_was_merged_are_part_of_what_is_asked() {
        assertThat(hash(new CaseCommand.AddNote(Audience.INTERNAL, "已联系物流", List.of("wang"))))
                .isNotEqualTo(hash(new CaseCommand.AddNote(Audience.INTERNAL, "已联系物流")));
        assertThat(hash(new CaseCommand.RespondToCustomer("PHONE", "明天上门", List.of("wang"))))
                .isNotEqualTo(hash(new CaseCommand.RespondToCustomer("PHONE", "明天上门", List.of("li"))));
        assertThat(hash(new CaseCommand.MarkSlaBreached("CLOSE", 1, List.of("c2"))))
                .isNotEqualTo(hash(new CaseCommand.MarkSlaBreached("CLOSE", 1)));
    }
}

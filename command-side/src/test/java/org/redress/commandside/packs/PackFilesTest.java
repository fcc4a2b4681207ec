package org.redress.commandside.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.worktime.Limit;

class PackFilesTest {
    private static final String GOOD = """
            name: my-desk
            title: {zh: 我的服务台, en: My desk}
            kinds: {COMPLAINT: {}}
            tiers: [GOLD]
            clocks:
              REPLY:
                start: OPENED
                stops: [{mark: CLOSED, which: FIRST}]
                calendar: always
                limits: [{tier: GOLD, within: 24 h}]
            numbering: {series: my-desk, pattern: "{yy}{MM}{seq:2}", reset: MONTH, zone: Asia/Shanghai}
            reopening: SAME_CASE
            feedback: {lowest: 1, highest: 5, satisfiedAtLeast: 4, dissatisfiedAtMost: 2}
            """;

    @Test
    void a_complete_file_is_read() {
        assertThat(PackFiles.read(GOOD)).isInstanceOfSatisfying(PackReading.Read.class, read -> {
            assertThat(read.file().name()).isEqualTo("my-desk");
            assertThat(read.file().effectiveFrom()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: my-desk | name: My Desk | name",
                "tiers: | teirs: | teirs",
                "start: OPENED | start: TELEPHONED | clocks.REPLY.start",
                "which: FIRST | wich: FIRST | clocks.REPLY.stops[0].wich",
                "within: 24 h | within: a day or so | clocks.REPLY.limits[0].within",
                "within: 24 h | within: end of working day 0 | clocks.REPLY.limits[0].within",
                "within: 24 h | within: 0 h | clocks.REPLY.limits[0].within",
                "within: 24 h | within: date 2026-02-30 | clocks.REPLY.limits[0].within",
                "tier: GOLD | tier: GOLDEN | clocks.REPLY.limits[0].tier",
                "{yy}{MM}{seq:2} | {yy}{MM} | numbering.pattern",
                "{yy}{MM}{seq:2} | {yy}{seq:2} | numbering.pattern",
                "{yy}{MM}{seq:2} | {yy}{MM}{seq:2}{seq:2} | numbering.pattern",
                "{yy}{MM}{seq:2} | {yy}{mm}{seq:2} | numbering.pattern",
                "Asia/Shanghai | Asia/Atlantis | numbering.zone",
                "reopening: SAME_CASE | reopening: NEVER | reopening",
                "lowest: 1 | lowest: one | feedback.lowest",
                "highest: 5 | highest: 3 | feedback",
                "{COMPLAINT: {}} | {} | kinds",
                "calendar: always | calender: always | clocks.REPLY.calender",
                "calendar: always | calendar: | clocks.REPLY.calendar",
            })
    void a_fault_is_told_at_its_place_in_both_languages(String right, String wrong, String place) {
        List<PackFault> faults = faults(GOOD.replace(right, wrong));

        assertThat(faults).extracting(PackFault::at).contains(place);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.zh()).containsPattern("\\p{IsHan}");
            assertThat(fault.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void all_faults_of_a_file_are_told_at_once() {
        assertThat(faults(GOOD.replace("24 h", "soon")
                        .replace("SAME_CASE", "NEVER")
                        .replace("MONTH", "WEEK")))
                .extracting(PackFault::at)
                .containsExactlyInAnyOrder("clocks.REPLY.limits[0].within", "numbering.reset", "reopening");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: [", "name: a\nname: b", "", "- a list", "just words"})
    void what_is_no_pack_at_all_is_told_too(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                Arguments.of("15 min", new Limit.OfDuration(Duration.ofMinutes(15))),
                Arguments.of("24h", new Limit.OfDuration(Duration.ofHours(24))),
                Arguments.of("end of working day 2", new Limit.EndOfWorkingDay(2, false)),
                Arguments.of("end of working day 2, receipt day counts", new Limit.EndOfWorkingDay(2, true)),
                Arguments.of("end of day 15", new Limit.EndOfDay(15)),
                Arguments.of("date 2026-01-31", new Limit.GivenDate(LocalDate.of(2026, 1, 31))),
                Arguments.of("08:30", new Limit.TimeOfDay(LocalTime.of(8, 30), 0)),
                Arguments.of("08:30 after 1 day", new Limit.TimeOfDay(LocalTime.of(8, 30), 1)),
                Arguments.of("immediately 15 min", new Limit.Immediately(Duration.ofMinutes(15))));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void every_kind_of_limit_can_be_written(String words, Limit limit) {
        String yaml = GOOD.replace("within: 24 h", "within: \"" + words + "\"");

        assertThat(PackFiles.read(yaml))
                .isInstanceOfSatisfying(
                        PackReading.Read.class,
                        read -> assertThat(read.file()
                                        .settings()
                                        .clocks()
                                        .getFirst()
                                        .limits()
                                        .getFirst()
                                        .limit())
                                .isEqualTo(limit));
    }

    private static List<PackFault> faults(String yaml) {
        return switch (PackFiles.read(yaml)) {
            case PackReading.Faulty(List<PackFault> faults) -> faults;
            case PackReading.Read(PackFile file) -> throw new AssertionError("read without a fault: " + file);
        };
    }
}

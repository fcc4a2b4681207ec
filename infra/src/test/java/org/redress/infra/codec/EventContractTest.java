package org.redress.infra.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.DomainEvent;
import org.redress.events.EventNames;
import org.redress.events.EventType;
import org.redress.events.calendars.CalendarEvent;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.Feedback;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.imports.ImportRunEvent;
import org.redress.events.packs.PackEvent;
import org.redress.events.staff.StaffEvent;
import org.redress.events.worktime.Limit;

/** What is stored today must be readable for ever. New samples: run with -Dredress.approve=true, read them, commit them. */
class EventContractTest {
    private static final List<Class<? extends DomainEvent>> FAMILIES = List.of(
            CaseEvent.class,
            PackEvent.class,
            CalendarEvent.class,
            ImportRunEvent.class,
            StaffEvent.class,
            CustomerEvent.class);

    private final ContractFiles approved = new ContractFiles(ContractFiles.APPROVED);

    @Test
    void every_sample_is_written_and_read_as_approved() {
        if (Boolean.getBoolean("redress.approve")) {
            approved.approveMissing();
        }
        assertThat(approved.findings()).isEmpty();
    }

    @Test
    void no_approved_file_is_without_its_sample() {
        assertThat(approved.orphans()).isEmpty();
    }

    @Test
    void every_event_of_every_family_has_a_wire_name_and_a_sample() {
        Set<Class<?>> permitted =
                FAMILIES.stream().flatMap(EventContractTest::leaves).collect(Collectors.toSet());
        assertThat(EventNames.ALL.stream().<Class<?>>map(EventType::type))
                .containsExactlyInAnyOrderElementsOf(permitted);
        assertThat(Samples.ALL.stream()
                        .filter(sample -> sample.variant().isEmpty())
                        .map(Sample::type))
                .containsExactlyInAnyOrderElementsOf(EventNames.ALL);
    }

    @Test
    void every_limit_and_every_feedback_stands_in_a_sample() {
        String all =
                Samples.ALL.stream().map(sample -> sample.event().toString()).collect(Collectors.joining());
        assertThat(Stream.of(Limit.class, Feedback.class)
                        .flatMap(EventContractTest::leaves)
                        .map(Class::getSimpleName))
                .hasSize(9)
                .allSatisfy(name -> assertThat(all).contains(name + "["));
    }

    @Test
    void wire_names_are_unique_and_made_of_a_family_a_dot_and_words_with_hyphens() {
        assertThat(EventNames.ALL.stream().map(EventType::wireName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
        assertThat(EventNames.ALL).allMatch(type -> type.revision() >= 1);
    }

    @Test
    void file_names_are_unique() {
        assertThat(Samples.ALL.stream().map(Sample::fileName)).doesNotHaveDuplicates();
    }

    @Test
    void a_changed_byte_a_missing_file_and_a_stranger_are_reported(@TempDir Path directory) {
        ContractFiles copy = new ContractFiles(directory);
        copy.approveMissing();
        assertThat(copy.findings()).isEmpty();

        Path changed = directory.resolve("case.closed.v1.json");
        byte[] bytes = ContractFiles.read(changed);
        bytes[bytes.length / 2] ^= 1;
        ContractFiles.write(changed, bytes);
        assertThat(directory.resolve("case.accepted.v1.json").toFile().delete()).isTrue();
        ContractFiles.write(directory.resolve("case.forgotten.v1.json"), bytes);

        assertThat(copy.findings())
                .anyMatch(finding -> finding.startsWith("case.closed.v1.json is not what is written today"))
                .anyMatch(finding -> finding.equals("case.accepted.v1.json is missing"))
                .allMatch(finding -> finding.startsWith("case.closed") || finding.startsWith("case.accepted"));
        assertThat(copy.orphans()).containsExactly("case.forgotten.v1.json");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventContractTest::leaves)
                : Stream.of(type);
    }
}

package org.redress.commandside.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped mappings turn the foreign files into the very commands of the reference streams. */
class MappingAgainstReferenceTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Path MAPPINGS = Path.of("src/main/resources/org/redress/commandside/imports/mappings");

    @Test
    void the_help_desk_log_becomes_its_reference_stream() {
        compare("helpdesk_polato/helpdesk.csv.gz", "helpdesk.yaml", "helpdesk_polato/commands.csv.gz", 30_056);
    }

    @Test
    void the_ticket_table_becomes_its_reference_stream() {
        compare(
                "tech_support_sla/technical_support.csv",
                "tech-support.yaml",
                "tech_support_sla/commands.csv.gz",
                10_617);
    }

    @Test
    void every_shipped_mapping_is_known_by_its_name() throws Exception {
        try (Stream<Path> files = Files.list(MAPPINGS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .isNotEmpty()
                    .allMatch(MappingFile::isShipped);
        }
    }

    @Test
    void complaints_without_an_id_are_named_by_their_row() {
        SharedData.find("cfpb_complaints/consumer_complaints.csv").ifPresent(file -> {
            List<ImportedCommand> commands = translated(file, mapped("consumer-complaints.yaml"));
            assertThat(commands.stream().filter(command -> command.command().equals("open")))
                    .hasSize(3_186);
            assertThat(commands.stream().filter(command -> command.command().equals("close")))
                    .hasSize(3_183)
                    .allMatch(command -> !command.at().isKnown());
            assertThat(commands.getLast().caseId()).isEqualTo("row-3186");
        });
    }

    private static void compare(String foreign, String mapping, String reference, int commands) {
        SharedData.find(foreign).ifPresent(file -> {
            List<String> mapped = translated(file, mapped(mapping)).stream()
                    .map(MappingAgainstReferenceTest::plain)
                    .toList();
            List<String> expected =
                    translated(SharedData.find(reference).orElseThrow(), new CommandStream(SHANGHAI, "x")).stream()
                            .map(MappingAgainstReferenceTest::plain)
                            .toList();
            assertThat(expected).hasSize(commands);
            assertThat(mapped).isEqualTo(expected);
        });
    }

    /** The reference knows no resolve command and writes it as a note; nothing else may differ. */
    private static String plain(ImportedCommand command) {
        String name = command.command().equals("resolve") ? "note" : command.command();
        return String.join(
                "|",
                command.caseId(),
                name,
                command.at().instant().toString(),
                command.actor(),
                Objects.toString(command.owner()),
                Objects.toString(command.tier()),
                Objects.toString(command.score()));
    }

    private static Translation mapped(String name) {
        Mapping mapping = MappingFile.read(MAPPINGS.resolve(name));
        return new MappedTranslation(mapping, SHANGHAI, "x", Instant.EPOCH);
    }

    private static List<ImportedCommand> translated(Path file, Translation translation) {
        List<ImportedCommand> commands = new ArrayList<>();
        new SourceFile(file).forEach(row -> {
            translation.check(row.header());
            commands.addAll(translation.translate(row));
        });
        return commands;
    }
}

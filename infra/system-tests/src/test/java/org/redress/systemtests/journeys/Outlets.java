package org.redress.systemtests.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redress.events.StreamId;
import org.redress.queryside.reports.ReportAnswer;
import org.redress.queryside.reports.ReportRequest;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Guest;
import tools.jackson.databind.json.JsonMapper;

/** Everywhere a text about a case can come out of a running installation, and its files. */
record Outlets(StandaloneServer server, Guest guest) {
    private static final String LONG_AFTER = "2100-01-01T00:00:00";

    static Outlets of(StandaloneServer server) {
        return new Outlets(server, Guest.loggedIn(server.port(), "auditor"));
    }

    /** What the journal tells of the case, texts and all. */
    String journal(String caseId) {
        return JsonMapper.shared()
                .writeValueAsString(
                        server.installation().journal().readStream(Installation.TENANT, StreamId.ofCase(caseId), 1));
    }

    /** The rows of the timeline. */
    String timeline(String caseId) {
        return JsonMapper.shared()
                .writeValueAsString(server.installation().timeline().of(Installation.TENANT, caseId));
    }

    List<ReportAnswer> reports(String caseId) {
        return Stream.of("overview", "months", "durations", "satisfaction", "case")
                .map(report -> new ReportRequest(
                        report,
                        LONG_AFTER,
                        null,
                        null,
                        report.equals("satisfaction") ? "owner" : null,
                        report.equals("case") ? caseId : null,
                        null))
                .map(server.installation().figures().reports()::answer)
                .toList();
    }

    String page(String address, String language) {
        return guest.get(address, "Accept-Language", language).body();
    }

    /** Parts of an installation in whose bytes the text stands. */
    static List<String> filesWith(String text, Path data) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> bytes(file).contains(text))
                    .map(file -> data.relativize(file).getName(0).toString())
                    .distinct()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.redress.infra.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.time.Now;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends lists as files. Whoever closes the connection stops the work; that it was begun is on record. */
public final class Exports {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final int MOST_ROWS = 1_048_576;
    private static final int BUFFER = 64 * 1024;

    private final BiConsumer<String, AccessEntry> log;
    private final Now now;

    /** @param log takes a tenant and what is to be recorded there */
    public Exports(BiConsumer<String, AccessEntry> log, Now now) {
        this.log = log;
        this.now = now;
    }

    /** Writes the rows, one by one. */
    @FunctionalInterface
    public interface Rows {
        void into(TableWriter table) throws IOException;
    }

    /** Where from and where to. */
    public record Way(Who who, HttpServletRequest request, HttpServletResponse response) {}

    /** Throws BadParameter for a format there is not, before anything is sent. */
    public void send(Export export, Way way, Rows rows) {
        ExportFormat format = ExportFormat.read(way.request().getParameter(ExportFormat.PARAMETER));
        note(way);
        HttpServletResponse response = way.response();
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + export.fileName(format) + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setBufferSize(BUFFER);
        try {
            TableWriter table = table(export, format, response.getOutputStream());
            rows.into(table);
            table.finish();
        } catch (IOException | UncheckedIOException gone) {
            LOG.info("an export of {} was not read to its end", export.name());
            LOG.debug("not read to its end", gone);
        }
    }

    private static TableWriter table(Export export, ExportFormat format, OutputStream stream) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(stream, export.columns(), export.say().zone());
            case XLSX ->
                new XlsxTable(
                        stream, export.title(), export.columns(), export.say().zone(), MOST_ROWS);
        };
    }

    /** What was looked for may be a name: only by what was narrowed is recorded, and the filters that are codes. */
    private void note(Way way) {
        HttpServletRequest request = way.request();
        List<String> asked = new ArrayList<>();
        for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
            asked.add(name.equals("q") ? "q=…" : name + "=" + request.getParameter(name));
        }
        AccessEntry entry = AccessEntry.of(
                        now.instant(), AccessEntry.Kind.EXPORTED, way.who().staffId(), request.getRemoteAddr())
                .at(request.getRequestURI() + (asked.isEmpty() ? "" : "?" + String.join("&", asked)));
        log.accept(way.who().tenant(), entry);
    }
}

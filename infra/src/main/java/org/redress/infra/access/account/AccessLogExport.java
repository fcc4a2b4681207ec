package org.redress.infra.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.AccessLog;
import org.redress.infra.export.Export;
import org.redress.infra.export.Exports;
import org.redress.infra.export.TableWriter;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The access log as a file, newest first, from the line that was the newest when it was asked for. */
@Controller
final class AccessLogExport {
    private static final int AT_ONCE = 1000;

    private final Access access;
    private final Exports exports;
    private final Frames frames;
    private final Now now;

    AccessLogExport(Access access, Exports exports, Frames frames, Now now) {
        this.access = access;
        this.exports = exports;
        this.frames = frames;
        this.now = now;
    }

    @GetMapping("/exports/access-log")
    void send(Who who, HttpServletRequest request, HttpServletResponse response) {
        Wording say = frames.wording(request);
        List<AccessLog.Line> newest = access.log().before(who.tenant(), Long.MAX_VALUE, 1);
        long head = newest.isEmpty() ? 0 : newest.getFirst().seq();
        List<String> columns = Stream.of("at", "kind", "what", "staff", "actor", "route", "permission", "address")
                .map(column -> say.text("accessLog.export." + column))
                .toList();
        Export export = new Export("access-log", say.text("accessLog.tab"), columns, head, now.instant(), say);
        exports.send(export, new Exports.Way(who, request, response), table -> write(who.tenant(), head, table, say));
    }

    private void write(String tenant, long head, TableWriter table, Wording say) throws IOException {
        long before = head + 1;
        List<AccessLog.Line> lines = access.log().before(tenant, before, AT_ONCE);
        while (!lines.isEmpty()) {
            for (AccessLog.Line line : lines) {
                row(line.entry(), table, say);
                before = line.seq();
            }
            lines = access.log().before(tenant, before, AT_ONCE);
        }
    }

    private static void row(AccessEntry entry, TableWriter table, Wording say) throws IOException {
        table.row(Arrays.asList(
                entry.at(),
                entry.kind().name(),
                say.text("accessLog." + entry.kind()),
                entry.staffId(),
                entry.actor(),
                entry.route(),
                entry.permission(),
                entry.address()));
    }
}

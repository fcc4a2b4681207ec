package org.redress.queryside.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.infra.access.Who;
import org.redress.infra.export.Export;
import org.redress.infra.export.Exports;
import org.redress.infra.export.TableWriter;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.Wording;
import org.redress.queryside.cases.lists.CodeNames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything found, as a file. Titles and fragments are personal and stay out. */
@Controller
final class SearchExport {
    private static final List<String> COLUMNS = Stream.of(
                    "number", "external", "caseId", "status", "kindCode", "kind", "owner", "customer", "opened")
            .map("search.export."::concat)
            .toList();

    private final Search search;
    private final PackLabels labels;
    private final Exports exports;
    private final Frames frames;
    private final Now now;

    SearchExport(Search search, PackLabels labels, Exports exports, Frames frames, Now now) {
        this.search = search;
        this.labels = labels;
        this.exports = exports;
        this.frames = frames;
        this.now = now;
    }

    @GetMapping({"/exports/search", "/api/v1/exports/search"})
    void send(
            Who who,
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SearchAsked asked = SearchParameters.read(who.tenant(), parameters).after(null);
        Wording say = frames.wording(request);
        List<String> columns = COLUMNS.stream().map(say::text).toList();
        search.all(asked, (position, hits) -> {
            Export export = new Export("search", say.text("search.title"), columns, position, now.instant(), say);
            exports.send(
                    export, new Exports.Way(who, request, response), table -> write(who.tenant(), hits, table, say));
        });
    }

    private void write(String tenant, Iterable<SearchHit> hits, TableWriter table, Wording say) throws IOException {
        for (SearchHit hit : hits) {
            CodeNames names = labels.of(tenant, List.of(hit), say);
            table.row(Arrays.asList(
                    hit.number(),
                    hit.externalNumber(),
                    hit.caseId(),
                    say.text("search.status." + hit.status().toLowerCase(java.util.Locale.ROOT)),
                    hit.kind(),
                    names.of(hit.kind()),
                    names.owner(hit.owner()),
                    hit.customer(),
                    hit.openedAt()));
        }
    }
}

package org.redress.queryside.reports;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report: what was asked and known on top, the figures under the report's own name. Keys keep their order. */
final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReportJson() {}

    static String write(Question question, CaseClocks clocks, boolean complete, @Nullable Object body) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("report", question.kind().word());
        tree.put("definition", Reports.DEFINITION);
        tree.put("asOf", AsOfText.shown(question.asOf(), question.zone()));
        tree.put("zone", question.zone().getId());
        tree.put("position", question.position());
        if (!complete) {
            tree.put("incomplete", true);
        }
        tree.put("source", question.source());
        tree.put("packs", clocks.packsUsed());
        tree.put("calendars", clocks.calendarsUsed());
        tree.put(question.kind().word(), body);
        return MAPPER.writeValueAsString(tree) + "\n";
    }
}

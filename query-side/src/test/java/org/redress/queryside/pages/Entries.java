package org.redress.queryside.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.queryside.cases.lists.Titles;
import org.redress.queryside.cases.timeline.Detail;
import org.redress.queryside.cases.timeline.TimelineEntry;

/** The history of one case, with everything a page must be able to show. */
final class Entries {
    static final String TITLE = "沙发坐垫塌陷 <b>sofa</b>";
    static final String NARRATIVE =
            "The seat gave way after two weeks.\n<img src=x onerror=alert(1)> \"quoted\" & more";
    static final String CASE = "id-26030601";

    private Entries() {}

    static List<TimelineEntry> of(String caseId) {
        return caseId.equals(CASE) ? all() : List.of();
    }

    /** One case has a title. */
    static final class Known implements Titles {
        @Override
        public Map<String, String> of(Collection<String> caseIds) {
            return Map.of(CASE, TITLE);
        }

        @Override
        public Set<String> holding(String text) {
            return TITLE.contains(text) ? Set.of(CASE) : Set.of();
        }
    }

    private static List<TimelineEntry> all() {
        return List.of(
                entry(
                        1,
                        "case.opened",
                        "2026-03-06T09:00",
                        "customer",
                        List.of(
                                value("kind", null, "COMPLAINT"),
                                value("severity", null, "NORMAL"),
                                value("tier", null, "T2"),
                                value("channel", null, "PHONE"),
                                value("title", null, TITLE),
                                value("narrative", null, NARRATIVE),
                                value("region", null, "OVERSEAS"),
                                value("reporterName", null, Personal.ERASED))),
                entry(2, "case.assigned", "2026-03-06T09:10", "张伟", List.of(value("owner", null, "李静"))),
                entry(
                        3,
                        "case.responded",
                        "2026-03-06T11:00",
                        "李静",
                        List.of(value("channel", null, "PHONE"), value("text", null, "已致电客户致歉，约定周一上门查看。"))),
                entry(
                        4,
                        "case.severity-changed",
                        "2026-03-07T10:00",
                        "李静",
                        List.of(value("severity", "NORMAL", "SERIOUS"), value("reason", null, "safety"))),
                entry(
                        5,
                        "case.escalated",
                        "2026-03-09T09:00",
                        "李静",
                        List.of(
                                value("level", null, "1"),
                                value("trigger", null, "MANUAL"),
                                value("toRole", null, "SUPERVISOR"))),
                entry(6, "case.assigned", "2026-03-09T10:30", "王芳", List.of(value("owner", "李静", "王芳"))),
                entry(
                        7,
                        "case.note-added",
                        "2026-03-10T16:20",
                        "王芳",
                        List.of(
                                value("audience", null, "INTERNAL"),
                                value("text", null, "Spare part ordered.\nArrives Thursday."))),
                entry(
                        8,
                        "case.sla-breached",
                        "2026-03-11T09:00",
                        "",
                        List.of(
                                value("clock", null, "RESOLUTION_CALENDAR"),
                                value("run", null, "1"),
                                value("dueAt", null, "2026-03-11T01:00:00Z"))),
                entry(
                        9,
                        "case.linked",
                        "2026-03-11T09:30",
                        "王芳",
                        List.of(value("link", null, "RELATES_TO"), value("case", null, "id-26031001"))));
    }

    private static TimelineEntry entry(int version, String wireName, String at, String actor, List<Detail> details) {
        OccurredAt.Precision precision = version == 7 ? OccurredAt.Precision.DAY : OccurredAt.Precision.INSTANT;
        return new TimelineEntry(
                version,
                100 + version,
                new UUID(1, version),
                wireName,
                1,
                new OccurredAt(CaseFacts.at(at), precision),
                CaseFacts.at(at).plusSeconds(version == 7 ? 3600 : 1),
                actor,
                version == 6 ? "陈主任" : null,
                actor.isEmpty() ? "automation:breaches" : "ui",
                new UUID(2, version),
                new UUID(3, version),
                null,
                "ab".repeat(32),
                details);
    }

    private static Detail value(String field, @Nullable String before, @Nullable String after) {
        return new Detail(field, before, after, null);
    }
}

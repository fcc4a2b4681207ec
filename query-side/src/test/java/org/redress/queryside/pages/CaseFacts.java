package org.redress.queryside.pages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.PackRef;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** Writes the facts of one case, one line an event; times are local in Shanghai. */
final class CaseFacts {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final String caseId;
    private final String source;
    private final @Nullable String tier;
    private final List<Fact> facts = new ArrayList<>();

    private CaseFacts(String caseId, String source, @Nullable String tier) {
        this.caseId = caseId;
        this.source = source;
        this.tier = tier;
    }

    static CaseFacts opened(String at, String caseId, @Nullable String tier) {
        return opened(at, caseId, "desk", tier);
    }

    static CaseFacts opened(String at, String caseId, String source, @Nullable String tier) {
        return new CaseFacts(caseId, source, tier).add(at, FactKind.OPENED, null, null);
    }

    CaseFacts assigned(String at, @Nullable String owner) {
        return add(at, FactKind.ASSIGNED, owner, null);
    }

    CaseFacts responded(String at) {
        return add(at, FactKind.RESPONDED, null, null);
    }

    CaseFacts escalated(String at) {
        return add(at, FactKind.ESCALATED, null, null);
    }

    CaseFacts resolved(String at) {
        return add(at, FactKind.RESOLVED, null, null);
    }

    CaseFacts noted(String at) {
        return add(at, FactKind.NOTED, null, null);
    }

    CaseFacts closed(String at, @Nullable Integer score) {
        return add(at, FactKind.CLOSED, null, score);
    }

    /** At a time the source does not know; what is given is only the place in the order of things. */
    CaseFacts closedSometime(String at) {
        return add(at, OccurredAt.Precision.UNKNOWN, FactKind.CLOSED, null, null);
    }

    CaseFacts reopened(String at) {
        return add(at, FactKind.REOPENED, null, null);
    }

    FactCase done() {
        return new FactCase(
                "main",
                "id-" + caseId,
                source,
                caseId,
                new PackRef("reference-sla", 1),
                "COMPLAINT",
                "NORMAL",
                null,
                tier,
                Map.of(),
                List.copyOf(facts));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private CaseFacts add(String at, FactKind kind, @Nullable String owner, @Nullable Integer score) {
        return add(at, OccurredAt.Precision.INSTANT, kind, owner, score);
    }

    private CaseFacts add(
            String at, OccurredAt.Precision precision, FactKind kind, @Nullable String owner, @Nullable Integer score) {
        long micros = Micros.of(at(at));
        int version = facts.size() + 1;
        facts.add(new Fact(version, version, kind, micros, precision, micros, true, owner, null, score, Map.of()));
        return this;
    }
}

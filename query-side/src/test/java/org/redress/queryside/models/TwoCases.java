package org.redress.queryside.models;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.queryside.cases.breaches.Breaches;
import org.redress.queryside.cases.breaches.ClockView;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.ReportAnswer;
import org.redress.queryside.reports.ReportRequest;
import org.redress.queryside.reports.Reports;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case that came first and the one that came later, and what every read model says of them. */
final class TwoCases implements AutoCloseable {
    static final String EARLIER = "2026-03-02T09:00";
    static final String LATER = "2026-03-04T10:00";
    static final Instant NOW = Joined.at("2026-03-06T12:00");
    static final Duration LIMIT = Duration.ofDays(5);

    final Joined cases = new Joined(ViewsEngine.H2);

    TwoCases() {
        cases.opened("early", EARLIER);
        cases.opened("late", LATER);
        cases.happened("early", new CaseAssigned("wang", null, null), "2026-03-02T09:30");
        cases.happened("late", new CaseAssigned("li", null, null), "2026-03-04T10:30");
    }

    Snapshot snapshot() {
        var standings = cases.standings(NOW);
        return standings.at(NOW, standings.head());
    }

    Standing standing(String caseId) {
        return snapshot().cases().stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    ClockStanding closing(String caseId) {
        return standing(caseId).clocks().stream()
                .filter(clock -> clock.clock().equals("CLOSE"))
                .findFirst()
                .orElseThrow();
    }

    List<ClockView> breaches(String caseId) {
        cases.arrived();
        return new Breaches(cases.views).of(Joined.TENANT, caseId);
    }

    RegisterView row(String caseId) {
        cases.arrived();
        return Objects.requireNonNull(new Register(cases.views).find(Joined.TENANT, caseId));
    }

    JsonNode report(ReportRequest request) {
        var reports = new Reports(
                cases.facts(),
                new EventPolicies(cases.events, Joined.TENANT),
                Joined.clock(NOW),
                java.time.ZoneId.of("Asia/Shanghai"));
        return switch (reports.answer(request)) {
            case ReportAnswer.Told(String json) -> new JsonMapper().readTree(json);
            case ReportAnswer.NotAnswerable(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    JsonNode overview() {
        return report(ReportRequest.of("overview", "2026-03-06T12:00:00")).required("overview");
    }

    @Override
    public void close() {
        cases.close();
    }
}

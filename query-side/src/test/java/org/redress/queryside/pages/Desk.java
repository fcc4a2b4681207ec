package org.redress.queryside.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.redress.infra.time.Now;
import org.redress.infra.web.Completeness;
import org.redress.queryside.reports.FactSource;
import org.redress.queryside.reports.ReportAnswer;
import org.redress.queryside.reports.ReportRequest;
import org.redress.queryside.reports.Reports;
import org.redress.queryside.reports.facts.FactCase;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small desk on one Wednesday: every kind of state there is, and one owner with a hostile name. */
final class Desk implements AutoCloseable {
    static final Instant NOW = CaseFacts.at("2026-03-11T15:00:00");
    static final String HOSTILE = "<script>alert('x')</script>\"&=";
    private final FactSource facts;
    private final ConfigurableApplicationContext context;
    private final Browser browser;

    private Desk(FactSource facts, Completeness completeness) {
        this.facts = facts;
        context = Pages.start(facts, new Now(Clock.fixed(NOW, ZoneOffset.UTC)), completeness);
        browser = new Browser(Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort());
    }

    static Desk over(FactSource facts) {
        return new Desk(facts, () -> true);
    }

    static Desk lackingSomething() {
        return new Desk(new FactList(cases()), () -> false);
    }

    static Desk open() {
        return over(new FactList(cases()));
    }

    /** What the reports say of the same cases; the same reports as those on the command line. */
    JsonNode report(ReportRequest request) {
        ReportAnswer answer = new Reports(
                        facts,
                        new ReferencePolicies(),
                        new Now(Clock.fixed(NOW, ZoneOffset.UTC)),
                        java.time.ZoneId.of("Asia/Shanghai"))
                .answer(request);
        return switch (answer) {
            case ReportAnswer.Told(String json) -> new JsonMapper().readTree(json);
            case ReportAnswer.NotAnswerable(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        context.close();
    }

    static List<FactCase> cases() {
        List<CaseFacts> cases = new ArrayList<>();
        cases.add(CaseFacts.opened("2026-03-11T10:00", "26031101", "T1"));
        cases.add(CaseFacts.opened("2026-03-10T17:00", "26031001", "T1").assigned("2026-03-10T17:30", "李静"));
        cases.add(CaseFacts.opened("2026-03-06T09:00", "26030601", "T2")
                .assigned("2026-03-06T09:10", "李静")
                .responded("2026-03-06T11:00")
                .escalated("2026-03-09T09:00"));
        cases.add(CaseFacts.opened("2026-02-10T09:00", "26021001", "T3")
                .assigned("2026-02-10T10:00", "Ada Byron")
                .responded("2026-02-10T11:00")
                .closed("2026-02-11T12:00", 5));
        cases.add(CaseFacts.opened("2026-02-12T09:00", "26021201", "T2")
                .assigned("2026-02-12T10:00", "Ada Byron")
                .responded("2026-02-15T11:00")
                .closed("2026-03-02T12:00", 2)
                .reopened("2026-03-03T09:00")
                .closed("2026-03-04T09:00", 4));
        cases.add(CaseFacts.opened("2026-01-12T09:00", "Old-7", "helpdesk", null)
                .assigned("2026-01-12T10:00", HOSTILE)
                .closed("2026-01-20T10:00", 1)
                .reopened("2026-02-01T10:00"));
        for (int i = 0; i < 120; i++) {
            cases.add(CaseFacts.opened("2026-01-%02dT09:00".formatted(1 + i % 28), "H" + (1000 + i), "helpdesk", "T3")
                    .assigned("2026-01-30T09:00", "王芳")
                    .closed("2026-02-%02dT09:00".formatted(1 + i % 20), 1 + i % 5));
        }
        return cases.stream().map(CaseFacts::done).toList();
    }
}

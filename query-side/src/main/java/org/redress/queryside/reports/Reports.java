package org.redress.queryside.reports;

import java.time.ZoneId;
import java.util.Objects;
import org.redress.infra.time.Now;
import org.redress.queryside.packs.Policies;
import org.redress.queryside.reports.Questions.Reading;
import org.redress.queryside.reports.ReportAnswer.NotAnswerable;
import org.redress.queryside.reports.ReportAnswer.Told;

/** Answers questions about cases. The same question at the same position gets the same bytes. */
public final class Reports {
    /** Changes with every change in what a figure means. */
    static final int DEFINITION = 1;

    private final FactSource facts;
    private final Policies policies;
    private final Now now;
    private final ZoneId zone;

    /** @param zone meant where a question names none */
    public Reports(FactSource facts, Policies policies, Now now, ZoneId zone) {
        this.facts = facts;
        this.policies = policies;
        this.now = now;
        this.zone = zone;
    }

    public ReportAnswer answer(ReportRequest request) {
        return switch (Questions.read(request, now.instant(), zone, facts.head())) {
            case Reading.Wrong(ReportProblem problem) -> new NotAnswerable(problem);
            case Reading.Understood(Question question) -> answer(question);
        };
    }

    private ReportAnswer answer(Question question) {
        CaseClocks clocks = new CaseClocks(policies, question);
        Report report = report(question, clocks);
        Scope scope = new Scope(question, clocks, report);
        facts.eachCase(question.position(), scope::see);
        ReportProblem problem = scope.problem();
        if (problem != null) {
            return new NotAnswerable(problem);
        }
        return new Told(ReportJson.write(question, clocks, facts.complete(), report.body()));
    }

    private static Report report(Question question, CaseClocks clocks) {
        return switch (question.kind()) {
            case OVERVIEW -> new OverviewReport(clocks, question);
            case MONTHS -> new MonthsReport(question);
            case DURATIONS -> new DurationsReport(clocks);
            case SATISFACTION -> new SatisfactionReport(clocks, question.by());
            case CASE -> new CaseReport(clocks, question, Objects.requireNonNull(question.caseId()));
            case COUNT -> new CountReport(Objects.requireNonNull(question.by()));
        };
    }
}

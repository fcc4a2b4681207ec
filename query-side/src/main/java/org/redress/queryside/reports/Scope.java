package org.redress.queryside.reports;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** The cases a question is about, shown to its report one by one; notices when the question fits none of them. */
final class Scope {
    private final Question question;
    private final CaseClocks clocks;
    private final Report report;
    private final SortedSet<String> sources = new TreeSet<>();
    private final SortedSet<String> attributes = new TreeSet<>();
    private int covered;

    Scope(Question question, CaseClocks clocks, Report report) {
        this.question = question;
        this.clocks = clocks;
        this.report = report;
    }

    void see(FactCase known) {
        if (!question.covers(known)) {
            sources.add(known.source());
            return;
        }
        covered++;
        clocks.pack(known.pack());
        if (question.by() != null && question.by().own() == null) {
            known.events().stream()
                    .filter(fact -> fact.kind() != FactKind.ABSORBED)
                    .forEach(fact -> attributes.addAll(fact.attributes().keySet()));
        }
        report.see(known, CaseFold.at(known, question.asOf()));
    }

    @Nullable
    ReportProblem problem() {
        if (question.source() != null && covered == 0) {
            return Problems.unknownSource(question.source(), sources);
        }
        Dimension by = question.by();
        if (by != null && by.own() == null && covered > 0 && !attributes.contains(by.attribute())) {
            return Problems.unknownDimension(by.name(), attributes);
        }
        return report instanceof CaseReport found ? found.problem() : null;
    }
}

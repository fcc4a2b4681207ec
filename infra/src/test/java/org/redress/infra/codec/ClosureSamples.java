package org.redress.infra.codec;

import static org.redress.infra.codec.HandlingSamples.narrative;

import java.util.List;
import java.util.Map;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.ClosureEvent.CaseMerged;
import org.redress.events.cases.ClosureEvent.CaseReopened;
import org.redress.events.cases.ClosureEvent.CaseResolved;
import org.redress.events.cases.ClosureEvent.CaseUnmerged;
import org.redress.events.cases.Feedback;

/** How a case ends, with every kind of feedback. */
final class ClosureSamples {
    private static final Feedback PRAISE =
            new Feedback.Scored(5, Map.of("时效", 4, "态度", 5, "result", 3), narrative("师傅很认真，谢谢！"));

    static final List<Sample> ALL = List.of(
            Sample.of(new CaseResolved("REPLACED", narrative("更换左侧门板一块，客户验收。"))),
            new Sample("bare", new CaseResolved(null, null)),
            Sample.of(new CaseClosed("SETTLED", narrative("客户满意，同意结案。"), PRAISE)),
            new Sample("score-only", new CaseClosed(null, null, new Feedback.Scored(1, Map.of(), null))),
            new Sample("declined", new CaseClosed("SETTLED", null, new Feedback.Declined(narrative("不愿评价")))),
            new Sample("declined-silently", new CaseClosed("SETTLED", null, new Feedback.Declined(null))),
            new Sample("not-asked", new CaseClosed(null, null, new Feedback.NotAsked())),
            Sample.of(new CaseReopened(narrative("同一问题再次出现"))),
            new Sample("bare", new CaseReopened(null)),
            Sample.of(new CaseMerged(new CaseRef("5b0c1f5e-3b7a-5d11-9d7e-0c6d1e2f3a4b"), narrative("同一批货，一并处理"))),
            new Sample("bare", new CaseMerged(new CaseRef("5b0c1f5e-3b7a-5d11-9d7e-0c6d1e2f3a4b"), null)),
            Sample.of(new CaseUnmerged(new CaseRef("5b0c1f5e-3b7a-5d11-9d7e-0c6d1e2f3a4b"), narrative("并错了"))));

    private ClosureSamples() {}
}

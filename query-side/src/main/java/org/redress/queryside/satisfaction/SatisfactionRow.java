package org.redress.queryside.satisfaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;
import org.redress.infra.delivery.Cells;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRow;

/** The close in force of a case and who holds it now; without a close there is no answer. */
final class SatisfactionRow implements CaseRow {
    /** Of a close whose time nobody knows. */
    static final String NO_MONTH = "";

    private final CaseKey key;
    private String owner = "";
    private @Nullable String month;
    private @Nullable Answer answer;
    private @Nullable Integer score;

    SatisfactionRow(CaseKey key) {
        this.key = key;
    }

    static SatisfactionRow read(ResultSet row) throws SQLException {
        SatisfactionRow read = new SatisfactionRow(new CaseKey(row.getString("tenant"), row.getString("case_id")));
        read.owner = row.getString("owner");
        read.month = row.getString("closed_month");
        String answer = row.getString("answer");
        read.answer = answer == null ? null : Answer.valueOf(answer);
        read.score = Cells.intOrNull(row, "score");
        return read;
    }

    void apply(CaseEvent event, OccurredAt at, ZoneId zone) {
        switch (event) {
            case IntakeEvent _ -> {}
            case RoutingEvent.CaseAssigned assigned ->
                owner = assigned.owner() == null ? "" : assigned.owner().strip();
            case RoutingEvent.CaseTransferred passed ->
                owner = passed.owner() == null ? "" : passed.owner().strip();
            case RoutingEvent.CaseEscalated _, RoutingEvent.StageEntered _ -> {}
            case RoutingEvent.CaseWatched _, RoutingEvent.CaseUnwatched _ -> {}
            case ConversationEvent _ -> {}
            case ClockEvent _ -> {}
            case ClosureEvent.CaseResolved _, ClosureEvent.CaseMerged _, ClosureEvent.CaseUnmerged _ -> {}
            case ClosureEvent.CaseClosed closed -> closed(closed.feedback(), at, zone);
            case ClosureEvent.CaseReopened _ -> reopened();
        }
    }

    private void closed(Feedback feedback, OccurredAt at, ZoneId zone) {
        month = at.isKnown() ? YearMonth.from(at.instant().atZone(zone)).toString() : NO_MONTH;
        switch (feedback) {
            case Feedback.Scored scored -> {
                answer = Answer.SCORED;
                score = scored.score();
            }
            case Feedback.Declined _ -> answer = Answer.DECLINED;
            case Feedback.NotAsked() -> answer = Answer.NOT_ASKED;
        }
    }

    private void reopened() {
        month = null;
        answer = null;
        score = null;
    }

    /** Cells of the counter this case belongs to; nothing while it is not closed. */
    Object @Nullable [] counter() {
        if (answer == null || month == null) {
            return null;
        }
        return new Object[] {key.tenant(), owner, month, answer.name(), score == null ? 0 : score};
    }

    @Override
    public CaseKey key() {
        return key;
    }

    @Override
    public @Nullable Object[] cells() {
        return new @Nullable Object[] {
            key.tenant(), key.caseId(), owner, month, answer == null ? null : answer.name(), score
        };
    }
}

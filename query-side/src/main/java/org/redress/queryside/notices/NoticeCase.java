package org.redress.queryside.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRow;

/** Who holds a case and who follows it. */
final class NoticeCase implements CaseRow {
    private static final String BETWEEN = "\n";
    private final CaseKey key;
    private final Set<String> watchers = new TreeSet<>();
    private @Nullable String owner;

    NoticeCase(CaseKey key) {
        this.key = key;
    }

    static NoticeCase read(ResultSet row) throws SQLException {
        NoticeCase read = new NoticeCase(new CaseKey(row.getString("tenant"), row.getString("case_id")));
        read.owner = row.getString("owner");
        String watchers = row.getString("watchers");
        if (watchers != null) {
            read.watchers.addAll(Set.of(watchers.split(BETWEEN)));
        }
        return read;
    }

    void apply(CaseEvent event) {
        switch (event) {
            case RoutingEvent.CaseAssigned assigned -> owner = assigned.owner();
            case RoutingEvent.CaseTransferred passed -> owner = passed.owner();
            case RoutingEvent.CaseWatched(String watcher) -> watchers.add(watcher);
            case RoutingEvent.CaseUnwatched(String watcher) -> watchers.remove(watcher);
            case RoutingEvent.CaseEscalated _, RoutingEvent.StageEntered _ -> {}
            case IntakeEvent _, ConversationEvent _, ClockEvent _, ClosureEvent _ -> {}
        }
    }

    @Nullable
    String owner() {
        return owner;
    }

    Set<String> watchers() {
        return watchers;
    }

    @Override
    public CaseKey key() {
        return key;
    }

    @Override
    public @Nullable Object[] cells() {
        return new @Nullable Object[] {
            key.tenant(), key.caseId(), owner, watchers.isEmpty() ? null : String.join(BETWEEN, watchers)
        };
    }
}

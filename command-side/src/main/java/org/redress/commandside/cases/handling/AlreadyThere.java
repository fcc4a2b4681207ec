package org.redress.commandside.cases.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.store.CommandRecord;

/**
 * What the journal holds of a case and of the rows told again.
 *
 * @param versions the case after each of its versions, from 0
 */
record AlreadyThere(List<CaseSeen> versions, Map<UUID, CommandRecord> commands) {
    static final AlreadyThere NOTHING = new AlreadyThere(List.of(CaseSeen.NOTHING), Map.of());

    static AlreadyThere of(List<Recorded<?>> events, Map<UUID, CommandRecord> commands) {
        List<CaseSeen> versions = new ArrayList<>(List.of(CaseSeen.NOTHING));
        for (Recorded<?> recorded : events) {
            versions.add(versions.getLast().after(recorded.envelope().occurredAt(), (CaseEvent) recorded.event()));
        }
        return new AlreadyThere(versions, commands);
    }

    CaseSeen newest() {
        return versions.getLast();
    }

    /**
     * The case as this row met it when the rows were told before: what a later row found. A row that was refused then is
     * refused again, though the case may have moved on to where it would be allowed. Absent when no later row is on record.
     */
    @Nullable
    CaseSeen before(List<Asked> rows, int index) {
        for (Asked later : rows.subList(index + 1, rows.size())) {
            CommandRecord first = commands.get(later.commandId());
            if (first != null && first.refusal() == null) {
                return versions.get((int) first.firstVersion() - 1);
            }
        }
        return null;
    }
}

package org.redress.infra.store;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;

/**
 * Everything a group's decisions depend on.
 *
 * @param streams each with the lowest version its requests expect, from which on the look-up may begin
 */
record Touched(Map<StreamKey, Long> streams, Set<CommandKey> commands, Set<ClaimKey> claims, Set<SeriesKey> series) {

    static Touched by(List<Request> requests) {
        Touched touched =
                new Touched(new HashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        requests.forEach(touched::add);
        return touched;
    }

    private void add(Request request) {
        switch (request) {
            case Request.Adding adding -> add(adding);
            case Request.Refusing(RefusedCommand refused) ->
                commands.add(new CommandKey(refused.tenant(), refused.commandId()));
        }
    }

    private void add(Request.Adding adding) {
        Append append = adding.append();
        String tenant = append.tenant();
        streams.merge(adding.stream(), append.expectedVersion(), Math::min);
        append.commands().forEach(command -> commands.add(new CommandKey(tenant, command.commandId())));
        append.claims().forEach(claim -> claims.add(new ClaimKey(tenant, claim)));
        for (NewEvent fresh : append.events()) {
            if (fresh.event() instanceof CaseNumberAssigned pending && pending.number() == null) {
                series.add(new SeriesKey(tenant, pending.series(), pending.period()));
            }
        }
    }
}

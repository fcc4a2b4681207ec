package org.redress.infra.store;

import java.util.List;
import org.redress.events.Envelope;
import org.redress.events.Recorded;

/** Puts the commands of an append on record, each with the versions it wrote. */
record CommandLines(Known known, Writes writes) {

    void add(Append append, List<Recorded<?>> recorded) {
        int done = 0;
        for (Append.AppliedCommand command : append.commands()) {
            CommandRecord line = line(append, command, recorded, done);
            known.commands().put(new CommandKey(append.tenant(), command.commandId()), line);
            writes.commands().add(line);
            done += command.events();
        }
    }

    /** A command without events stands behind the events before it: its last version is one below its first. */
    private static CommandRecord line(
            Append append, Append.AppliedCommand command, List<Recorded<?>> recorded, int done) {
        long before = append.expectedVersion() + done;
        int last = Math.max(0, done + command.events() - 1);
        Envelope envelope = recorded.get(last).envelope();
        return new CommandRecord(
                append.tenant(),
                command.commandId(),
                command.bodyHash(),
                append.stream(),
                before + 1,
                before + command.events(),
                envelope.position(),
                envelope.recordedAt(),
                envelope.actor().id(),
                envelope.source(),
                null);
    }
}

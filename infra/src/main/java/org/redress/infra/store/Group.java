package org.redress.infra.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.redress.events.Recorded;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.infra.codec.EventCodec;

/** Decides the requests of one transaction, one after the other, on what is known. Touches no database. */
final class Group {
    private final Known known;
    private final Chain chain;
    private final EventCodec codec;
    private final Writes writes = new Writes();

    Group(Known known, Instant now, EventCodec codec) {
        this.known = known;
        this.chain = new Chain(known.head(), now);
        this.codec = codec;
    }

    Writes writes() {
        return writes;
    }

    Head head() {
        return chain.head();
    }

    AppendOutcome decide(Request request) {
        return switch (request) {
            case Request.Adding adding -> append(adding);
            case Request.Refusing(RefusedCommand refused) -> refuse(refused);
        };
    }

    private AppendOutcome refuse(RefusedCommand refused) {
        CommandRecord first = known.commands()
                .computeIfAbsent(new CommandKey(refused.tenant(), refused.commandId()), _ -> record(refused));
        return new AppendOutcome.AlreadyRecorded(refused.commandId(), first);
    }

    private CommandRecord record(RefusedCommand refused) {
        CommandRecord fresh = new CommandRecord(
                refused.tenant(),
                refused.commandId(),
                refused.bodyHash(),
                refused.stream(),
                0,
                0,
                head().position(),
                chain.recordedAt(),
                refused.actor().id(),
                refused.source(),
                refused.refusal());
        writes.commands().add(fresh);
        return fresh;
    }

    private AppendOutcome append(Request.Adding adding) {
        Append append = adding.append();
        for (Append.AppliedCommand command : append.commands()) {
            CommandRecord first = known.commands().get(new CommandKey(append.tenant(), command.commandId()));
            if (first != null) {
                return new AppendOutcome.AlreadyRecorded(command.commandId(), first);
            }
        }
        long version = known.version(adding.stream());
        if (version != append.expectedVersion()) {
            return new AppendOutcome.VersionConflict(version);
        }
        String me = append.stream().toString();
        for (Append.Claim claim : append.claims()) {
            String holder = known.holders().get(new ClaimKey(append.tenant(), claim));
            if (holder != null && !holder.equals(me)) {
                return new AppendOutcome.ClaimTaken(claim, holder);
            }
        }
        return new AppendOutcome.Appended(write(adding));
    }

    private List<Recorded<?>> write(Request.Adding adding) {
        StreamKey stream = adding.stream();
        List<Recorded<?>> recorded = new ArrayList<>();
        for (Draft draft : adding.drafts()) {
            Row row = chain.add(stream, known.version(stream) + 1, numbered(stream, draft));
            known.versions().put(stream, row.envelope().version());
            writes.rows().add(row);
            recorded.add(row.recorded());
        }
        claim(adding.append());
        new CommandLines(known, writes).add(adding.append(), recorded);
        return recorded;
    }

    private void claim(Append append) {
        for (Append.Claim claim : append.claims()) {
            ClaimKey key = new ClaimKey(append.tenant(), claim);
            if (known.holders().put(key, append.stream().toString()) == null) {
                writes.claims().put(key, append.stream().toString());
            }
        }
    }

    private Draft numbered(StreamKey stream, Draft draft) {
        if (!(draft.fresh().event() instanceof CaseNumberAssigned pending) || pending.number() != null) {
            return draft;
        }
        SeriesKey series = new SeriesKey(stream.tenant(), pending.series(), pending.period());
        long sequence = known.nextNumber(series);
        writes.counters().put(series, sequence);
        String number = CaseNumbers.format(pending.pattern(), LocalDate.parse(pending.day()), sequence);
        return draft.with(
                stream.stream(),
                new CaseNumberAssigned(pending.series(), pending.pattern(), pending.period(), pending.day(), number),
                codec);
    }
}

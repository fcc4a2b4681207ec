package org.redress.infra.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.StreamId;

/** The journal over a database: encodes in the caller's thread, writes in the committer's, reads on connections of its own. */
final class SqlJournal implements Journal {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Ledger ledger;
    private final ReadConnections connections;
    private final Committer committer;
    private final HeadSignal head = new HeadSignal();
    private final JournalFigures figures;

    private SqlJournal(Ledger ledger, Session session, long position) {
        this.ledger = ledger;
        this.connections = new ReadConnections(ledger.engine());
        head.publish(position);
        this.figures = session.figures();
        this.committer = Committer.start(session, head);
    }

    static SqlJournal open(Ledger ledger) {
        Session session = new Session(ledger);
        try {
            return new SqlJournal(ledger, session, session.start().position());
        } catch (SQLException e) {
            session.close();
            ledger.engine().close();
            throw new JournalUnavailable("the journal cannot be opened", e);
        } catch (RuntimeException e) {
            session.close();
            ledger.engine().close();
            throw e;
        }
    }

    @Override
    public AppendOutcome append(Append append) {
        Request request = Request.of(append, ledger.codec());
        ledger.codec().keys().startFlush();
        return committer.submit(request);
    }

    @Override
    public void recordRefusal(RefusedCommand refused) {
        committer.submit(new Request.Refusing(refused));
    }

    @Override
    public List<Recorded<?>> readStream(String tenant, StreamId stream, long fromVersion) {
        return Unread.none(events().stream(new StreamKey(tenant, stream), fromVersion, bound()));
    }

    @Override
    public List<Recorded<?>> readAfter(long position, int limit) {
        return events().after(position, limit, bound());
    }

    private EventReader events() {
        return new EventReader(connections, ledger.codec());
    }

    /** An embedded database shows a commit before it is on the disk; readers must not act on it yet. */
    private long bound() {
        return ledger.engine().shared() ? Long.MAX_VALUE : head.position();
    }

    @Override
    public long head() {
        return ledger.engine().shared() ? connections.read(HeadRow::read).position() : head.position();
    }

    @Override
    public long awaitBeyond(long position, Duration atMost) {
        if (!ledger.engine().shared()) {
            return head.awaitBeyond(position, atMost);
        }
        long start = System.nanoTime();
        long found = head();
        while (found <= position) {
            Duration left = atMost.minusNanos(System.nanoTime() - start);
            if (left.isNegative()) {
                break;
            }
            long heard = head.awaitBeyond(position, left.compareTo(POLL) < 0 ? left : POLL);
            found = heard > position ? heard : head();
        }
        return found;
    }

    @Override
    public @Nullable CommandRecord findCommand(String tenant, UUID commandId) {
        return findCommands(tenant, List.of(commandId)).get(commandId);
    }

    @Override
    public Map<UUID, CommandRecord> findCommands(String tenant, Collection<UUID> commandIds) {
        Set<CommandKey> keys =
                commandIds.stream().map(id -> new CommandKey(tenant, id)).collect(Collectors.toSet());
        long durable = bound();
        return connections.read(connection -> ledger.engine().tables().commands(connection, keys)).values().stream()
                .filter(line -> line.position() <= durable)
                .collect(Collectors.toMap(CommandRecord::commandId, Function.identity()));
    }

    @Override
    public JournalFigures figures() {
        return figures;
    }

    @Override
    public boolean isErased(String subject) {
        return ledger.codec().keys().isErased(subject);
    }

    @Override
    public void close() {
        committer.close();
        connections.close();
        ledger.engine().close();
    }
}

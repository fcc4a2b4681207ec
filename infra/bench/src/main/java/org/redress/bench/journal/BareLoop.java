package org.redress.bench.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Group commit and nothing else: whoever waits is written in one transaction, and answered after it. No decision, no
 * idempotency, no chain, no sealing.
 */
final class BareLoop implements AutoCloseable {
    private static final int GROUP = 500;

    private final BlockingQueue<CompletableFuture<Boolean>> waiting = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final BareTable table;
    private final Thread thread = Thread.ofPlatform().name("bare-loop").unstarted(this::run);
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private volatile boolean closed;

    private BareLoop(Connection connection, BareTable table) {
        this.connection = connection;
        this.table = table;
    }

    static BareLoop start(Connection connection, BareTable table) throws SQLException {
        connection.setAutoCommit(false);
        BareLoop loop = new BareLoop(connection, table);
        loop.thread.start();
        return loop;
    }

    /** Returns when the rows of one command are durable. */
    void write() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        waiting.add(done);
        if (ended.isDone()) {
            throw new IllegalStateException("the bare loop has ended");
        }
        done.join();
    }

    private void run() {
        List<CompletableFuture<Boolean>> group = new ArrayList<>();
        try {
            while (!closed) {
                group.clear();
                group.add(waiting.take());
                waiting.drainTo(group, GROUP - 1);
                table.write(connection, group.size());
                connection.commit();
                table.makeDurable(connection);
                group.forEach(done -> done.complete(true));
            }
        } catch (SQLException | InterruptedException | RuntimeException failed) {
            group.forEach(done -> done.completeExceptionally(failed));
        } finally {
            ended.complete(true);
            waiting.forEach(done -> done.completeExceptionally(new IllegalStateException("the bare loop has ended")));
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        waiting.add(new CompletableFuture<>());
        ended.join();
        connection.close();
    }
}

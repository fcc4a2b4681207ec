package org.redress.infra.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Takes a person's texts out of every build of every model. It runs between the batches of each feed, and what was read ahead
 * is read again: a batch decoded before the key was destroyed would bring the text back. A lane may change feeds meanwhile,
 * so it is repeated until every lane has done it.
 */
record Erasure(Set<String> subjects, Views views, Feeds feeds) {

    void run(Collection<Model> models) {
        Map<Lane, Boolean> done = new LinkedHashMap<>();
        List<Lane> waiting = open(models, done);
        while (!waiting.isEmpty()) {
            for (Lane lane : waiting) {
                done.put(lane, erased(lane));
            }
            waiting = open(models, done);
        }
        remember();
    }

    private void remember() {
        try (Connection connection = views.connection()) {
            connection.setAutoCommit(false);
            ErasedSubjects.add(subjects, connection);
            connection.commit();
        } catch (SQLException failed) {
            throw new ViewsUnavailable("cannot remember an erasure, try again", failed);
        }
    }

    private static List<Lane> open(Collection<Model> models, Map<Lane, Boolean> done) {
        return models.stream()
                .flatMap(model -> model.lanes().stream())
                .filter(lane -> !done.getOrDefault(lane, false))
                .toList();
    }

    private boolean erased(Lane lane) {
        Feed feed = feeds.feedOf(lane);
        CompletableFuture<Boolean> outcome = new CompletableFuture<>();
        boolean heard = feed.errand(() -> {
            try {
                boolean mine = feed.lanes().contains(lane) || lane.state().standing();
                if (mine) {
                    lane.erase(subjects);
                    feed.rereadFrom(feed.position());
                }
                outcome.complete(mine);
            } catch (LaneTrouble | RuntimeException trouble) {
                outcome.completeExceptionally(
                        new ViewsUnavailable("cannot erase from " + lane.name() + ", try again", trouble));
            }
        });
        return heard && outcome.orTimeout(1, TimeUnit.MINUTES).join();
    }
}

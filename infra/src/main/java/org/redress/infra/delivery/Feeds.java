package org.redress.infra.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Lanes that are level share the main feed and its decoded batches. A lane that is behind - new, rebuilt, or after trouble -
 * has a feed of its own until it has caught up, so that it holds nobody back.
 */
final class Feeds implements Feed.Owner {
    private final Line line;
    private final Collection<Model> models;
    private final Runnable moved;
    private final Set<Feed> behind = ConcurrentHashMap.newKeySet();
    private final Feed main;
    private volatile boolean closing;

    Feeds(Collection<Model> models, Line line, Runnable moved) {
        this.line = line;
        this.models = models;
        this.moved = moved;
        TreeMap<Long, List<Lane>> byPosition = new TreeMap<>();
        for (Model model : models) {
            byPosition
                    .computeIfAbsent(model.live().position(), position -> new ArrayList<>())
                    .add(model.live());
        }
        List<Lane> level =
                byPosition.isEmpty() ? List.of() : byPosition.pollLastEntry().getValue();
        main = new Feed("main", level, line, this);
        byPosition.values().forEach(this::catchUp);
        models.stream().map(Model::beside).flatMap(Stream::ofNullable).forEach(lane -> catchUp(List.of(lane)));
        main.start();
    }

    /** These lanes go on in a feed of their own. */
    void catchUp(List<Lane> lanes) {
        if (!lanes.isEmpty() && !closing) {
            Feed feed = new Feed(lanes.getFirst().name(), lanes, line, this);
            behind.add(feed);
            feed.start();
        }
    }

    @Override
    public void moved(Feed feed) {
        moved.run();
    }

    @Override
    public void lookAround(Feed feed) {
        if (feed == main || closing) {
            return;
        }
        boolean well = feed.lanes().stream().allMatch(lane -> lane.state().lastError() == null);
        if (well && main.position() - feed.position() <= line.settings().batch()) {
            List<Lane> level = List.copyOf(feed.lanes());
            feed.lanes().clear();
            behind.remove(feed);
            feed.askToStop();
            main.errand(() -> level.forEach(this::admit));
        }
    }

    @Override
    public void fellBehind(List<Lane> troubled) {
        for (Lane lane : troubled) {
            if (lane.state().standing()) {
                lane.close();
            } else {
                catchUp(List.of(lane));
            }
        }
    }

    /** On the main feed's thread: the last few events, then the lane goes along with the others. */
    private void admit(Lane lane) {
        Model model = model(lane);
        try {
            long goal = Math.max(main.position(), model.live().position());
            while (lane.position() < goal && !main.stopping()) {
                lane.deliver(
                        line.source().readAfter(lane.position(), line.settings().batch()));
            }
            if (model.live() != lane) {
                retire(model.switchTo(lane));
                model.dropOldTables();
            }
            main.lanes().add(lane);
            moved.run();
        } catch (LaneTrouble | RuntimeException trouble) {
            Delivery.LOG.warn("{} cannot join: {}", lane.name(), Blame.told(trouble));
            fellBehind(List.of(lane));
        }
    }

    private void retire(Lane old) {
        if (main.lanes().remove(old) || old.state().standing()) {
            old.close();
            return;
        }
        for (Feed feed : behind) {
            feed.errand(() -> {
                if (feed.lanes().remove(old)) {
                    old.close();
                }
            });
        }
    }

    private Model model(Lane lane) {
        return models.stream()
                .filter(model -> model.name().equals(lane.name()))
                .findFirst()
                .orElseThrow();
    }

    /** The feed that moves this lane along; the main one for a lane that stands. */
    Feed feedOf(Lane lane) {
        return behind.stream()
                .filter(feed -> feed.lanes().contains(lane))
                .findFirst()
                .orElse(main);
    }

    void close() throws InterruptedException {
        closing = true;
        main.askToStop();
        behind.forEach(Feed::askToStop);
        main.awaitStop();
        for (Feed feed : behind) {
            feed.awaitStop();
        }
    }
}

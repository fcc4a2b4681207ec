package org.redress.infra.delivery;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One read model of a delivery: the lane that answers, and the one being built beside it. */
final class Model {
    private final Supplier<? extends Projection> projections;
    private final String name;
    private final int revision;
    private final Line line;
    private final Generations generations;
    private volatile Lane live;
    private volatile @Nullable Lane beside;

    Model(Supplier<? extends Projection> projections, Line line) {
        Projection first = projections.get();
        this.projections = projections;
        this.name = first.name();
        this.revision = first.revision();
        this.line = line;
        this.generations = new Generations(first, line.views());
        try {
            List<Bookmark> builds = generations.open();
            live = lane(builds.getFirst());
            beside = builds.size() > 1 ? lane(builds.get(1)) : null;
        } catch (SQLException failed) {
            throw new ViewsUnavailable("cannot open the read model " + name, failed);
        }
    }

    /** Begins new tables; absent when they are being built already. */
    synchronized @Nullable Lane buildBeside() {
        if (beside != null) {
            return null;
        }
        try {
            Lane fresh = lane(generations.beside());
            beside = fresh;
            return fresh;
        } catch (SQLException failed) {
            throw new ViewsUnavailable("cannot begin to rebuild " + name, failed);
        }
    }

    /** The lane built beside answers from now on; returns the one that did so far. */
    synchronized Lane switchTo(Lane fresh) throws LaneTrouble {
        try {
            generations.answerFrom(fresh.mark());
        } catch (SQLException failed) {
            throw new LaneTrouble("cannot switch to the new tables of " + name, failed);
        }
        Lane old = live;
        live = fresh;
        beside = null;
        return old;
    }

    void dropOldTables() {
        try {
            generations.dropStray();
        } catch (SQLException stillRead) {
            Delivery.LOG.info("old tables of {} go at the next start: {}", name, stillRead.getMessage());
        }
    }

    private Lane lane(Bookmark mark) {
        return new Lane(projections.get(), mark, line);
    }

    String name() {
        return name;
    }

    int revision() {
        return revision;
    }

    Lane live() {
        return live;
    }

    @Nullable
    Lane beside() {
        return beside;
    }

    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(live);
        Lane other = beside;
        if (other != null) {
            lanes.add(other);
        }
        return lanes;
    }
}

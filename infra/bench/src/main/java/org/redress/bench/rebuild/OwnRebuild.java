package org.redress.bench.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.redress.bench.Contender;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.Views;

/** What an operator does: new tables beside the answering ones until they have caught up and answer. */
record OwnRebuild(Delivery delivery, Views views, List<Projection> models, Map<String, String> live, long events)
        implements Contender {
    private static final Duration PATIENCE = Duration.ofHours(1);

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public Sample measure() {
        String[] names = models.stream().map(Projection::name).toArray(String[]::new);
        long start = System.nanoTime();
        delivery.rebuild(names);
        for (String name : names) {
            if (!delivery.awaitRebuilt(name, PATIENCE)) {
                throw new IllegalStateException(name + " was not rebuilt: " + delivery.status(name));
            }
        }
        double rate = events / ((System.nanoTime() - start) / 1e9);
        if (!FinalTables.hashes(views, models).equals(live)) {
            throw new IllegalStateException("the rebuilt tables differ from the live ones");
        }
        return new Sample(rate, "same rows");
    }
}

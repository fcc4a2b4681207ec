package org.redress.infra.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.redress.events.Recorded;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/** How far each read model is behind the journal, in events and in seconds, and what it could not take in. */
final class DeliveryMeters {
    private final Journal journal;
    private final Now now;

    DeliveryMeters(List<WatchedModel> models, Journal journal, Now now, MeterRegistry meters) {
        this.journal = journal;
        this.now = now;
        for (WatchedModel model : models) {
            gauge(meters, model, "redress.model.lag.events", "Events not shown yet", DeliveryStatus::lag);
            gauge(meters, model, "redress.model.lag.seconds", "Age of the first event not shown", this::seconds);
            gauge(meters, model, "redress.model.parked.events", "Events set aside", DeliveryStatus::parked);
            gauge(meters, model, "redress.model.position", "Last event shown", DeliveryStatus::position);
        }
    }

    private void gauge(
            MeterRegistry meters,
            WatchedModel model,
            String name,
            String what,
            ToDoubleFunction<DeliveryStatus> figure) {
        Gauge.builder(name, model, one -> figure.applyAsDouble(one.status().get()))
                .description(what)
                .tag("model", model.name())
                .strongReference(true)
                .register(meters);
    }

    private double seconds(DeliveryStatus status) {
        if (status.lag() == 0) {
            return 0;
        }
        List<Recorded<?>> next = journal.readAfter(status.position(), 1);
        return next.isEmpty()
                ? 0
                : Duration.between(next.getFirst().envelope().recordedAt(), now.instant())
                                .toMillis()
                        / 1e3;
    }
}

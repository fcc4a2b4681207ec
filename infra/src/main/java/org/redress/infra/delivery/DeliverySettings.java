package org.redress.infra.delivery;

import java.time.Duration;

/**
 * @param batch most events applied in one transaction
 * @param idle how long a thread waits for work before it looks around
 * @param firstPause before work is tried again after trouble; doubled up to {@code longestPause}
 * @param mostParked a model that parks more than this stands still, as then the model is wrong and not the events
 */
public record DeliverySettings(int batch, Duration idle, Duration firstPause, Duration longestPause, int mostParked) {
    public static final DeliverySettings STANDARD =
            new DeliverySettings(2000, Duration.ofMillis(250), Duration.ofMillis(200), Duration.ofSeconds(5), 10_000);

    public DeliverySettings withBatch(int events) {
        return new DeliverySettings(events, idle, firstPause, longestPause, mostParked);
    }
}

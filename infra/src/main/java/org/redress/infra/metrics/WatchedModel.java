package org.redress.infra.metrics;

import java.util.function.Supplier;
import org.redress.infra.delivery.DeliveryStatus;

/** A read model that keeps its own place beside those the delivery fills. */
public record WatchedModel(String name, Supplier<DeliveryStatus> status) {}

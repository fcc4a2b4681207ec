package org.redress.events.packs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.EventType;

/** The life of one policy pack, all versions in one stream (S002-N-04). */
public sealed interface PackEvent extends DomainEvent {
    List<EventType> NAMES = List.of(
            new EventType(PackDrafted.class, "pack.drafted", 1),
            new EventType(PackReviewed.class, "pack.reviewed", 1),
            new EventType(PackApproved.class, "pack.approved", 1),
            new EventType(PackActivated.class, "pack.activated", 1));

    /** A version was written down; it binds nobody yet. */
    record PackDrafted(
            String name,
            int version,
            PackSettings settings,
            @Nullable String reason) implements PackEvent {}

    /** Somebody other than the drafter read it. */
    record PackReviewed(int version) implements PackEvent {}

    /** It may take effect. */
    record PackApproved(int version) implements PackEvent {}

    /** Cases opened from this instant on are opened under this version. */
    record PackActivated(int version, Instant effectiveFrom) implements PackEvent {}
}

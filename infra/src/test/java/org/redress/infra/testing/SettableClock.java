package org.redress.infra.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is set. */
public final class SettableClock extends Clock {
    private volatile Instant instant;

    private SettableClock(Instant instant) {
        this.instant = instant;
    }

    public static SettableClock at(Instant instant) {
        return new SettableClock(instant);
    }

    public void set(Instant newInstant) {
        instant = newInstant;
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

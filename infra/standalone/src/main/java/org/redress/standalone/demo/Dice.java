package org.redress.standalone.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed makes the same desk. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Mostly near the middle, sometimes very long: how durations at a desk really fall. */
    Duration around(double medianHours, double spread) {
        double hours = medianHours * Math.exp(spread * random.nextGaussian());
        return Duration.ofSeconds((long) (hours * 3600));
    }
}

package org.redress.infra.codec;

import java.util.List;
import java.util.stream.Stream;

/** Every event at its current revision, with text, gaps and nesting as they come in real life. */
final class Samples {
    static final List<Sample> ALL = Stream.of(
                    IntakeSamples.ALL,
                    HandlingSamples.ALL,
                    ClosureSamples.ALL,
                    PackSamples.ALL,
                    OtherSamples.ALL,
                    StaffSamples.ALL,
                    CustomerSamples.ALL)
            .flatMap(List::stream)
            .toList();

    private Samples() {}
}

package org.redress.queryside.reports;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What customers said. Where nobody answered there is no mean and no share, rather than a bad one. */
record Satisfaction(
        int n,
        @Nullable Long sum,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        int satisfied,
        @Nullable BigDecimal satisfiedShare,
        int dissatisfied,
        @Nullable BigDecimal dissatisfiedShare,
        SortedMap<Integer, Integer> distribution) {
    static final Satisfaction OF_NOBODY = new Satisfaction(0, 0L, null, null, 0, null, 0, null, new TreeMap<>());

    Satisfaction {
        distribution = Collections.unmodifiableSortedMap(distribution);
    }
}

package org.redress.bench;

/** One of several ways to do the same work. */
public interface Contender {
    String name();

    Sample measure() throws Exception;

    /** @param remark what else was seen, e.g. a percentile; may be empty */
    record Sample(double perSecond, String remark) {
        public static Sample of(double perSecond) {
            return new Sample(perSecond, "");
        }

        @Override
        public String toString() {
            return String.format(java.util.Locale.ROOT, "%,.0f", perSecond)
                    + (remark.isEmpty() ? "" : " (" + remark + ")");
        }
    }
}

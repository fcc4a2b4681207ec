package org.redress.queryside.watch;

/** A number, and the list of exactly the cases it counts. */
public record Figure(int count, String link) {

    public boolean nothing() {
        return count == 0;
    }

    /** Between 0 and 1. */
    double shareOf(Figure whole) {
        return whole.count == 0 ? 0 : (double) count / whole.count;
    }
}

package org.redress.infra.delivery;

/**
 * How far long work has come.
 *
 * @param eventsPerSecond since it was started or taken up again
 */
public record Progress(long position, long head, double eventsPerSecond) {

    public int percent() {
        return head == 0 ? 100 : (int) Math.min(100, position * 100 / head);
    }
}

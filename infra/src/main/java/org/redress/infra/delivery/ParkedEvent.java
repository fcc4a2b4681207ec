package org.redress.infra.delivery;

/**
 * An event a read model could not take in, or one of the same stream that waits behind it.
 *
 * @param cause whether this event itself failed
 */
public record ParkedEvent(
        String projection, long generation, long position, String tenant, String stream, boolean cause, String error) {

    /** Streams are parked as a whole: what came after a missing event would be applied to the wrong state. */
    String streamKey() {
        return tenant + '/' + stream;
    }
}

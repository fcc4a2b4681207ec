package org.redress.events.cases;

import org.redress.events.Personal;

/**
 * A reference to a file kept outside the log, written before the event.
 *
 * @param size in bytes
 */
public record Evidence(String sha256, long size, String mediaType, Personal name) {}

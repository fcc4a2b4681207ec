package org.redress.infra.web;

/**
 * Contributes a pair of message files, one per language.
 *
 * @param basename class path location without language and ending, e.g. {@code org/redress/queryside/watch/messages}
 */
public record MessageBundle(String basename) {}

package org.redress.queryside.search;

/**
 * A text of a case.
 *
 * @param field as the event calls it
 * @param subject whose key protects the text in the journal
 */
record Piece(String field, Place place, String subject, String text) {}

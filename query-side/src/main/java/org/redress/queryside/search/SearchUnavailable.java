package org.redress.queryside.search;

/** The index cannot be read now; nothing is lost, as it follows the journal. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchUnavailable(Throwable cause) {
        super("the search index does not answer", cause);
    }
}

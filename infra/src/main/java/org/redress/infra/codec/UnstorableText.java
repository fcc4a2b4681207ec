package org.redress.infra.codec;

/** What somebody wrote cannot be kept as it is: it holds half a character, or is too long for one event. */
public final class UnstorableText extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public UnstorableText(String message) {
        super(message);
    }
}

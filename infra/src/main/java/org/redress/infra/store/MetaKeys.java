package org.redress.infra.store;

/**
 * What the command handler puts into the metadata of the events it applies, for {@link JournalStorageEngine}. Values are what
 * the constant says; all but the optional ones must be there.
 */
public final class MetaKeys {
    /** {@code java.util.UUID} of the command that caused the event; events of one command stand together. */
    public static final String COMMAND_ID = "commandId";

    /** {@code String}: hash of the command's content. */
    public static final String BODY_HASH = "bodyHash";

    /** {@code org.redress.events.OccurredAt}. */
    public static final String OCCURRED_AT = "occurredAt";

    /** {@code org.redress.events.Actor}. */
    public static final String ACTOR = "actor";

    /** {@code String}: ui, api, import:name or automation:name. */
    public static final String SOURCE = "source";

    /** {@code java.util.UUID}. Optional, the command id by default. */
    public static final String CORRELATION_ID = "correlationId";

    /** {@code java.util.UUID} of the causing event. Optional. */
    public static final String CAUSE = "cause";

    /** {@code java.util.List} of {@link Append.Claim}: the claims of the command. Optional, on any of its events. */
    public static final String CLAIMS = "claims";

    /** {@code org.redress.events.Envelope}: on events that were read, everything the journal holds around them. */
    public static final String ENVELOPE = "envelope";

    /** Resource of the unit of work: {@link AppendOutcome.Appended}, with positions and numbers, once it is durable. */
    public static final String APPENDED = "org.redress.appended";

    private MetaKeys() {}
}

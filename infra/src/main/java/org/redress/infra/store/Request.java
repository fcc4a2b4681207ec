package org.redress.infra.store;

import java.util.List;
import org.redress.infra.codec.EventCodec;

/** What waits for the committer, everything encoded. */
sealed interface Request {

    record Adding(Append append, List<Draft> drafts) implements Request {
        StreamKey stream() {
            return new StreamKey(append.tenant(), append.stream());
        }
    }

    record Refusing(RefusedCommand refused) implements Request {}

    static Adding of(Append append, EventCodec codec) {
        AppendCheck.check(append);
        return new Adding(
                append,
                append.events().stream()
                        .map(event -> Draft.of(append.stream(), event, codec))
                        .toList());
    }

    /** How much it adds to a group. */
    default int weight() {
        return switch (this) {
            case Adding adding -> adding.drafts().size();
            case Refusing _ -> 1;
        };
    }
}

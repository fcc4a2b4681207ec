package org.redress.infra.store;

import java.util.Map;

/** What the journal holds of everything a group touches. It changes as the group is decided: later requests see earlier ones. */
record Known(
        Head head,
        Map<StreamKey, Long> versions,
        Map<CommandKey, CommandRecord> commands,
        Map<ClaimKey, String> holders,
        Map<SeriesKey, Long> counters) {

    long version(StreamKey stream) {
        return versions.getOrDefault(stream, 0L);
    }

    long nextNumber(SeriesKey series) {
        return counters.merge(series, 1L, Long::sum);
    }
}

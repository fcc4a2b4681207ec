package org.redress.infra.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last groups of this process left behind, so that the next one need not be looked up. It is only a guess where
 * others write too: a group decided on it counts when every request in it is written, because then the keys of the tables
 * have confirmed each place, version and command. Anything else is decided again on what the tables hold.
 */
final class Recollection {
    private static final int STREAMS = 50_000;

    private final Map<SeriesKey, Long> counters = new HashMap<>();
    private final Map<StreamKey, Long> versions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamKey, Long> eldest) {
            return size() > STREAMS;
        }
    };
    private @Nullable Head head;

    /** Nothing when it does not hold all that these depend on. A stream that is expected to be new is taken for new. */
    @Nullable
    Known of(List<Request> requests) {
        Head last = head;
        if (last == null || !requests.stream().allMatch(Recollection::onlyAdds)) {
            return null;
        }
        Touched touched = Touched.by(requests);
        Map<StreamKey, Long> current = new HashMap<>();
        for (Map.Entry<StreamKey, Long> stream : touched.streams().entrySet()) {
            Long version = versions.getOrDefault(stream.getKey(), stream.getValue() == 0 ? 0L : null);
            if (version == null) {
                return null;
            }
            current.put(stream.getKey(), version);
        }
        Map<SeriesKey, Long> numbers = new HashMap<>(counters);
        numbers.keySet().retainAll(touched.series());
        return numbers.size() == touched.series().size()
                ? new Known(last, current, new HashMap<>(), new HashMap<>(), numbers)
                : null;
    }

    private static boolean onlyAdds(Request request) {
        return request instanceof Request.Adding adding
                && adding.append().claims().isEmpty();
    }

    /**
     * After the group is durable. When it was looked up because another node had written, all that was remembered before is
     * out of date, and counters have no key in the tables that would notice.
     */
    void learn(Prepared prepared) {
        if (!prepared.known().head().equals(head)) {
            forget();
        }
        versions.putAll(prepared.known().versions());
        counters.putAll(prepared.known().counters());
        head = prepared.head();
    }

    void forget() {
        versions.clear();
        counters.clear();
        head = null;
    }
}

package org.redress.queryside.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers committed together with the documents. */
final class CommitData {
    private CommitData() {}

    /** @param data absent in an index that is new */
    static long number(@Nullable Iterable<Map.Entry<String, String>> data, String name) {
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(name)) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return 0;
    }
}

package org.redress.infra.desk;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody had typed and not sent yet.
 *
 * @param version of the case the form was made on
 * @param fields by name, as typed
 */
public record Draft(Place place, long version, Instant savedAt, Map<String, String> fields) {
    /** Stands where the id of the case would: the case is not opened yet. */
    public static final String NEW_CASE = "new";

    public Draft {
        fields = Map.copyOf(fields);
    }

    /**
     * Whose it is and which form it belongs to; there is one draft for each.
     *
     * @param about the case, or {@link #NEW_CASE}
     * @param form the action's word
     */
    public record Place(String tenant, String staffId, String about, String form) {
        public boolean isNewCase() {
            return about.equals(NEW_CASE);
        }
    }
}

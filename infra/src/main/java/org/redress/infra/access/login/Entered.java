package org.redress.infra.access.login;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * What a session keeps of its owner: no role, they are looked up for every request.
 *
 * @param stamp of the account when it was proven; another one ends the session
 * @param proven how far: what is still to be shown follows from it
 */
record Entered(String tenant, String staffId, long stamp, Instant at, Proof proven) implements Principal, Serializable {

    /** What somebody has shown of themselves. */
    enum Proof {
        PASSWORD,
        BOTH_FACTORS,
        /** Another provider vouches for them; passwords and second factors are its business. */
        PROVIDER
    }

    @Override
    public String getName() {
        return staffId;
    }
}

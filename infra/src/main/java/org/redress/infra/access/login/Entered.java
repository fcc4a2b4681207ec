package org.redress.infra.access.login;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * What a session keeps of its owner: no role, they are looked up for every request.
 *
 * @param stamp of the account when it was proven; another one ends the session
 * @param proven whether the second factor was, too
 */
record Entered(String tenant, String staffId, long stamp, Instant at, boolean proven)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return staffId;
    }
}

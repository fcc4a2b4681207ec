package org.redress.infra.access.account;

import jakarta.servlet.http.HttpServletRequest;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.time.Now;

/** Puts what somebody did to their own account into the access log. */
record Note(Access access, Now now) {

    void write(HttpServletRequest request, Who who, AccessEntry.Kind kind) {
        access.log().write(who.tenant(), AccessEntry.of(now.instant(), kind, who.staffId(), request.getRemoteAddr()));
    }
}

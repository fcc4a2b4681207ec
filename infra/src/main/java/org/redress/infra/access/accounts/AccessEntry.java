package org.redress.infra.access.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the access log.
 *
 * @param staffId whom it is about; absent where the name typed is nobody's
 * @param actor who did it to them, where that is somebody else
 * @param permission what was lacking, for a refused request
 */
public record AccessEntry(
        Instant at,
        Kind kind,
        @Nullable String staffId,
        @Nullable String actor,
        @Nullable String route,
        @Nullable String permission,
        String address) {

    /** What happened. */
    public enum Kind {
        LOGGED_IN,
        LOGIN_FAILED,
        BLOCKED,
        CODE_FAILED,
        RECOVERY_CODE_USED,
        LOGGED_OUT,
        FORBIDDEN,
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        SECOND_FACTOR_SET,
        TOKEN_MADE,
        TOKEN_REVOKED,
        PHONE_SHOWN,
        EXPORTED,
        LOG_PURGED
    }

    public static AccessEntry of(Instant at, Kind kind, @Nullable String staffId, String address) {
        return new AccessEntry(at, kind, staffId, null, null, null, address);
    }

    public AccessEntry by(String who) {
        return new AccessEntry(at, kind, staffId, who, route, permission, address);
    }

    /** Where they looked. */
    public AccessEntry at(String page) {
        return new AccessEntry(at, kind, staffId, actor, page, permission, address);
    }

    public AccessEntry lacking(String lackedPermission, String askedRoute) {
        return new AccessEntry(at, kind, staffId, actor, askedRoute, lackedPermission, address);
    }
}

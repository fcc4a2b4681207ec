package org.redress.infra.access;

import static org.redress.infra.access.Permission.COMMAND_LINE;
import static org.redress.infra.access.Permission.ENTER;
import static org.redress.infra.access.Permission.EXPLAIN_TIME;
import static org.redress.infra.access.Permission.LOG_IN_STEP;
import static org.redress.infra.access.Permission.MANAGE_STAFF;
import static org.redress.infra.access.Permission.OWN_ACCOUNT;
import static org.redress.infra.access.Permission.SEE_ACCESS_LOG;
import static org.redress.infra.access.Permission.SEE_BOARD;
import static org.redress.infra.access.Permission.SEE_CASES;
import static org.redress.infra.access.Permission.SEE_REPORTS;
import static org.redress.infra.access.Permission.SEE_STAFF;
import static org.redress.infra.access.Permission.SEE_STATUS;
import static org.redress.infra.access.Route.any;
import static org.redress.infra.access.Route.get;
import static org.redress.infra.access.Route.post;

import java.util.List;

/** The one table: which route needs which permission. What is not here is refused to everybody. */
public final class Permissions {
    public static final List<Route> TABLE = List.of(
            get("/", OWN_ACCOUNT),
            get("/watch", SEE_BOARD),
            get("/cases", SEE_CASES),
            get("/cases/{caseId}", SEE_CASES),
            get("/staff", SEE_STAFF),
            post("/staff", MANAGE_STAFF),
            get("/staff/{staffId}", SEE_STAFF),
            post("/staff/{staffId}/roles", MANAGE_STAFF),
            post("/staff/{staffId}/left", MANAGE_STAFF),
            post("/staff/{staffId}/returned", MANAGE_STAFF),
            post("/staff/{staffId}/password", MANAGE_STAFF),
            get("/access-log", SEE_ACCESS_LOG),
            get("/account", OWN_ACCOUNT),
            get("/account/password", LOG_IN_STEP),
            post("/account/password", LOG_IN_STEP),
            get("/account/second-factor", LOG_IN_STEP),
            post("/account/second-factor", LOG_IN_STEP),
            post("/account/tokens", OWN_ACCOUNT),
            post("/account/tokens/{tokenId}/revoke", OWN_ACCOUNT),
            get("/login", ENTER),
            post("/login", ENTER),
            get("/login/code", LOG_IN_STEP),
            post("/login/code", LOG_IN_STEP),
            post("/logout", ENTER),
            any("/error", ENTER),
            get("/api/v1/status", SEE_STATUS),
            get("/api/v1/reports/{report}", SEE_REPORTS),
            get("/api/v1/calendar/{kind}", EXPLAIN_TIME),
            get("/health/live", ENTER),
            get("/health/ready", ENTER),
            post("/local/imports", COMMAND_LINE),
            get("/local/imports/{id}", COMMAND_LINE),
            post("/local/imports/{id}/stop", COMMAND_LINE));

    private Permissions() {}
}

package org.redress.infra.access;

import static org.redress.infra.access.Permission.COMMAND_LINE;
import static org.redress.infra.access.Permission.ENTER;
import static org.redress.infra.access.Permission.EXPLAIN_TIME;
import static org.redress.infra.access.Permission.EXPORT_CASES;
import static org.redress.infra.access.Permission.EXPORT_FIGURES;
import static org.redress.infra.access.Permission.HANDLE_CASES;
import static org.redress.infra.access.Permission.LOG_IN_STEP;
import static org.redress.infra.access.Permission.MANAGE_STAFF;
import static org.redress.infra.access.Permission.OWN_ACCOUNT;
import static org.redress.infra.access.Permission.SEE_ACCESS_LOG;
import static org.redress.infra.access.Permission.SEE_BOARD;
import static org.redress.infra.access.Permission.SEE_CASES;
import static org.redress.infra.access.Permission.SEE_METRICS;
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
            get("/cases/print", SEE_CASES),
            get("/cases/{caseId}/print", SEE_CASES),
            get("/paper/foot.css", OWN_ACCOUNT),
            get("/cases/{caseId}/since", SEE_CASES),
            get("/cases/{caseId}/clocks/{clock}", SEE_CASES),
            get("/cases/{caseId}/files/{sha256}", SEE_CASES),
            get("/cases/{caseId}/files/{sha256}/show", SEE_CASES),
            get("/cases/{caseId}/files/{sha256}/preview", SEE_CASES),
            get("/cases/{caseId}/actions", HANDLE_CASES),
            get("/cases/{caseId}/actions/{word}", HANDLE_CASES),
            post("/cases/{caseId}/actions/{word}", HANDLE_CASES),
            get("/drafts", HANDLE_CASES),
            post("/cases/{caseId}/drafts/{word}", HANDLE_CASES),
            post("/cases/{caseId}/drafts/{word}/discard", HANDLE_CASES),
            get("/cases/{caseId}/receipt", HANDLE_CASES),
            get("/cases/new", HANDLE_CASES),
            post("/cases/new", HANDLE_CASES),
            get("/desk", HANDLE_CASES),
            get("/desk/away", HANDLE_CASES),
            post("/desk/away/read", HANDLE_CASES),
            get("/notices", HANDLE_CASES),
            get("/notices/bell", HANDLE_CASES),
            post("/notices/read", HANDLE_CASES),
            get("/search", SEE_CASES),
            get("/customers", SEE_CASES),
            get("/customers/new", HANDLE_CASES),
            post("/customers/new", HANDLE_CASES),
            get("/customers/{customerId}", SEE_CASES),
            post("/customers/{customerId}/phones", SEE_CASES),
            get("/customers/{customerId}/actions/{word}", HANDLE_CASES),
            post("/customers/{customerId}/actions/{word}", HANDLE_CASES),
            get("/views", SEE_CASES),
            post("/views", SEE_CASES),
            post("/views/{id}/rename", SEE_CASES),
            post("/views/{id}/delete", SEE_CASES),
            get("/exports/cases", EXPORT_CASES),
            get("/exports/search", EXPORT_CASES),
            get("/exports/workload", EXPORT_FIGURES),
            get("/exports/breaches", EXPORT_FIGURES),
            get("/exports/access-log", SEE_ACCESS_LOG),
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
            get("/api/v1/openapi.json", SEE_STATUS),
            get("/api/v1/status", SEE_STATUS),
            get("/api/v1/reports/{report}", SEE_REPORTS),
            get("/api/v1/calendar/{kind}", EXPLAIN_TIME),
            get("/api/v1/notices", HANDLE_CASES),
            get("/api/v1/cases", SEE_CASES),
            get("/api/v1/cases/{caseId}", SEE_CASES),
            get("/api/v1/cases/{caseId}/timeline", SEE_CASES),
            get("/api/v1/search", SEE_CASES),
            get("/api/v1/views", SEE_CASES),
            post("/api/v1/views", SEE_CASES),
            post("/api/v1/views/{id}/rename", SEE_CASES),
            post("/api/v1/views/{id}/delete", SEE_CASES),
            get("/api/v1/cases/{caseId}/files", SEE_CASES),
            get("/api/v1/cases/{caseId}/files/{sha256}", SEE_CASES),
            post("/api/v1/cases/{caseId}/files", HANDLE_CASES),
            get("/api/v1/exports/cases", EXPORT_CASES),
            get("/api/v1/exports/search", EXPORT_CASES),
            get("/api/v1/exports/workload", EXPORT_FIGURES),
            get("/api/v1/exports/breaches", EXPORT_FIGURES),
            post("/api/v1/cases", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/accept-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/classify-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/change-kind", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/change-severity", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/amend-details", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/attach-evidence", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/link-cases", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/unlink-cases", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/resolve-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/close-with-feedback", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/reopen-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/assign-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/escalate-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/enter-stage", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/respond-to-customer", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/add-note", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/pause-clock", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/resume-clock", HANDLE_CASES),
            get("/metrics", SEE_METRICS),
            post("/api/v1/cases/{caseId}/transfer-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/watch-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/unwatch-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/urge-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/promise-reply", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/merge-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/unmerge-case", HANDLE_CASES),
            post("/api/v1/cases/{caseId}/take-back", HANDLE_CASES),
            get("/health/live", ENTER),
            get("/health/ready", ENTER),
            post("/local/imports", COMMAND_LINE),
            get("/local/imports/{id}", COMMAND_LINE),
            post("/local/imports/{id}/stop", COMMAND_LINE));

    private Permissions() {}
}

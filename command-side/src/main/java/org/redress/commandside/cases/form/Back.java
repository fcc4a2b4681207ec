package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.redress.infra.web.PageLink;

/**
 * Where somebody came from and goes on: the page of the case, or the desk with one of its queues.
 *
 * @param queue empty for the page of the case
 */
record Back(String queue) {
    static final String PARAMETER = "back";
    private static final Set<String> QUEUES = Set.of("mine", "unassigned", "watched", "all");

    static Back of(HttpServletRequest request) {
        String told = request.getParameter(PARAMETER);
        return new Back(told != null && QUEUES.contains(told) ? told : "");
    }

    PageLink to(String caseId) {
        return queue.isEmpty()
                ? PageLink.to("/cases").below(caseId)
                : PageLink.to("/desk").and("queue", queue).and("case", caseId);
    }

    /** The page that shows what stands at this position, or says that it is being recorded. */
    String showing(String caseId, long position) {
        return to(caseId).and("shown", Long.toString(position)).toString();
    }
}

package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.AccessLog;
import org.redress.infra.time.Now;
import org.redress.infra.web.Refused;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Says what is to be done: a page leads on or explains, the API answers with a problem, htmx is told where to go. */
final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final AccessLog log;
    private final ApiProblems problems;
    private final RequestCache asked;
    private final Now now;

    Refusing(AccessLog log, ApiProblems problems, RequestCache asked, Now now) {
        this.log = log;
        this.problems = problems;
        this.asked = asked;
        this.now = now;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobodyYet)
            throws IOException {
        answer(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        answer(request, response);
    }

    /** Without a verdict the request was stopped before the table was asked: its form did not come from us, or too long ago. */
    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Verdict verdict = Verdict.of(request);
        switch (verdict) {
            case null -> stale(request, response);
            case Verdict.LoginNeeded _ -> loginNeeded(request, response);
            case Verdict.StepNeeded(Stage stage) -> stepNeeded(request, response, stage);
            case Verdict.Lacks lacks -> lacks(request, response, lacks);
            case Verdict.ReadsOnly _ ->
                refuse(request, response, new Refused(403, "access.readsOnly", List.of()), "token-reads-only");
            case Verdict.TooMany(long seconds) -> tooMany(request, response, seconds);
            case Verdict.NotThere _ ->
                refuse(request, response, new Refused(404, "error.notThere", List.of()), "not-there");
            case Verdict.Admitted _ -> throw new IllegalStateException("nobody was refused");
        }
    }

    private void stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isLogin(request)) {
            lead(request, response, "/login?again");
        } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
            loginNeeded(request, response);
        } else {
            refuse(request, response, new Refused(403, "access.stale", List.of()), "form-too-old");
        }
    }

    private void loginNeeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isForPrograms(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(response, new Refused(401, "access.loginNeeded", List.of()), "login-needed");
            return;
        }
        asked.saveRequest(request, response);
        lead(request, response, "/login");
    }

    private void stepNeeded(HttpServletRequest request, HttpServletResponse response, Stage stage) throws IOException {
        if (Paths.isForPrograms(request)) {
            problems.write(response, new Refused(401, "access.stepNeeded", List.of()), "login-not-finished");
            return;
        }
        asked.saveRequest(request, response);
        lead(request, response, stage.path());
    }

    private void lacks(HttpServletRequest request, HttpServletResponse response, Verdict.Lacks lacks)
            throws IOException {
        Who who = Who.of(request);
        String permission = lacks.permission().name();
        log.write(
                who.tenant(),
                AccessEntry.of(now.instant(), AccessEntry.Kind.FORBIDDEN, who.staffId(), request.getRemoteAddr())
                        .lacking(permission, request.getMethod() + " " + request.getRequestURI()));
        var named = new DefaultMessageSourceResolvable("permission." + permission);
        refuse(request, response, new Refused(403, "access.lacks", List.of(named)), "permission-lacking");
    }

    void tooMany(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader("Retry-After", Long.toString(seconds));
        refuse(request, response, new Refused(429, "access.tooMany", List.of(seconds)), "too-many-requests");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refused why, String code)
            throws IOException {
        if (Paths.isForPrograms(request)) {
            problems.write(response, why, code);
        } else {
            why.answer(request, response);
        }
    }

    /** A redirect would be followed by htmx unseen, and the login page swapped into a corner. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String path) {
        if (Paths.isHtmx(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", path);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path);
        }
    }
}

package org.redress.infra.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Token;
import org.redress.infra.access.accounts.Tokens;
import org.redress.infra.web.Refused;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets programs in by the token they present. A token that is not good is an answer of its own, never a fall back on a session. */
final class TokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Identities identities;
    private final Identity commandLine;
    private final LocalDoor local;
    private final ApiProblems problems;

    TokenFilter(Tokens tokens, Identities identities, AccessSettings settings, LocalDoor local, ApiProblems problems) {
        this.tokens = tokens;
        this.identities = identities;
        this.local = local;
        this.problems = problems;
        Who reader = new Who(settings.tenant(), "command-line", "command line", Set.of(StaffRole.AUDITOR));
        this.commandLine = new Identity(reader, Stage.THROUGH, true, false);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.bringsToken(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Identity identity = identify(request, request.getHeader("Authorization"));
        if (identity == null) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            problems.write(response, new Refused(401, "access.badToken", List.of()), "token-not-good");
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new Presented(identity)));
        chain.doFilter(request, response);
    }

    private @Nullable Identity identify(HttpServletRequest request, String authorization) {
        if (local.opens(request)) {
            return commandLine;
        }
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        Token token = tokens.presented(authorization.substring(BEARER.length()).strip());
        return token == null ? null : identities.of(token);
    }
}

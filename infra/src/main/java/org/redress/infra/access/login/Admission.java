package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Route;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Asks the table whether a request may go on, and says on the request who it comes from. */
final class Admission implements AuthorizationManager<RequestAuthorizationContext> {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Identities identities;
    private final LocalDoor local;
    private final Limits perAccount;
    private final boolean metricsWithoutLogin;

    Admission(Identities identities, LocalDoor local, AccessSettings settings) {
        this.local = local;
        this.identities = identities;
        this.metricsWithoutLogin = settings.metricsWithoutLogin();
        this.perAccount = new Limits(settings.requestsPerMinute());
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Verdict verdict = judge(identities.of(authentication.get()), request);
        verdict.markOn(request);
        return new AuthorizationDecision(verdict instanceof Verdict.Admitted);
    }

    private Verdict judge(@Nullable Identity identity, HttpServletRequest request) {
        Route route = Routes.of(request);
        Permission permission = route == null ? null : route.permission();
        if (identity != null) {
            identity.markOn(request);
            if (identity.stage() == Stage.THROUGH) {
                identity.who().markOn(request);
            }
        }
        if (permission == Permission.ENTER) {
            return new Verdict.Admitted();
        }
        if (permission == Permission.COMMAND_LINE) {
            return local.opens(request) ? new Verdict.Admitted() : new Verdict.LoginNeeded();
        }
        if (permission == Permission.SEE_METRICS && metricsWithoutLogin && LocalDoor.isHere(request)) {
            return new Verdict.Admitted();
        }
        if (identity == null) {
            return new Verdict.LoginNeeded();
        }
        if (identity.stage() != Stage.THROUGH) {
            boolean there =
                    route != null && route.pattern().equals(identity.stage().path());
            return there ? new Verdict.Admitted() : new Verdict.StepNeeded(identity.stage());
        }
        return permission == null ? new Verdict.NotThere() : judge(identity, permission, request);
    }

    private Verdict judge(Identity identity, Permission permission, HttpServletRequest request) {
        if (permission != Permission.LOG_IN_STEP && !identity.who().may(permission)) {
            return new Verdict.Lacks(permission);
        }
        if (identity.readsOnly() && !READING.contains(request.getMethod())) {
            return new Verdict.ReadsOnly();
        }
        boolean counts = identity.limited() && Paths.isApi(request);
        long wait = counts
                ? perAccount.wait(identity.who().tenant() + "/" + identity.who().staffId())
                : 0;
        return wait > 0 ? new Verdict.TooMany(wait) : new Verdict.Admitted();
    }
}

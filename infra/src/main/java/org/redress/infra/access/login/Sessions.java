package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.access.accounts.Accounts;
import org.redress.infra.time.Now;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** The session of whoever has just proven something, and where it goes on from there. */
public final class Sessions {
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Identities identities;
    private final Accounts accounts;
    private final RequestCache asked;
    private final Now now;

    Sessions(Identities identities, Accounts accounts, RequestCache asked, Now now) {
        this.identities = identities;
        this.accounts = accounts;
        this.asked = asked;
        this.now = now;
    }

    /** Goes on under a new session id, with both factors proven, as the account is now. */
    public void renew(HttpServletRequest request, HttpServletResponse response, Account account) {
        enter(request, response, account, Entered.Proof.BOTH_FACTORS);
    }

    void enter(HttpServletRequest request, HttpServletResponse response, Account account, Entered.Proof proven) {
        Account fresh = Objects.requireNonNull(accounts.of(account.tenant(), account.staffId()));
        Entered entered = new Entered(fresh.tenant(), fresh.staffId(), fresh.stamp(), now.instant(), proven);
        request.changeSessionId();
        SecurityContextImpl context =
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(entered, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The next step of logging in, else the page that was asked for, else the front door. */
    public String onward(HttpServletRequest request, HttpServletResponse response) {
        Identity identity = identities.of(current());
        if (identity == null) {
            return "/login";
        }
        if (identity.stage() != Stage.THROUGH) {
            return identity.stage().path();
        }
        SavedRequest saved = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return saved == null ? Stage.THROUGH.path() : withinHere(saved.getRedirectUrl());
    }

    void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(onward(request, response));
    }

    private static String withinHere(String url) {
        URI address = URI.create(url);
        String path = "/" + address.getRawPath().replaceFirst("^[/\\\\]+", "");
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static @Nullable Authentication current() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}

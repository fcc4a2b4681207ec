package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.access.roster.StaffMember;
import org.redress.infra.time.Now;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Lets in whom a provider vouches for, if an administrator has registered them here; roles come from here alone. */
final class ProviderLogin implements AuthenticationSuccessHandler {
    private final Access access;
    private final StaffBook staff;
    private final Sessions sessions;
    private final AccessSettings settings;
    private final Now now;

    ProviderLogin(Access access, StaffBook staff, Sessions sessions, AccessSettings settings, Now now) {
        this.access = access;
        this.staff = staff;
        this.sessions = sessions;
        this.settings = settings;
        this.now = now;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouchedFor) throws IOException {
        Account account = account(vouchedFor);
        if (account == null) {
            note(AccessEntry.Kind.LOGIN_FAILED, null, request);
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
            response.sendRedirect("/login?unknown");
            return;
        }
        note(AccessEntry.Kind.LOGGED_IN, account.staffId(), request);
        sessions.enter(request, response, account, Entered.Proof.PROVIDER);
        sessions.goOn(request, response);
    }

    private @Nullable Account account(Authentication vouchedFor) {
        if (!(vouchedFor.getPrincipal() instanceof OAuth2User user)
                || !(user.getAttributes().get(settings.providerClaim()) instanceof String login)) {
            return null;
        }
        Account account = access.accounts().named(settings.tenant(), login);
        StaffMember member = account == null ? null : staff.find(account.tenant(), account.staffId());
        return member != null && member.works() ? account : null;
    }

    private void note(AccessEntry.Kind kind, @Nullable String staffId, HttpServletRequest request) {
        access.log().write(settings.tenant(), AccessEntry.of(now.instant(), kind, staffId, request.getRemoteAddr()));
    }
}

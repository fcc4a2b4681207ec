package org.redress.infra.access.login;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.access.accounts.Attempts;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.access.roster.StaffMember;
import org.redress.infra.time.Now;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Judges name and password. What it answers, and how long it takes, is the same for a name that is not there. */
final class PasswordLogin implements AuthenticationProvider {
    private final Access access;
    private final Attempts attempts;
    private final StaffBook staff;
    private final String tenant;
    private final Now now;

    PasswordLogin(Access access, StaffBook staff, AccessSettings settings, Now now) {
        this.access = access;
        this.attempts = access.attempts(settings.attempts(), settings.block());
        this.staff = staff;
        this.tenant = settings.tenant();
        this.now = now;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String login = given.getName();
        Account account = access.accounts().named(tenant, login);
        if (!attempts.begin(tenant, login)) {
            note(AccessEntry.Kind.BLOCKED, account, given);
            throw new LockedException("blocked");
        }
        boolean right = access.passwords().match(String.valueOf(given.getCredentials()), account);
        if (account == null || !right || !works(account)) {
            note(AccessEntry.Kind.LOGIN_FAILED, account, given);
            throw new BadCredentialsException("refused");
        }
        attempts.succeeded(tenant, login);
        if (!account.hasSecondFactor()) {
            note(AccessEntry.Kind.LOGGED_IN, account, given);
        }
        Entered entered =
                new Entered(tenant, account.staffId(), account.stamp(), now.instant(), Entered.Proof.PASSWORD);
        return UsernamePasswordAuthenticationToken.authenticated(entered, null, List.of());
    }

    private boolean works(Account account) {
        StaffMember member = staff.find(tenant, account.staffId());
        return member != null && member.works();
    }

    /** A name that is nobody's is not kept: people type passwords into the wrong field. */
    private void note(AccessEntry.Kind kind, @Nullable Account account, Authentication given) {
        String address =
                given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "-";
        access.log()
                .write(
                        tenant,
                        AccessEntry.of(now.instant(), kind, account == null ? null : account.staffId(), address));
    }
}

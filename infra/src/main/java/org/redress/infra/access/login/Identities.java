package org.redress.infra.access.login;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.access.accounts.Token;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.access.roster.StaffMember;
import org.redress.infra.time.Now;
import org.springframework.security.core.Authentication;

/** Looks up whose a session or a token is now: a role taken away, a new password or a last day count at once. */
public final class Identities {
    private static final Set<StaffRole> MUST_PROVE_TWICE = Set.of(StaffRole.AUDITOR, StaffRole.ADMINISTRATOR);

    private final Access access;
    private final StaffBook staff;
    private final AccessSettings settings;
    private final Now now;
    private final LogKeeping log;

    Identities(Access access, StaffBook staff, AccessSettings settings, Now now) {
        this.access = access;
        this.staff = staff;
        this.settings = settings;
        this.now = now;
        this.log = new LogKeeping(access.log(), settings.tenant(), settings.logKept());
    }

    /** Absent for nobody, and for a session that has ended. */
    @Nullable
    Identity of(@Nullable Authentication authentication) {
        log.tidy(now.instant());
        if (authentication instanceof Presented presented) {
            return presented.identity();
        }
        return authentication != null && authentication.getPrincipal() instanceof Entered entered ? of(entered) : null;
    }

    private @Nullable Identity of(Entered entered) {
        Account account = access.accounts().of(entered.tenant(), entered.staffId());
        StaffMember member = staff.find(entered.tenant(), entered.staffId());
        boolean over = entered.at().plus(settings.longestSession()).isBefore(now.instant());
        if (over || account == null || account.stamp() != entered.stamp() || member == null || member.left()) {
            return null;
        }
        return new Identity(who(entered.tenant(), member), stage(account, member, entered.proven()), false, true);
    }

    /** A token is good while its owner works here and has no password to change. */
    @Nullable
    Identity of(Token token) {
        Account account = access.accounts().of(token.tenant(), token.staffId());
        StaffMember member = staff.find(token.tenant(), token.staffId());
        if (account == null || account.oneTime() || member == null || member.left()) {
            return null;
        }
        return new Identity(who(token.tenant(), member), Stage.THROUGH, !token.writes(), true);
    }

    private Stage stage(Account account, StaffMember member, Entered.Proof proven) {
        if (proven == Entered.Proof.PROVIDER) {
            return Stage.THROUGH;
        }
        if (account.hasSecondFactor() && proven == Entered.Proof.PASSWORD) {
            return Stage.SECOND_FACTOR;
        }
        if (account.oneTime()) {
            return Stage.NEW_PASSWORD;
        }
        boolean must = settings.secondFactor() == AccessSettings.SecondFactor.REQUIRED
                && !Collections.disjoint(member.roles(), MUST_PROVE_TWICE);
        return must && !account.hasSecondFactor() ? Stage.NEW_SECOND_FACTOR : Stage.THROUGH;
    }

    private static Who who(String tenant, StaffMember member) {
        return new Who(tenant, member.id(), member.name(), member.roles());
    }
}

package org.redress.commandside.staff.decision;

import static org.redress.events.staff.StaffRole.ADMINISTRATOR;
import static org.redress.events.staff.StaffRole.AUDITOR;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.commandside.staff.command.StaffCommand;
import org.redress.commandside.staff.command.StaffCommand.ChangeRoles;
import org.redress.commandside.staff.command.StaffCommand.MarkLeft;
import org.redress.commandside.staff.command.StaffCommand.MarkReturned;
import org.redress.commandside.staff.command.StaffCommand.RegisterStaff;
import org.redress.commandside.staff.decision.StaffDecision.Happens;
import org.redress.commandside.staff.decision.StaffDecision.Refused;
import org.redress.commandside.staff.decision.StaffState.Gone;
import org.redress.commandside.staff.decision.StaffState.Unknown;
import org.redress.commandside.staff.decision.StaffState.Working;
import org.redress.events.TextLimits;
import org.redress.events.staff.StaffEvent;
import org.redress.events.staff.StaffRole;

/** Who may be registered, change roles, leave and come back. */
public final class StaffDecider {
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@'+-]{0,62}");
    private static final int LONGEST_NAME = 80;
    private static final TextLimits LIMITS = new TextLimits(Set.of(), Set.of("reason"));

    private StaffDecider() {}

    /** @param otherAdministrators how many there are besides this one */
    public static StaffDecision decide(StaffState state, StaffCommand command, int otherAdministrators) {
        if (LIMITS.fault((Record) command).isPresent()) {
            return new Refused(unkept(command));
        }
        return switch (command) {
            case RegisterStaff register -> register(state, register);
            case ChangeRoles change -> change(state, change, otherAdministrators);
            case MarkLeft left -> leave(state, left, otherAdministrators);
            case MarkReturned back -> comeBack(state, back);
        };
    }

    /** A login and a name have sentences of their own. */
    private static StaffRefusal unkept(StaffCommand command) {
        return command instanceof RegisterStaff register
                        && LIMITS.fault("login", register.login()).isPresent()
                ? StaffRefusal.LOGIN_UNUSABLE
                : StaffRefusal.TEXT_NOT_KEPT;
    }

    private static StaffDecision register(StaffState state, RegisterStaff asked) {
        if (!(state instanceof Unknown)) {
            return new Refused(StaffRefusal.ALREADY_REGISTERED);
        }
        if (!LOGIN.matcher(asked.login()).matches()) {
            return new Refused(StaffRefusal.LOGIN_UNUSABLE);
        }
        if (asked.name().isBlank() || asked.name().length() > LONGEST_NAME) {
            return new Refused(StaffRefusal.NAME_UNUSABLE);
        }
        return holding(
                asked.roles(),
                new StaffEvent.StaffRegistered(asked.login(), asked.name(), asked.pinyin(), sorted(asked.roles())));
    }

    private static StaffDecision change(StaffState state, ChangeRoles asked, int otherAdministrators) {
        return switch (state) {
            case Unknown _ -> new Refused(StaffRefusal.NOT_REGISTERED);
            case Gone _ -> new Refused(StaffRefusal.HAS_LEFT);
            case Working(Set<StaffRole> roles) -> {
                if (roles.equals(asked.roles())) {
                    yield new Refused(StaffRefusal.SAME_ROLES);
                }
                boolean stepsDown =
                        roles.contains(ADMINISTRATOR) && !asked.roles().contains(ADMINISTRATOR);
                yield stepsDown && otherAdministrators == 0
                        ? new Refused(StaffRefusal.LAST_ADMINISTRATOR)
                        : holding(asked.roles(), new StaffEvent.RolesChanged(sorted(asked.roles()), asked.reason()));
            }
        };
    }

    private static StaffDecision leave(StaffState state, MarkLeft asked, int otherAdministrators) {
        return switch (state) {
            case Unknown _ -> new Refused(StaffRefusal.NOT_REGISTERED);
            case Gone _ -> new Refused(StaffRefusal.HAS_LEFT);
            case Working(Set<StaffRole> roles) ->
                roles.contains(ADMINISTRATOR) && otherAdministrators == 0
                        ? new Refused(StaffRefusal.LAST_ADMINISTRATOR)
                        : new Happens(new StaffEvent.StaffLeft(asked.reason()));
        };
    }

    private static StaffDecision comeBack(StaffState state, MarkReturned asked) {
        return switch (state) {
            case Unknown _ -> new Refused(StaffRefusal.NOT_REGISTERED);
            case Working _ -> new Refused(StaffRefusal.STILL_HERE);
            case Gone _ -> holding(asked.roles(), new StaffEvent.StaffReturned(sorted(asked.roles())));
        };
    }

    /** Whoever audits must not do what is audited. */
    private static StaffDecision holding(Set<StaffRole> roles, StaffEvent event) {
        if (roles.isEmpty()) {
            return new Refused(StaffRefusal.NO_ROLE);
        }
        return roles.contains(AUDITOR) && roles.size() > 1
                ? new Refused(StaffRefusal.AUDITOR_CHANGES_NOTHING)
                : new Happens(event);
    }

    private static List<StaffRole> sorted(Set<StaffRole> roles) {
        return roles.stream().sorted().toList();
    }
}

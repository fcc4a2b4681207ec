package org.redress.standalone.accounts;

import java.util.stream.IntStream;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.roster.StaffMember;
import org.redress.standalone.installation.Installation;

/** Somebody has to be the first to log in. */
public final class FirstAdministrator {
    private static final String LOGIN = "admin";
    private static final int NAMES = 1_000;

    private FirstAdministrator() {}

    /** What is said on the console, once; empty where there is an administrator already. */
    public static String greeting(Installation installation) {
        boolean there = installation.staffing().book().all(Installation.TENANT).stream()
                .anyMatch(member -> member.works() && member.roles().contains(StaffRole.ADMINISTRATOR));
        if (there) {
            return "";
        }
        String login = freeLogin(installation);
        new Registration(login, login, "Administrator · 管理员", null, StaffRole.ADMINISTRATOR).at(installation);
        String password = installation.staffing().access().resetPassword(Installation.TENANT, login);
        return said(login, password);
    }

    /** For somebody locked out, at a stopped installation. */
    public static String reset(Installation installation, StaffMember member) {
        AccessEntry entry = AccessEntry.of(
                installation.now().instant(), AccessEntry.Kind.PASSWORD_RESET, member.id(), "command line");
        installation.staffing().access().log().write(Installation.TENANT, entry.by("command line"));
        return said(member.login(), installation.staffing().access().resetPassword(Installation.TENANT, member.id()));
    }

    private static String freeLogin(Installation installation) {
        return IntStream.range(1, NAMES)
                .mapToObj(number -> number == 1 ? LOGIN : LOGIN + number)
                .filter(name -> installation.staffing().book().find(Installation.TENANT, name) == null)
                .findFirst()
                .orElseThrow();
    }

    private static String said(String login, String password) {
        return "%n  Log in as %1$s with the one-time password %2$s - it is shown only here and now.%n  请用用户名 %1$s 和一次性密码 %2$s 登录，密码仅在此处显示一次。%n"
                .formatted(login, password);
    }
}

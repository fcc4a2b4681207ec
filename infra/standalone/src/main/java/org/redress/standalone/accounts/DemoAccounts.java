package org.redress.standalone.accounts;

import java.util.List;
import java.util.stream.Collectors;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.accounts.Access;
import org.redress.standalone.installation.Installation;

/** One account for each role of a demonstration, with passwords everybody may know. */
public final class DemoAccounts {
    public static final String PASSWORD = "redress demo desk";

    private static final List<Registration> ALL = List.of(
            new Registration("李静", "agent", "李静 Li Jing", "li jing", StaffRole.AGENT),
            new Registration("王强", "supervisor", "王强 Wang Qiang", "wang qiang", StaffRole.SUPERVISOR),
            new Registration("陈晓梅", "auditor", "陈晓梅 Chen Xiaomei", "chen xiaomei", StaffRole.AUDITOR),
            new Registration("admin", "admin", "刘洋 Liu Yang", "liu yang", StaffRole.ADMINISTRATOR));

    private DemoAccounts() {}

    /** Makes them and answers what is said on the console. */
    public static String greeting(Installation installation) {
        if (!installation.directory().isDemo()) {
            throw new IllegalStateException("known passwords are for demonstrations only");
        }
        Access access = installation.staffing().access();
        String hash = access.passwords().hash(PASSWORD);
        ALL.forEach(registration -> {
            registration.at(installation);
            access.accounts().password(Installation.TENANT, registration.staffId(), hash, false);
        });
        String logins = ALL.stream().map(Registration::login).collect(Collectors.joining(", "));
        return "%n  Log in as one of %1$s with the password \"%2$s\" (for this demonstration only).%n  请用 %1$s 之一登录，密码为“%2$s”（仅用于演示）。%n"
                .formatted(logins, PASSWORD);
    }
}

package org.redress.standalone.cli;

import java.util.stream.Collectors;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.access.roster.StaffMember;
import org.redress.standalone.accounts.FirstAdministrator;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.installation.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        description = {
            "Lists who may log in, or gives one of them a new password, at a stopped installation.",
            "列出可登录的人员，或重置其密码（须先停止服务）。"
        })
final class StaffCommand {
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {"Login, name and roles.", "用户名、姓名和角色。"})
    int list(@Mixin DataOption data) {
        return WithInstallation.open(data.directory(), installation -> {
            installation.staffing().book().all(Installation.TENANT).forEach(StaffCommand::print);
            return 0;
        });
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = {"Prints a new one-time password.", "输出新的一次性密码。"})
    int reset(@Parameters(paramLabel = "LOGIN") String login, @Mixin DataOption data) {
        return WithInstallation.open(data.directory(), installation -> {
            Account account = installation.staffing().access().accounts().named(Installation.TENANT, login);
            StaffMember member = account == null
                    ? null
                    : installation.staffing().book().find(Installation.TENANT, account.staffId());
            if (member == null || member.left()) {
                throw new Trouble(
                        "Nobody who may log in is called " + login + "; `staff list` says who is.",
                        "没有可登录的用户名 " + login + "；可用 staff list 查看。");
            }
            System.out.println(FirstAdministrator.reset(installation, member));
            return 0;
        });
    }

    private static void print(StaffMember member) {
        String roles = member.left()
                ? "left 已离岗"
                : member.roles().stream().map(StaffRole::name).collect(Collectors.joining(", "));
        System.out.println(member.login() + "\t" + member.name() + "\t" + roles);
    }
}

package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.access.accounts.Account;
import org.redress.standalone.installation.Installation;
import org.redress.systemtests.journeys.Run;

/** What helps when nobody can log in any more. */
class StaffCommandTest {
    @TempDir
    Path data;

    @Test
    void a_lost_password_is_replaced_at_a_stopped_installation() {
        try (Installation installation = Staffed.open(data)) {
            assertThat(installation.staffing().book().all(Installation.TENANT)).hasSize(4);
        }
        assertThat(Run.of(data, "staff", "list").out()).contains("admin\t刘洋 Liu Yang\tADMINISTRATOR");
        String said = Run.of(data, "staff", "reset", "Admin").out();
        String password = said.replaceAll("(?s).*one-time password (\\S+).*", "$1");
        try (Installation installation = Staffed.open(data)) {
            Account account = Objects.requireNonNull(
                    installation.staffing().access().accounts().named(Installation.TENANT, "admin"));
            assertThat(account.oneTime()).isTrue();
            assertThat(installation.staffing().access().passwords().match(password, account))
                    .isTrue();
        }
        Run nobody = Run.of(data, "staff", "reset", "nobody");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("Nobody who may log in", "没有可登录的用户名");
    }
}

package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its user meets it. */
class CommandLineTest {
    private static final String ROWS = """
            case_id,seq,at_local,command,actor,owner,tier,note
            a,1,2026-02-13T10:00:00,open,guest,,T1,
            a,2,2026-02-13T10:05:00,assign,,王芳,,
            a,3,2026-02-13T11:00:00,open,guest,,T1,
            a,4,2026-02-13T12:00:00,respond,王芳,,,
            b,1,2026-02-13T09:00:00,note,guest,,,too early
            """;

    @TempDir
    Path folder;

    @Test
    void an_import_tells_what_was_refused_and_the_second_run_adds_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        Run first = run("import", file.toString(), "--pack", "reference-sla", "--source", "desk1");
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains("accepted 3", "已接受 3", "refused 2", "line 4", "ALREADY_OPEN", "line 6", "BEFORE_OPEN");
        Run second = run("import", file.toString(), "--pack", "reference-sla", "--source", "desk1");
        assertThat(second.out()).contains("accepted 0", "already there 3", "refused 2");
        Run report = run("report", "case", "--case-id", "a", "--source", "desk1", "--as-of", "2026-02-13T12:30:00");
        assertThat(report.out()).contains("\"owner\" : \"王芳\"", "\"status\" : \"open\"");
        Run positional = run("report", "case", "a", "--source", "desk1", "--as-of", "2026-02-13T12:30:00");
        assertThat(json(positional)).isEqualTo(json(report));
        Run again = run("report", "case", "--case", "a", "--source", "desk1", "--as-of", "2026-02-13T12:30:00");
        assertThat(json(again)).isEqualTo(json(report));
    }

    @Test
    void a_refused_row_says_why_in_both_languages_on_the_screen_and_in_the_file() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        String told = run("import", file.toString(), "--pack", "reference-sla", "--source", "desk1")
                .out();
        assertThat(told)
                .contains("This case was opened before.", "这个案件已经登记过了。")
                .contains("so “Add note” is not possible", "不能“添加备注”");
        Path refused =
                Path.of(told.replaceAll("(?s).*refused rows: ([^\\n]*).*", "$1").strip());
        assertThat(Files.readString(refused))
                .startsWith("\uFEFFline,case_id,command,reason,en,zh,command_id")
                .contains("4,a,open,ALREADY_OPEN,\"This case was opened before. Go on");
    }

    @Test
    void refused_rows_stay_refused_when_the_case_has_moved_on() throws Exception {
        Path file = Files.writeString(folder.resolve("reopen.csv"), """
                case_id,seq,at_local,command,actor,owner,tier,note
                a,1,2026-02-13T10:00:00,open,guest,,T1,
                a,2,2026-02-13T10:05:00,reopen,guest,,,
                a,3,2026-02-13T11:00:00,close,guest,,,
                """);
        assertThat(run("import", file.toString(), "--pack", "reference-sla", "--source", "s")
                        .out())
                .contains("refused 1");
        assertThat(run("import", file.toString(), "--pack", "reference-sla", "--source", "s")
                        .out())
                .contains("accepted 0", "refused 1");
    }

    @Test
    void working_time_is_explained_over_the_spring_festival() {
        Run due = run("calendar", "due", "--start", "2026-02-13T17:00:00", "--hours", "9");
        assertThat(due.exit()).isZero();
        assertThat(due.out()).contains("2026-02-14T17:00:00+08:00");
    }

    @Test
    void a_journal_that_was_not_touched_verifies() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        run("import", file.toString(), "--pack", "reference-sla", "--source", "desk1");
        Run verify = run("verify");
        assertThat(verify.exit()).isZero();
        assertThat(verify.out()).contains("whole", "完整");
        Run broken = run("verify", "--anchor", "1:" + "0".repeat(64));
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.out()).contains("BROKEN at position 1", "not the one the anchor knows", "与锚点不符");
    }

    @Test
    void every_read_model_can_be_rebuilt() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        run("import", file.toString(), "--pack", "reference-sla", "--source", "desk1");
        Run rebuilt = run("rebuild");
        assertThat(rebuilt.exit()).isZero();
        assertThat(rebuilt.out()).contains("register", "facts");
    }

    /** What other tests of the same process make the log print is not part of the report. */
    private static String json(Run run) {
        return run.out().substring(run.out().indexOf('{'));
    }

    private Run run(String... arguments) {
        return Run.of(folder.resolve("data"), arguments);
    }
}

package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.Redress;
import org.redress.standalone.installation.DataDirectory;

/** The command line as its user meets it: what it prints, and what it says when something is wrong. */
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

    private record Run(int exit, String out, String err) {}

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
        Run again = run("report", "case", "--case-id", "a", "--source", "desk1", "--as-of", "2026-02-13T12:30:00");
        assertThat(json(again)).isEqualTo(json(report));
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
        assertThat(run("verify", "--anchor", "1:" + "0".repeat(64)).exit()).isEqualTo(3);
    }

    @Test
    void every_read_model_can_be_rebuilt() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        run("import", file.toString(), "--pack", "reference-sla", "--source", "desk1");
        Run rebuilt = run("rebuild");
        assertThat(rebuilt.exit()).isZero();
        assertThat(rebuilt.out()).contains("register", "facts");
        assertTrouble(run("rebuild", "nonsense"), "No read model is called nonsense", "没有名为 nonsense 的读模型");
    }

    @Test
    void what_the_caller_can_put_right_is_said_in_both_languages() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        assertTrouble(run("report", "nonsense"), "There is no report", "没有名为");
        assertTrouble(run("report", "overview", "--as-of", "yesterday"), "yesterday", "时");
        assertTrouble(run("import", folder.resolve("none.csv").toString()), "no readable file", "找不到");
        assertTrouble(run("import", file.toString(), "--zone", "Mars/Olympus"), "not a time zone", "时区");
        assertTrouble(run("import", file.toString(), "--pack", "nonsense"), "nonsense", "规则包");
        assertTrouble(run("import", file.toString(), "--mapping", file.toString()), "mapping file", "映射文件");
        assertTrouble(run("verify", "--anchor", "x"), "POSITION:HASH", "位置");
        assertTrouble(run("calendar", "due", "--start", "soon", "--hours", "9"), "soon", "soon");
    }

    @Test
    void a_directory_in_use_and_one_that_cannot_be_written_are_named() throws Exception {
        try (DataDirectory held = DataDirectory.open(folder.resolve("data"))) {
            assertThat(held.path()).exists();
            assertTrouble(run("report", "overview"), "Another Redress process", "另一个 Redress 进程");
        }
        Path notADirectory = Files.writeString(folder.resolve("file"), "");
        Run unusable = execute(List.of(
                "report", "overview", "--data", notADirectory.resolve("x").toString()));
        assertTrouble(unusable, "cannot be written", "无法写入");
    }

    @Test
    void another_master_key_a_newer_journal_and_a_broken_store_are_said_and_not_called_our_fault() throws Exception {
        assertThat(run("report", "overview").exit()).isZero();
        Path data = folder.resolve("data");
        Path key = data.resolve("keys/master.key");
        String right = Files.readString(key);
        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        assertTrouble(run("report", "overview"), "put the right one back", "请换回原来的主密钥");
        Files.writeString(key, right);
        try (Connection journal =
                        DriverManager.getConnection("jdbc:h2:async:" + data.resolve("journal/journal"), "redress", "");
                Statement statement = journal.createStatement()) {
            statement.execute("insert into journal_schema (revision) values (99)");
        }
        assertTrouble(run("report", "overview"), "newer Redress", "新版程序");
        Files.writeString(data.resolve("journal/journal.mv.db"), "not a database");
        assertTrouble(run("report", "overview"), "cannot be read or written", "无法读写数据");
    }

    @Test
    void a_demo_leaves_alone_what_it_did_not_make() throws Exception {
        Path mine = Files.createDirectories(folder.resolve("data/keys")).resolve("house.txt");
        Files.writeString(mine, "front door");
        assertTrouble(run("demo", "--port", "0"), "holds an installation that is no demo", "不是演示数据");
        assertThat(mine).hasContent("front door");
    }

    /** What other tests of the same process make the log print is not part of the report. */
    private static String json(Run run) {
        return run.out().substring(run.out().indexOf('{'));
    }

    private static void assertTrouble(Run run, String english, String chinese) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(english, chinese);
    }

    private Run run(String... arguments) {
        return execute(Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toList());
    }

    /** The real entry point, with its output caught. */
    private static Run execute(List<String> arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream caughtOut = new ByteArrayOutputStream();
        ByteArrayOutputStream caughtErr = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caughtOut, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(caughtErr, true, StandardCharsets.UTF_8));
        try {
            int exit = Redress.execute(arguments.toArray(String[]::new));
            return new Run(
                    exit, caughtOut.toString(StandardCharsets.UTF_8), caughtErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}

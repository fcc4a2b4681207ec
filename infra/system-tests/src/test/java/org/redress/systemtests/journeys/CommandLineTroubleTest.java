package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.installation.DataDirectory;

/** What the command line says when something is wrong: in both languages, with what to do, and the exit code 2. */
class CommandLineTroubleTest {
    private static final String ROWS = """
            case_id,seq,at_local,command,actor,owner,tier,note
            a,1,2026-02-13T10:00:00,open,guest,,T1,
            """;

    @TempDir
    Path folder;

    @Test
    void what_the_caller_can_put_right_is_said_in_both_languages() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        assertTrouble(run("report", "nonsense"), "There is no report", "没有名为");
        assertTrouble(run("report", "overview", "--as-of", "yesterday"), "yesterday", "时");
        assertTrouble(run("import", folder.resolve("none.csv").toString()), "no readable file", "找不到");
        assertTrouble(run("import", file.toString(), "--zone", "Mars/Olympus"), "not a time zone", "时区");
        assertTrouble(run("import", file.toString(), "--pack", "nonsense"), "nonsense", "规则包");
        assertTrouble(run("import", file.toString(), "--mapping", file.toString()), "mapping file", "映射文件");
        assertTrouble(run("rebuild", "nonsense"), "No read model is called nonsense", "没有名为 nonsense 的读模型");
        assertTrouble(run("verify", "--anchor", "x"), "POSITION:HASH", "序号");
        assertTrouble(run("calendar", "due", "--start", "soon", "--hours", "9"), "soon", "soon");
    }

    @Test
    void figures_of_a_directory_that_held_nothing_come_with_a_word_about_it() {
        assertThat(run("report", "overview").err()).contains("There was no installation in", "原来没有安装");
        assertThat(run("report", "overview").err()).doesNotContain("There was no installation");
    }

    @Test
    void what_was_typed_wrong_is_said_in_both_languages() {
        assertTrouble(run("nonsense"), "There is no command \"nonsense\"", "没有名为“nonsense”的命令");
        assertTrouble(run("report", "overview", "--nonsense"), "does not take \"--nonsense\"", "不接受");
        assertTrouble(run("report"), "Still missing: KIND", "还缺少：KIND");
        assertTrouble(run("report", "overview", "--as-of"), "Still missing: --as-of", "还缺少：--as-of");
        for (String port : List.of("80x", "-1", "65536", "")) {
            assertTrouble(run("run", "--port", port), "--port cannot be \"" + port + "\"", "端口");
        }
        assertThat(run("run", "--port", "80x").err())
                .contains("./redress help run")
                .doesNotContain("Exception");
    }

    @Test
    void an_address_of_another_machine_cannot_be_listened_on() {
        Run run = run("run", "--port", "0", "--host", "192.0.2.1");
        assertTrouble(run, "--host", "用 --host 指定本机的地址");
        assertThat(run.err()).doesNotContain("APPLICATION FAILED");
    }

    @Test
    void a_directory_in_use_and_one_that_cannot_be_written_are_named() throws Exception {
        try (DataDirectory held = DataDirectory.open(folder.resolve("data"))) {
            assertThat(held.path()).exists();
            assertTrouble(run("report", "overview"), "Another Redress process", "另一个 Redress 进程");
        }
        Path notADirectory = Files.writeString(folder.resolve("file"), "");
        Run unusable = Run.execute(List.of(
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
        assertTrouble(run("report", "overview"), "cannot be read or written", "目前无法读写");
    }

    @Test
    void a_read_model_that_stands_still_is_not_waited_for_and_can_be_rebuilt() throws Exception {
        Path file = Files.writeString(folder.resolve("rows.csv"), ROWS);
        assertThat(run("import", file.toString()).exit()).isZero();
        try (Connection views = DriverManager.getConnection("jdbc:h2:async:" + folder.resolve("data/views/views")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
                Statement statement = views.createStatement()) {
            statement.execute("update delivery.bookmark set position = 1 where projection = 'facts'");
        }
        assertTrouble(run("report", "overview"), "./redress rebuild facts", "停在序号");
        assertThat(run("rebuild", "facts").exit()).isZero();
        assertThat(run("report", "overview").out()).contains("\"opened\" : 1");
    }

    @Test
    void a_demo_leaves_alone_what_it_did_not_make() throws Exception {
        Path mine = Files.createDirectories(folder.resolve("data/keys")).resolve("house.txt");
        Files.writeString(mine, "front door");
        assertTrouble(run("demo", "--port", "0"), "holds an installation that is no demo", "不是演示数据");
        assertThat(mine).hasContent("front door");
    }

    private static void assertTrouble(Run run, String english, String chinese) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(english, chinese);
    }

    private Run run(String... arguments) {
        return Run.of(folder.resolve("data"), arguments);
    }
}

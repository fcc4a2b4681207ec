package org.redress.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.redress.events.Hash;
import org.redress.infra.store.verify.Anchor;
import org.redress.infra.store.verify.ChainBreak;
import org.redress.infra.store.verify.ChainReport;
import org.redress.infra.store.verify.ChainVerifier;
import org.redress.infra.store.verify.RawJournal;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {"Checks the hash chain of a stopped installation's journal, row by row.", "逐行校验已停止的安装的账本哈希链。"})
final class VerifyCommand implements Callable<Integer> {
    private static final int BROKEN = 3;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--anchor",
            paramLabel = "POSITION:HASH",
            description = {"What an earlier verify printed and somebody kept elsewhere.", "此前校验输出并另行保存的锚点。"})
    private @Nullable String anchor;

    @Override
    public Integer call() throws SQLException {
        Path journal = data.directory().resolve("journal");
        if (!Files.isDirectory(journal)) {
            throw new Trouble(
                    "There is no journal in " + data.directory() + ". Name the data directory with --data.",
                    data.directory() + " 中没有账本。请用 --data 指定数据目录。");
        }
        try (DataDirectory held = DataDirectory.open(data.directory());
                Connection raw = RawJournal.h2(held.resolve("journal"))) {
            return tell(ChainVerifier.verify(raw, anchor()));
        }
    }

    private static int tell(ChainReport report) {
        ChainBreak broken = report.firstBreak();
        if (broken == null) {
            System.out.printf(
                    "whole: %,d events; keep this outside: %d:%s%n完整：%,d 个事件；请另行保存上述锚点%n",
                    report.count(), report.count(), report.head().hex(), report.count());
            return 0;
        }
        BreakSentence sentence = BreakSentence.of(broken.kind());
        System.out.printf(
                "BROKEN at position %d: %s: %s (%s)%n在序号 %d 处断裂：%s%n",
                broken.position(),
                broken.kind(),
                sentence.english(),
                broken.detail(),
                broken.position(),
                sentence.chinese());
        System.out.printf("Stop writing to this journal, keep it as it is, and restore a copy that verifies.%n"
                + "请停止向该账本写入，原样保留，并恢复一份通过校验的备份。%n");
        return BROKEN;
    }

    private @Nullable Anchor anchor() {
        if (anchor == null) {
            return null;
        }
        try {
            int colon = anchor.indexOf(':');
            return new Anchor(Long.parseLong(anchor.substring(0, colon)), new Hash(anchor.substring(colon + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new Trouble(
                    "--anchor takes POSITION:HASH, with 64 hexadecimal digits.",
                    "--anchor 的格式为 序号:哈希（64 位十六进制）。",
                    malformed);
        }
    }
}

package org.redress.standalone.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.imports.ImportSummary;
import org.redress.standalone.installation.RefusedSentence;

/** The closing summary of an import, in both languages. */
public final class ImportText {
    private static final int SHOWN = 10;

    private ImportText() {}

    public static String of(ImportSummary summary, @Nullable Path refusals) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "commands %,d · accepted %,d · already there %,d · refused %,d%n"
                        + "命令 %,d · 已接受 %,d · 此前已导入 %,d · 已拒绝 %,d%n",
                summary.commands(),
                summary.accepted(),
                summary.alreadyThere(),
                summary.refused().size(),
                summary.commands(),
                summary.accepted(),
                summary.alreadyThere(),
                summary.refused().size()));
        listRefused(summary, text);
        if (refusals != null) {
            text.append(String.format("refused rows: %s%n被拒绝的行：%s%n", refusals, refusals));
        }
        if (!summary.finished()) {
            text.append(String.format("stopped; run the same command again to go on%n已停止；再次运行同一命令即可继续%n"));
        }
        return text.toString();
    }

    private static void listRefused(ImportSummary summary, StringBuilder text) {
        summary.refused().stream()
                .limit(SHOWN)
                .forEach(refused -> text.append(String.format(
                        Locale.ROOT,
                        "  line %,d  %s  %s: %s%n    %s%n    %s%n",
                        refused.line(),
                        refused.caseId(),
                        refused.command(),
                        refused.reason(),
                        RefusedSentence.of(refused).english(),
                        RefusedSentence.of(refused).chinese())));
        if (summary.refused().size() > SHOWN) {
            text.append(String.format("  ...%n"));
        }
    }
}

package org.redress.queryside.reports;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.queryside.reports.ReportProblem.Code;

/** The sentences of what can be wrong with a question. */
final class Problems {
    private static final int LISTED = 20;

    private Problems() {}

    static ReportProblem unknownReport(String typed) {
        String known = Arrays.stream(ReportKind.values()).map(ReportKind::word).collect(Collectors.joining(", "));
        return new ReportProblem(
                Code.UNKNOWN_REPORT,
                Map.of("report", typed),
                "There is no report \"" + typed + "\". Choose one of: " + known + ".",
                "没有名为“" + typed + "”的报表，可选：" + known + "。");
    }

    static ReportProblem malformedInstant(String typed) {
        return new ReportProblem(
                Code.MALFORMED_INSTANT,
                Map.of("asOf", typed),
                "\"" + typed + "\" is not a date and time. Write 2026-01-31T18:00:00, or with an offset,"
                        + " 2026-01-31T18:00:00+08:00 (in an address, write + as %2B).",
                "“" + typed + "”不是有效的日期时间。请写成 2026-01-31T18:00:00，或带时区偏移，如 2026-01-31T18:00:00+08:00"
                        + "（在网址中，+ 写作 %2B）。");
    }

    static ReportProblem unknownZone(String typed) {
        return new ReportProblem(
                Code.UNKNOWN_ZONE,
                Map.of("zone", typed),
                "There is no time zone \"" + typed
                        + "\". Write a name such as Asia/Shanghai or an offset such as +08:00.",
                "没有名为“" + typed + "”的时区。请写 Asia/Shanghai 这样的名称，或 +08:00 这样的偏移。");
    }

    static ReportProblem malformedPosition(String typed) {
        return new ReportProblem(
                Code.MALFORMED_POSITION,
                Map.of("position", typed),
                "\"" + typed
                        + "\" is not a position. Write a whole number from 0, or leave it out for all that is known.",
                "“" + typed + "”不是有效的序号。请写 0 或正整数；省略则取目前已知的全部事件。");
    }

    static ReportProblem positionAhead(long asked, long head) {
        return new ReportProblem(
                Code.POSITION_AHEAD,
                Map.of("position", Long.toString(asked), "head", Long.toString(head)),
                "Position " + asked + " is not there yet; reports cover everything up to " + head
                        + ". Try again in a moment.",
                "序号 " + asked + " 尚未到达，报表目前覆盖到 " + head + "。请稍后再试。");
    }

    static ReportProblem unknownSource(String typed, Collection<String> known) {
        return new ReportProblem(
                Code.UNKNOWN_SOURCE,
                Map.of("source", typed),
                "No case came from \"" + typed + "\". Cases came from: " + listed(known, "nowhere yet") + ".",
                "没有来自“" + typed + "”的案件。现有来源：" + listed(known, "暂无") + "。");
    }

    static ReportProblem missingDimension() {
        String words = String.join(", ", OwnDimension.words());
        return new ReportProblem(
                Code.MISSING_DIMENSION,
                Map.of(),
                "Say what to count by, e.g. --by owner. Choose one of: " + words + ", or an attribute of the cases.",
                "请指定统计维度，例如 --by owner。可选：" + words + "，或案件的任一属性。");
    }

    static ReportProblem unknownDimension(String typed, Collection<String> attributes) {
        String words = String.join(", ", OwnDimension.words());
        return new ReportProblem(
                Code.UNKNOWN_DIMENSION,
                Map.of("by", typed),
                "No case has an attribute \"" + typed + "\". Choose one of: " + words + "; or of the attributes: "
                        + listed(attributes, "none yet") + ".",
                "没有案件带有属性“" + typed + "”。可选维度：" + words + "；可选属性：" + listed(attributes, "暂无") + "。");
    }

    static ReportProblem missingCase() {
        return new ReportProblem(
                Code.MISSING_CASE,
                Map.of(),
                "Say which case, e.g. --case-id 2601017.",
                "请指定案件编号，例如 --case-id 2601017。");
    }

    static ReportProblem ambiguousCase(String caseId, Collection<String> sources) {
        return new ReportProblem(
                Code.AMBIGUOUS_CASE,
                Map.of("caseId", caseId),
                "More than one case is called \"" + caseId + "\". Say from which source: " + listed(sources, "") + ".",
                "编号“" + caseId + "”对应多个案件，请指明来源：" + listed(sources, "") + "。");
    }

    private static String listed(Collection<String> names, String none) {
        String more = names.size() > LISTED ? ", ..." : "";
        return names.isEmpty() ? none : names.stream().limit(LISTED).collect(Collectors.joining(", ")) + more;
    }
}

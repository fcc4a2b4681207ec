package org.redress.commandside.imports;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a mapping file, in both languages. */
record MappingFault(String english, String chinese) {
    static final MappingFault NO_NAME = new MappingFault("name is missing", "缺少 name");
    static final MappingFault NO_RULES = new MappingFault("rules are missing", "缺少 rules");
    static final MappingFault CASE_ID =
            new MappingFault("give either caseIdColumn or caseIdPattern", "caseIdColumn 与 caseIdPattern 必须且只能写一个");
    static final MappingFault NO_FORMATS = new MappingFault("times.formats are missing", "缺少 times.formats");
    static final MappingFault EMITS_NOTHING =
            new MappingFault("a rule has no emit, or an empty one", "有规则没有 emit，或 emit 为空");

    static MappingFault noCommand(String command) {
        return new MappingFault(
                "\"" + command + "\" is not a command; known are " + String.join(", ", CommandStream.COMMANDS),
                "“" + command + "”不是有效命令；可用命令：" + String.join("、", CommandStream.COMMANDS));
    }

    static MappingFault badPattern(Exception badPattern) {
        return new MappingFault(
                "times.formats: " + badPattern.getMessage(), "times.formats 有误：" + badPattern.getMessage());
    }

    static MappingFault unknown(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
        return new MappingFault(
                "line " + line(unknown) + " has \"" + unknown.getPropertyName() + "\", known there are " + known,
                "第 " + line(unknown) + " 行的“" + unknown.getPropertyName() + "”无法识别，此处可用：" + known);
    }

    static MappingFault malformed(JacksonException malformed) {
        return new MappingFault(
                "it is not a mapping in YAML from line " + line(malformed) + " on; see the examples shipped",
                "从第 " + line(malformed) + " 行起不是有效的 YAML 映射；可参考自带的示例");
    }

    private static int line(JacksonException where) {
        return where.getLocation() == null ? 1 : Math.max(1, where.getLocation().getLineNr());
    }
}

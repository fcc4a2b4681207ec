package org.redress.standalone.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what was typed wrong, and where the right way stands. */
public final class UsageTrouble implements IParameterExceptionHandler {

    private record Sentence(String english, String chinese) {}

    @Override
    public int handleParseException(ParameterException wrong, String[] typed) {
        CommandLine line = wrong.getCommandLine();
        Sentence sentence = sentence(wrong, line);
        boolean root = line.getParent() == null;
        String help = "./redress help" + (root ? "" : " " + line.getCommandName());
        line.getErr().println(sentence.english() + " See: " + help);
        line.getErr().println(sentence.chinese() + "用法见：" + help);
        line.getErr().flush();
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static Sentence sentence(ParameterException wrong, CommandLine line) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched(), line);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        return unfit(wrong.getArgSpec(), wrong.getValue(), String.valueOf(wrong.getMessage()));
    }

    private static Sentence unknown(List<String> typed, CommandLine line) {
        String first = typed.isEmpty() ? "" : typed.getFirst();
        if (line.getParent() == null && !first.startsWith("-")) {
            String known = String.join(", ", line.getSubcommands().keySet());
            return new Sentence(
                    "There is no command \"" + first + "\". Choose one of: " + known + ".",
                    "没有名为“" + first + "”的命令，可选：" + known + "。");
        }
        return new Sentence(
                line.getCommandName() + " does not take \"" + String.join(" ", typed) + "\".",
                line.getCommandName() + " 不接受“" + String.join(" ", typed) + "”。");
    }

    private static Sentence missing(List<ArgSpec> missing) {
        String names = missing.stream().map(UsageTrouble::name).collect(Collectors.joining(", "));
        return new Sentence("Still missing: " + names + ".", "还缺少：" + names + "。");
    }

    private static Sentence unfit(@Nullable ArgSpec argument, @Nullable String value, String reason) {
        if (argument == null || value == null) {
            return new Sentence(reason + ".", "参数有误：" + reason + "。");
        }
        String[] meaning = argument.description();
        return new Sentence(
                name(argument) + " cannot be \"" + value + "\"" + explained(": ", meaning, 0),
                name(argument) + " 不能是“" + value + "”" + explained("：", meaning, 1));
    }

    private static String explained(String colon, String[] meaning, int language) {
        return meaning.length > language ? colon + meaning[language] : ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

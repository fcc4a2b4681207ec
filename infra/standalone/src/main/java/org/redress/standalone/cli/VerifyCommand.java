package org.redress.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {"Checks the hash chain of the journal, row by row.", "逐行校验日志的哈希链。"})
final class VerifyCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}

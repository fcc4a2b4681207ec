package org.redress.standalone.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the installation is; every command takes it. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = {"Data directory of the installation.", "数据目录。"})
    private Path directory = Path.of("data");

    Path directory() {
        return directory.toAbsolutePath().normalize();
    }
}

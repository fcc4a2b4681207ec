package org.redress.standalone.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.redress.infra.time.Now;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;

/** Opens an installation for one command and closes it after. */
final class WithInstallation {
    private WithInstallation() {}

    static <T> T open(Path directory, Function<Installation, T> work) {
        try (Installation installation = Installation.open(DataDirectory.open(directory), Now.system())) {
            return work.apply(installation);
        }
    }
}

package org.redress.infra.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Map;

/** The environment variable when it is set, else the file {@code master.key}, readable by its owner alone. */
record MasterKeyFile(Path directory, Map<String, String> environment) {
    static final String VARIABLE = "REDRESS_MASTER_KEY";
    static final String NAME = "master.key";

    /** For keys that exist already: a new master key could not open them. */
    MasterKey mustExist() {
        if (!environment.containsKey(VARIABLE) && !Files.exists(file())) {
            throw new KeysUnavailable(
                    "The master key is gone: put %1$s back, or set %2$s. / 主密钥缺失：请恢复 %1$s，或设置环境变量 %2$s。"
                            .formatted(file(), VARIABLE));
        }
        return readOrCreate();
    }

    MasterKey readOrCreate() {
        String set = environment.get(VARIABLE);
        if (set != null) {
            return MasterKey.ofBase64(set, VARIABLE);
        }
        try {
            if (!Files.exists(file())) {
                create();
            }
            return MasterKey.ofBase64(Files.readString(file()), file().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all: half a master key would be worse than none. */
    private void create() throws IOException {
        String text = Base64.getEncoder().encodeToString(KeyWrap.fresh().key().getEncoded());
        Path fresh = directory.resolve(NAME + ".new");
        Files.deleteIfExists(fresh);
        DurableFile.append(fresh, text + "\n");
        Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE);
        DurableFile.syncDirectory(directory);
    }

    private Path file() {
        return directory.resolve(NAME);
    }
}

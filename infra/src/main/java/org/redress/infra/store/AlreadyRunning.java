package org.redress.infra.store;

import java.nio.file.Path;

/** Somebody else has this journal open. */
public final class AlreadyRunning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AlreadyRunning(Path directory, Throwable cause) {
        super(sentence(directory), cause);
    }

    AlreadyRunning(Path directory) {
        super(sentence(directory));
    }

    private static String sentence(Path directory) {
        return ("The journal in %1$s is already open in another Redress. Stop that one, or use another data directory. / "
                        + "%1$s 中的账本已被另一个 Redress 进程打开。请先停止该进程，或改用其他数据目录。")
                .formatted(directory);
    }
}

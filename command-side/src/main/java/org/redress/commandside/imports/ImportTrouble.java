package org.redress.commandside.imports;

import org.jspecify.annotations.Nullable;

/** The file, the mapping or an option cannot be used; nothing was imported. Says in both languages what to do. */
public final class ImportTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String chinese;

    public ImportTrouble(String english, String chinese) {
        this(english, chinese, null);
    }

    public ImportTrouble(String english, String chinese, @Nullable Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}

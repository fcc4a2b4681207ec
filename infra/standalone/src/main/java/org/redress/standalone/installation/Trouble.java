package org.redress.standalone.installation;

import org.jspecify.annotations.Nullable;

/** Something the person at the command line can put right; says in both languages what to do. Ends with exit code 2. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String chinese;

    public Trouble(String english, String chinese) {
        this(english, chinese, null);
    }

    public Trouble(String english, String chinese, @Nullable Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}

package org.redress.commandside.cases.batch;

import java.util.Locale;
import org.redress.infra.desk.Batch;
import org.redress.infra.desk.BatchCase;
import org.redress.infra.desk.BatchCase.Fate;

/** How one case of a batch stands, as its page shows it: in words, with an icon and a colour. */
enum Standing {
    POSSIBLE("calm", "met"),
    IMPOSSIBLE("late", "remove"),
    WAITING("plain", "clock"),
    DONE("calm", "met"),
    REFUSED("late", "alert"),
    CHANGED("soon", "history"),
    UNKNOWN("soon", "help"),
    UNDONE("plain", "undo"),
    KEPT("late", "lock");

    private final String tone;
    private final String icon;

    Standing(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing of(Batch batch, BatchCase one) {
        return switch (batch.state()) {
            case CHOSEN, PLANNED ->
                one.done().fate() == Fate.OPEN ? POSSIBLE : of(one.done().fate());
            case BEGUN -> of(one.done().fate());
            case UNDOING ->
                one.done().fate() == Fate.DONE ? undoing(one) : of(one.done().fate());
        };
    }

    /** In the dry run of undoing. */
    static Standing ofTrial(BatchCase one) {
        return one.back().fate() == Fate.OPEN ? POSSIBLE : undoing(one);
    }

    private static Standing undoing(BatchCase one) {
        return switch (one.back().fate()) {
            case OPEN -> DONE;
            case DONE -> UNDONE;
            case IMPOSSIBLE, REFUSED, CHANGED -> KEPT;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private static Standing of(Fate fate) {
        return switch (fate) {
            case OPEN -> WAITING;
            case IMPOSSIBLE -> IMPOSSIBLE;
            case DONE -> DONE;
            case REFUSED -> REFUSED;
            case CHANGED -> CHANGED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}

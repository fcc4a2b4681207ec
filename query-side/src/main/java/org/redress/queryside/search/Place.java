package org.redress.queryside.search;

import java.util.Locale;

/** Where in a case a text stands, and how much a hit there is worth. */
public enum Place {
    TITLE(8),
    PERSON(6),
    PHONE(6),
    NARRATIVE(4),
    REPLY(2),
    NOTE(2),
    REMARK(1);

    private final float worth;

    Place(float worth) {
        this.worth = worth;
    }

    float worth() {
        return worth;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Place of(String wireName, String field) {
        return switch (field) {
            case "title" -> TITLE;
            case "narrative" -> NARRATIVE;
            case "reporterName", "reporterAddress" -> PERSON;
            case "reporterPhone" -> PHONE;
            case "text" -> ofText(wireName);
            default -> REMARK;
        };
    }

    private static Place ofText(String wireName) {
        return switch (wireName) {
            case "case.note-added" -> NOTE;
            case "case.responded" -> REPLY;
            default -> REMARK;
        };
    }
}

package org.redress.infra.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two languages in which every page speaks. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    static Optional<Language> tagged(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** Any Chinese is served in zh-CN; what we do not speak finds nothing. */
    static Optional<Language> speaking(Locale locale) {
        return Stream.of(values())
                .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }

    static Language of(Locale locale) {
        return speaking(locale).orElse(ENGLISH);
    }
}

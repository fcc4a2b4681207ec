package org.redress.commandside.cases.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The message files of cases. A reader of any Chinese gets zh-CN, everybody else English. */
record CaseWords(boolean chinese, ResourceBundle bundle) {
    private static final String FILES = "org.redress.commandside.cases.messages";
    private static final CaseWords CHINESE = load(true, Locale.SIMPLIFIED_CHINESE);
    private static final CaseWords ENGLISH = load(false, Locale.ENGLISH);

    static CaseWords in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** Throws MissingResourceException for a key without words: that is a bug, found by the test of the message files. */
    String text(String key) {
        return bundle.getString(key);
    }

    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** Without the fallback to the machine's own language, which would say anything. */
    private static CaseWords load(boolean chinese, Locale locale) {
        return new CaseWords(
                chinese,
                ResourceBundle.getBundle(
                        FILES,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}

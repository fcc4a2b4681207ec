package org.redress.systemtests.access;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody an administrator has added on the page. */
final class Registered {
    private static final Pattern PASSWORD = Pattern.compile("<code>([a-z2-9]{5}(?:-[a-z2-9]{5}){3})</code>");

    private Registered() {}

    /** Answers the one-time password the next page shows. */
    static String by(Guest admin, String login, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("login", login);
        String next = Guest.location(admin.submit("/staff", "/staff", all));
        String page = admin.get(next).body();
        Matcher shown = PASSWORD.matcher(page);
        if (!shown.find()) {
            throw new AssertionError(next + " shows no password: " + page);
        }
        return shown.group(1);
    }
}

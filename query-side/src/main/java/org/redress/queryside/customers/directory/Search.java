package org.redress.queryside.customers.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One way to understand what was typed. */
record Search(String from) {
    private static final int SHORTEST_TAIL = 4;
    private static final Pattern PHONE = Pattern.compile("[\\d\\s()+./-]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");

    /** The likeliest first; nothing for a text that says nothing. */
    static List<Search> of(String typed) {
        String plain = Pinyin.plain(typed);
        String letters = Keys.letters(plain);
        List<Search> searches = new ArrayList<>();
        if (letters.isEmpty()) {
            return searches;
        }
        searches.add(new Search(Keys.NUMBER.from(plain)));
        String tail = Keys.backwards(plain);
        if (PHONE.matcher(plain).matches() && tail.length() >= SHORTEST_TAIL) {
            searches.add(new Search(Keys.PHONE.from(tail)));
        }
        boolean latin = LATIN.matcher(letters).matches();
        add(searches, letters, Keys.NAME);
        if (latin) {
            add(searches, letters, Keys.PINYIN, Keys.INITIALS);
        }
        add(searches, letters, Keys.IN_NAME);
        if (latin) {
            add(searches, letters, Keys.IN_PINYIN, Keys.IN_INITIALS);
        }
        return searches;
    }

    private static void add(List<Search> searches, String letters, Keys... kinds) {
        for (Keys kind : kinds) {
            searches.add(new Search(kind.from(letters)));
        }
    }
}

package org.redress.queryside.customers.directory;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.events.Personal;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerFile;

/**
 * Under which texts a customer is found. Every key is looked up from its beginning, so that one index serves all: a phone
 * stands backwards, a name also from each of its characters on. Written in hexadecimal digits, because these are sorted the
 * same by every database in every language.
 */
enum Keys {
    NUMBER('a'),
    PHONE('1'),
    NAME('b'),
    PINYIN('d'),
    INITIALS('f'),
    IN_NAME('c'),
    IN_PINYIN('e'),
    IN_INITIALS('0');

    /** A character above every hexadecimal digit. */
    private static final String BEYOND = "g";

    private static final int LONGEST = 24;
    private static final int MOST_STARTS = 60;
    private final char tag;

    Keys(char tag) {
        this.tag = tag;
    }

    /** Everything that begins so lies between this and {@link #beyond}. */
    String from(String text) {
        byte[] bytes = cut(text).getBytes(StandardCharsets.UTF_8);
        return tag + HexFormat.of().formatHex(bytes);
    }

    static String beyond(String from) {
        return from + BEYOND;
    }

    static Set<String> of(CustomerFile file) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(NUMBER.from(Pinyin.plain(file.number())));
        name(file.name(), keys);
        file.contacts().values().forEach(person -> name(person.getOrDefault(ContactPerson.NAME, ""), keys));
        Stream.concat(
                        file.phones().stream(),
                        file.contacts().values().stream().map(person -> person.getOrDefault(ContactPerson.PHONE, "")))
                .map(Keys::backwards)
                .filter(digits -> !digits.isEmpty())
                .forEach(digits -> keys.add(PHONE.from(digits)));
        return keys;
    }

    /** The digits of a phone, last one first. */
    static String backwards(String phone) {
        String digits = Pinyin.plain(phone)
                .chars()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new StringBuilder(digits).reverse().toString();
    }

    /** A name without what people leave out when they type it. */
    static String letters(String text) {
        return Pinyin.plain(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void name(String name, Set<String> keys) {
        if (name.isBlank() || name.equals(Personal.ERASED)) {
            return;
        }
        String letters = letters(name);
        keys.add(NAME.from(letters));
        int[] points = letters.codePoints().toArray();
        for (int start = 1; start < Math.min(points.length, MOST_STARTS); start++) {
            keys.add(IN_NAME.from(new String(points, start, points.length - start)));
        }
        Pinyin.readings(name).forEach(reading -> pinyin(reading, keys));
    }

    private static void pinyin(List<String> syllables, Set<String> keys) {
        for (int start = 0; start < Math.min(syllables.size(), MOST_STARTS); start++) {
            List<String> rest = syllables.subList(start, syllables.size());
            String initials =
                    rest.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
            keys.add((start == 0 ? PINYIN : IN_PINYIN).from(String.join("", rest)));
            keys.add((start == 0 ? INITIALS : IN_INITIALS).from(initials));
        }
    }

    private static String cut(String text) {
        return text.codePoints().limit(LONGEST).mapToObj(Character::toString).collect(Collectors.joining());
    }
}

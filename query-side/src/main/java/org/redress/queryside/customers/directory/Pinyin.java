package org.redress.queryside.customers.directory;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How names are read and sorted. */
final class Pinyin {
    private static final int SORTED_BY = 60;
    private static final Transliterator READING = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final ConcurrentMap<Integer, String> SYLLABLES = new ConcurrentHashMap<>();

    /** As family names these are read otherwise than anywhere else. */
    private static final Map<Integer, String> FAMILY_NAMES = Map.ofEntries(
            Map.entry((int) '曾', "zeng"),
            Map.entry((int) '单', "shan"),
            Map.entry((int) '解', "xie"),
            Map.entry((int) '仇', "qiu"),
            Map.entry((int) '区', "ou"),
            Map.entry((int) '查', "zha"),
            Map.entry((int) '朴', "piao"),
            Map.entry((int) '翟', "zhai"),
            Map.entry((int) '盖', "ge"),
            Map.entry((int) '缪', "miao"),
            Map.entry((int) '任', "ren"),
            Map.entry((int) '华', "hua"));

    private Pinyin() {}

    /** Each Chinese character by its reading, each other word as it is; the first also as a family name is read. */
    static List<List<String>> readings(String name) {
        List<String> plain = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int point : plain(name).codePoints().toArray()) {
            boolean han = Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
            if (han || !Character.isLetterOrDigit(point)) {
                add(plain, word);
            }
            if (han) {
                plain.add(SYLLABLES.computeIfAbsent(point, one -> READING.transliterate(Character.toString(one))));
            } else if (Character.isLetterOrDigit(point)) {
                word.append(READING.transliterate(Character.toString(point)));
            }
        }
        add(plain, word);
        String family = name.isEmpty() ? null : FAMILY_NAMES.get(name.codePointAt(0));
        if (family == null || plain.isEmpty() || plain.getFirst().equals(family)) {
            return List.of(plain);
        }
        List<String> asFamily = new ArrayList<>(plain);
        asFamily.set(0, family);
        return List.of(plain, asFamily);
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Lower case, half width. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Sorts by pinyin as plain text, whatever the database thinks of languages; the same reading by character. */
    static String sortKey(String name) {
        String start = name.length() > SORTED_BY ? name.substring(0, SORTED_BY) : name;
        String read = String.join(" ", readings(start).getLast());
        return HexFormat.of().formatHex((read + "\n" + start).getBytes(StandardCharsets.UTF_8));
    }
}

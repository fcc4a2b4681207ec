package org.redress.infra.export;

/** A text that may have been typed by anybody, as a spreadsheet may see it. */
final class SafeCell {
    /** Spreadsheets take what begins like this for a formula, the full-width signs too. */
    private static final String DANGEROUS = "=+-@\t\r\n|%＝＋－＠";

    private static final int LONGEST = 32_767;
    private static final char REPLACEMENT = '\uFFFD';

    private SafeCell() {}

    /** Spaces and marks that are not seen do not make it safe. */
    static String forCsv(String text) {
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        boolean dangerous = first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
        return dangerous ? "'" + text : text;
    }

    private static boolean isUnseen(char letter) {
        return letter == ' '
                || letter == '"'
                || letter == '\u00a0'
                || letter == '\u3000'
                || letter == '\ufeff'
                || Character.getType(letter) == Character.FORMAT
                || (letter < ' ' && DANGEROUS.indexOf(letter) < 0);
    }

    /** XML has no place for some characters, and a cell has an end. */
    static String forXml(String text) {
        StringBuilder safe = new StringBuilder(Math.min(text.length(), LONGEST));
        for (int i = 0; i < text.length() && safe.length() < LONGEST - 1; i++) {
            char letter = text.charAt(i);
            boolean pair = Character.isHighSurrogate(letter)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                safe.append(letter).append(text.charAt(++i));
            } else {
                safe.append(isXml(letter) ? letter : REPLACEMENT);
            }
        }
        return safe.toString();
    }

    private static boolean isXml(char letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= ' ' && !Character.isSurrogate(letter) && letter < '\uFFFE');
    }
}

package org.redress.queryside.cases.lists;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Case9 before Case10: digits count as numbers, everything else as text. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        Matcher mine = PIECE.matcher(one);
        Matcher theirs = PIECE.matcher(other);
        while (mine.find()) {
            if (!theirs.find()) {
                return 1;
            }
            int piece = comparePiece(mine.group(), theirs.group());
            if (piece != 0) {
                return piece;
            }
        }
        return theirs.find() ? -1 : one.compareTo(other);
    }

    private static int comparePiece(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String piece) {
        return Character.isDigit(piece.charAt(0));
    }
}

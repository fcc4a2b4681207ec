package org.redress.standalone.installation;

import java.util.Locale;
import java.util.Map;
import org.redress.commandside.cases.decision.RefusalSentence;
import org.redress.commandside.imports.ImportSummary;

/** Why a row of an import was refused, in both languages. */
public record RefusedSentence(String english, String chinese) {
    private static final RefusalSentence EN = new RefusalSentence(Locale.ENGLISH, Map.of());
    private static final RefusalSentence ZH = new RefusalSentence(Locale.SIMPLIFIED_CHINESE, Map.of());
    private static final RefusedSentence OTHER_CONTENT = new RefusedSentence(
            "A row with the same id came with other content before, and that one stands. Give the row an id of its own.",
            "此前已有相同编号、内容不同的行，以先到的为准。请为这一行另编编号。");

    public static RefusedSentence of(ImportSummary.Refused refused) {
        return refused.reason().equals("OTHER_CONTENT")
                ? OTHER_CONTENT
                : new RefusedSentence(EN.of(refused.reason(), refused.data()), ZH.of(refused.reason(), refused.data()));
    }
}

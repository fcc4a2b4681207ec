package org.redress.commandside.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;

/**
 * One command of the source, in the source's own words.
 *
 * @param key what makes it unique within its case: its {@code seq}, or its row number and place
 * @param command open, assign, respond, escalate, note, resolve, reopen or close
 */
record ImportedCommand(
        long line,
        String caseId,
        String key,
        String command,
        OccurredAt at,
        String actor,
        @Nullable String owner,
        @Nullable String tier,
        @Nullable String note,
        @Nullable Integer score,
        Map<String, String> attributes) {}

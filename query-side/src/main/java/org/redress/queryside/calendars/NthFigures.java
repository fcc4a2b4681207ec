package org.redress.queryside.calendars;

/** The nth working day after a day of receipt. */
public record NthFigures(
        String received,
        boolean receivedOnWorkingDay,
        int n,
        boolean receiptCounts,
        String date,
        boolean provisional) {}

package org.redress.commandside.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Notices a quote that is opened and never closed: a CSV reader takes the rest of such a file for one long field. */
final class QuoteWatch extends FilterReader {
    private enum Place {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private Place place = Place.FIELD_START;
    private long line = 1;
    private long openedAt;

    QuoteWatch(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int index = offset; index < offset + count; index++) {
            see(buffer[index]);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            see((char) next);
        }
        return next;
    }

    /** The line of the quote that is still open; 0 when none is. */
    long stillOpenSince() {
        return place == Place.QUOTED ? openedAt : 0;
    }

    private void see(char next) {
        place = switch (place) {
            case QUOTED -> next == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
            case QUOTE_IN_QUOTED -> next == '"' ? Place.QUOTED : outside(next);
            case FIELD_START -> next == '"' ? opened() : outside(next);
            case PLAIN -> outside(next);
        };
        if (next == '\n') {
            line++;
        }
    }

    private Place opened() {
        openedAt = line;
        return Place.QUOTED;
    }

    private static Place outside(char next) {
        return next == ',' || next == '\n' || next == '\r' ? Place.FIELD_START : Place.PLAIN;
    }
}

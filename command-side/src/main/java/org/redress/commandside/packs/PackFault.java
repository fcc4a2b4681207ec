package org.redress.commandside.packs;

/**
 * What is wrong at one place of a pack file, in a sentence for whoever wrote it.
 *
 * @param at where, e.g. {@code clocks.FIRST_RESPONSE.limits[0].within}
 */
public record PackFault(String at, String zh, String en) {
    @Override
    public String toString() {
        return at + ": " + en + " / " + zh;
    }
}

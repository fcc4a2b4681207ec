package org.redress.infra.delivery;

/**
 * How far one build of one read model has come.
 *
 * @param edition goes up when rows below the position change
 * @param live whether this build answers queries
 * @param indexed whether its tables have their indexes
 */
record Bookmark(
        String projection, long generation, int revision, long position, long edition, boolean live, boolean indexed) {

    String schema() {
        return Views.schema(projection, generation);
    }
}

package org.redress.infra.web;

/**
 * Contributes an entry of the main navigation.
 *
 * @param path where it leads; pages below it count as being inside
 * @param labelKey message key of its name
 * @param icon name of a symbol in icons.svg
 * @param rank order among the tabs, ascending
 */
public record Tab(String path, String labelKey, String icon, int rank) {

    boolean holds(String current) {
        return current.equals(path) || current.startsWith(path + "/");
    }
}

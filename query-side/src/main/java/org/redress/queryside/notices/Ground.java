package org.redress.queryside.notices;

/** Why somebody is told; the first that holds is named. */
public enum Ground {
    MENTIONED,
    OWNER,
    WATCHER
}

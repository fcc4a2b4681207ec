package org.redress.events.packs;

/** What happens to a refused outcome: the same case again, or a new one that names the old (contradiction C08). */
public enum ReopeningRule {
    SAME_CASE,
    NEW_LINKED_CASE
}

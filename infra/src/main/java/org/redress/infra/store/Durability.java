package org.redress.infra.store;

/** What an embedded journal promises when it answers. */
public enum Durability {
    /** The group is on the disk. */
    SYNCED,
    /** Whatever the engine does by itself: acknowledged work is lost in a crash. For showing that, and for nothing else. */
    ENGINE_DEFAULT
}

package org.redress.commandside.imports;

/** Hears how far an import is. Called from several threads. */
@FunctionalInterface
public interface ImportProgress {
    void reached(long done, long total);
}

package org.redress.commandside.packs;

import java.util.List;

/** What came of reading a pack file: the pack, or everything that is wrong with the file at once. */
public sealed interface PackReading {

    record Read(PackFile file) implements PackReading {}

    record Faulty(List<PackFault> faults) implements PackReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}

package org.redress.commandside.packs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.packs.PackEvent;
import org.redress.events.packs.PackEvent.PackActivated;
import org.redress.events.packs.PackEvent.PackApproved;
import org.redress.events.packs.PackEvent.PackDrafted;
import org.redress.events.packs.PackEvent.PackReviewed;

/** What a shipped file adds to the stream of its pack. */
final class PackSeeds {
    private PackSeeds() {}

    /**
     * Nothing where this file was published before. A changed file becomes a new version; it takes effect by itself only
     * while the organisation has no version of its own, else it stays a draft to be looked at.
     */
    static List<PackEvent> missing(PackFile file, List<Recorded<?>> seen, Instant now) {
        int newest = 0;
        boolean ownVersion = false;
        for (Recorded<?> recorded : seen) {
            if (recorded.event() instanceof PackDrafted drafted) {
                newest = Math.max(newest, drafted.version());
                boolean seeded = recorded.envelope().source().equals(SeedingCommand.SOURCE);
                ownVersion |= !seeded;
                if (seeded && isNewestSeed(drafted, seen) && drafted.settings().equals(file.settings())) {
                    return List.of();
                }
            }
        }
        int version = newest + 1;
        PackDrafted drafted = new PackDrafted(file.name(), version, file.settings(), file.reason());
        return ownVersion
                ? List.of(drafted)
                : List.of(
                        drafted,
                        new PackReviewed(version),
                        new PackApproved(version),
                        new PackActivated(version, effectiveFrom(file, version, now)));
    }

    private static boolean isNewestSeed(PackDrafted drafted, List<Recorded<?>> seen) {
        return seen.stream()
                .filter(later -> later.envelope().source().equals(SeedingCommand.SOURCE))
                .map(Recorded::event)
                .noneMatch(event -> event instanceof PackDrafted other && other.version() > drafted.version());
    }

    private static Instant effectiveFrom(PackFile file, int version, Instant now) {
        @Nullable Instant stated = file.effectiveFrom();
        if (stated != null) {
            return stated;
        }
        return version == 1 ? PackFile.ALWAYS : now;
    }
}

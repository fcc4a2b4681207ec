package org.redress.commandside.facts;

import org.redress.events.cases.PackRef;
import org.redress.events.packs.PackSettings;

/** One version of one pack and what it says. */
public record PinnedPack(PackRef ref, PackSettings settings) {}

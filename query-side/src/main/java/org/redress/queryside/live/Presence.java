package org.redress.queryside.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who has a case open, and who is filling in a form about it, as far as this server knows. Nothing of it is kept: it is a
 * courtesy, and two who write at once are told apart by versions.
 */
final class Presence {
    private final Map<Place, Map<String, Integer>> open = new LinkedHashMap<>();
    private final Map<Place, Map<String, String>> writing = new LinkedHashMap<>();

    record Place(String tenant, String caseId) {}

    /** @param form word of the action being filled in; empty for who only looks */
    record Present(String staffId, String form) {}

    synchronized void comes(Place place, String staffId) {
        open.computeIfAbsent(place, _ -> new TreeMap<>()).merge(staffId, 1, Integer::sum);
    }

    /** One of somebody's pages was closed; with the last one their pen is put down as well. */
    synchronized void goes(Place place, String staffId) {
        Map<String, Integer> there = open.getOrDefault(place, new TreeMap<>());
        if (there.computeIfPresent(staffId, (_, pages) -> pages == 1 ? null : pages - 1) == null) {
            writes(place, staffId, "");
        }
        open.values().removeIf(Map::isEmpty);
    }

    /** Only who has the case open is taken to write. */
    synchronized void writes(Place place, String staffId, String form) {
        boolean there = open.getOrDefault(place, Map.of()).containsKey(staffId);
        if (form.isEmpty() || !there) {
            writing.getOrDefault(place, new TreeMap<>()).remove(staffId);
            writing.values().removeIf(Map::isEmpty);
        } else {
            writing.computeIfAbsent(place, _ -> new TreeMap<>()).put(staffId, form);
        }
    }

    /** Everybody but the one who asks. */
    synchronized Collection<Present> besides(Place place, String staffId) {
        Map<String, String> forms = writing.getOrDefault(place, Map.of());
        List<Present> others = new ArrayList<>();
        open.getOrDefault(place, Map.of()).keySet().stream()
                .filter(other -> !other.equals(staffId))
                .forEach(other -> others.add(new Present(other, forms.getOrDefault(other, ""))));
        return others;
    }
}

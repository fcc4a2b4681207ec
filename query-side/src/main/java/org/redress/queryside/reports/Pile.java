package org.redress.queryside.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Cases in the order of {@link Urgency}, in parts that are each in order already: what a queue shows is at the heads of a few.
 */
public record Pile(List<List<Standing>> parts) {

    /** The next case of a part. */
    private record Head(List<Standing> part, int place) {
        Standing standing() {
            return part.get(place);
        }
    }

    public int size() {
        return parts.stream().mapToInt(List::size).sum();
    }

    public Pile where(Predicate<Standing> wanted) {
        return new Pile(parts.stream()
                .map(part -> part.stream().filter(wanted).toList())
                .toList());
    }

    public List<Standing> first(int most) {
        PriorityQueue<Head> heads =
                new PriorityQueue<>((one, other) -> Urgency.ORDER.compare(one.standing(), other.standing()));
        parts.stream().filter(part -> !part.isEmpty()).forEach(part -> heads.add(new Head(part, 0)));
        List<Standing> first = new ArrayList<>();
        for (Head head = heads.poll(); head != null; head = heads.poll()) {
            first.add(head.standing());
            if (first.size() == most) {
                break;
            }
            if (head.place() + 1 < head.part().size()) {
                heads.add(new Head(head.part(), head.place() + 1));
            }
        }
        return first;
    }
}

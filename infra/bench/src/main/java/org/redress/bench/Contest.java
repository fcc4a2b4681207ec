package org.redress.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.bench.Contender.Sample;

/** Runs contenders in turn, forwards and backwards (ABBA), so that a machine that warms or tires favours none. */
public final class Contest {
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    private Contest() {}

    /** One run of each comes before and is not counted. */
    public static Contest run(int rounds, List<Contender> contenders) throws Exception {
        Contest contest = new Contest();
        for (Contender contender : contenders) {
            contender.measure();
            contest.samples.put(contender.name(), new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : round % 2 == 0 ? contenders : contenders.reversed()) {
                contest.of(contender.name()).add(contender.measure());
            }
        }
        return contest;
    }

    public void print(Sheet sheet, String unit) {
        samples.forEach((name, all) -> {
            double[] sorted = sorted(all);
            sheet.line(
                    "  %-34s median %,10.0f %s, from %,.0f to %,.0f",
                    name, median(sorted), unit, sorted[0], sorted[sorted.length - 1]);
            sheet.line("      samples: %s", all);
        });
    }

    public double ratio(Contender one, Contender other) {
        return median(sorted(of(one.name()))) / median(sorted(of(other.name())));
    }

    private List<Sample> of(String name) {
        return samples.getOrDefault(name, List.of());
    }

    private static double[] sorted(List<Sample> all) {
        return all.stream().mapToDouble(Sample::perSecond).sorted().toArray();
    }

    public static double median(double... sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}

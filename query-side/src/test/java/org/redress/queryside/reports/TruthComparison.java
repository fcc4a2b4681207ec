package org.redress.queryside.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares figures one by one and remembers the path of each that differs. */
final class TruthComparison {
    private final List<String> differences = new ArrayList<>();
    private int compared;

    List<String> differences() {
        return differences;
    }

    int compared() {
        return compared;
    }

    /** Records of figures: our keys are the truth's in camel case; we may say more than the truth. */
    void figures(String path, JsonNode truth, @Nullable JsonNode ours) {
        for (String key : truth.propertyNames()) {
            figure(path + "." + key, truth.required(key), ours == null ? null : ours.get(camel(key)));
        }
    }

    /** Figures by name: exactly the same names on both sides. */
    void named(String path, JsonNode truth, JsonNode ours) {
        Set<String> names = new TreeSet<>(truth.propertyNames());
        names.addAll(ours.propertyNames());
        for (String name : names) {
            figure(path + "." + name, truth.get(name), ours.get(name));
        }
    }

    void figure(String path, @Nullable JsonNode truth, @Nullable JsonNode ours) {
        if (truth != null && ours != null && truth.isObject()) {
            figures(path, truth, ours);
            return;
        }
        compared++;
        if (!same(truth, ours)) {
            differences.add(path + ": truth " + truth + ", report " + ours);
        }
    }

    private static boolean same(@Nullable JsonNode truth, @Nullable JsonNode ours) {
        if (truth == null || ours == null) {
            return truth == null && ours == null;
        }
        if (truth.isNumber() && ours.isNumber()) {
            return new BigDecimal(truth.asString()).compareTo(new BigDecimal(ours.asString())) == 0;
        }
        return truth.equals(ours);
    }

    static String camel(String snake) {
        var camel = new StringBuilder();
        for (String word : snake.split("_")) {
            camel.append(
                    camel.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}

package org.redress.queryside.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.redress.events.testing.RealData;
import org.redress.events.worktime.Calendars;
import org.redress.events.worktime.DayException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One folder of real data with the figures that must follow from it. */
record ReferenceData(Path folder, JsonNode truth) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Nothing, said loudly, where the data is not beside the project. */
    static Optional<ReferenceData> find(String name) {
        return RealData.find(name)
                .map(folder -> new ReferenceData(folder, JSON.readTree(folder.resolve("truth.json"))));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    ReferencePolicy policy() {
        Path lists = folder.resolveSibling("holiday_cn");
        var exceptions = new ArrayList<DayException>();
        IntStream.rangeClosed(2007, 2026)
                .mapToObj(year -> JSON.readTree(lists.resolve(year + ".json")))
                .flatMap(list -> list.required("days").valueStream())
                .map(ReferenceData::exception)
                .forEach(exceptions::add);
        return new ReferencePolicy(exceptions);
    }

    private static DayException exception(JsonNode day) {
        return new DayException(
                LocalDate.parse(day.required("date").asString()),
                day.required("name").asString(),
                day.required("isOffDay").asBoolean() ? List.of() : Calendars.NINE_TO_SIX,
                "official list");
    }
}

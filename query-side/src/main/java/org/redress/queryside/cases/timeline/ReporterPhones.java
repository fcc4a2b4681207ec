package org.redress.queryside.cases.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.infra.web.PhoneMask;

/** The reporter's telephone in a case's events: masked wherever they are shown, until somebody asks to see it. */
final class ReporterPhones {
    private static final String FIELD = "reporterPhone";

    private ReporterPhones() {}

    static List<TimelineEntry> masked(List<TimelineEntry> entries) {
        return entries.stream().map(ReporterPhones::masked).toList();
    }

    /** Every number ever told, the latest first. */
    static List<String> of(List<TimelineEntry> entries) {
        return entries.reversed().stream()
                .flatMap(entry -> entry.details().stream())
                .filter(detail -> detail.field().equals(FIELD))
                .flatMap(detail -> Stream.of(detail.after(), detail.before()))
                .filter(Objects::nonNull)
                .filter(phone -> !phone.isBlank() && !phone.equals(Personal.ERASED))
                .distinct()
                .toList();
    }

    private static TimelineEntry masked(TimelineEntry entry) {
        boolean tells =
                entry.details().stream().anyMatch(detail -> detail.field().equals(FIELD));
        return tells
                ? Standing.with(
                        entry,
                        entry.details().stream().map(ReporterPhones::masked).toList())
                : entry;
    }

    private static Detail masked(Detail detail) {
        return detail.field().equals(FIELD)
                ? new Detail(FIELD, masked(detail.before()), masked(detail.after()), detail.subject())
                : detail;
    }

    private static @Nullable String masked(@Nullable String phone) {
        return phone == null ? null : PhoneMask.of(phone);
    }
}

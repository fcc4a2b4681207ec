package org.redress.queryside.notices;

import java.util.List;
import java.util.Map;
import org.redress.infra.access.Who;
import org.redress.infra.desk.ReadMarks;
import org.redress.infra.desk.ReadMarks.Mark;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own notices for programs; reading them here marks nothing as read. */
@RestController
@RequestMapping("/api/v1/notices")
final class NoticesApi {
    private static final int MOST = 200;
    private final Notices notices;
    private final ReadMarks marks;

    NoticesApi(Notices notices, ReadMarks marks) {
        this.notices = notices;
        this.marks = marks;
    }

    /** @param before position of the oldest notice one has */
    @GetMapping
    Map<String, Object> list(
            Who who,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        long read = marks.find(who.tenant(), who.staffId(), ReadMarks.BELL)
                .map(Mark::position)
                .orElse(0L);
        List<Notice> rung = notices.rung(who.tenant(), who.staffId(), before, Math.clamp(limit, 1, MOST));
        return Map.of("notices", rung, "unread", notices.unread(who.tenant(), who.staffId(), read), "readUpTo", read);
    }
}

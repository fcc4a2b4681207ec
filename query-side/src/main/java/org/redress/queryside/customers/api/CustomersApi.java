package org.redress.queryside.customers.api;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.time.Now;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.queryside.cases.register.OwnWrites;
import org.redress.queryside.customers.directory.CustomerView;
import org.redress.queryside.customers.directory.Directory;
import org.redress.queryside.reports.Standings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds customers as the pages do, or lists all in the order of pinyin, a page at a time. */
@RestController
@RequestMapping("/api/v1/customers")
final class CustomersApi {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST = 200;
    private final Directory directory;
    private final OwnWrites writes;
    private final Now now;
    private final ZoneId zone;

    CustomersApi(Directory directory, OwnWrites writes, Now now, Standings standings) {
        this.directory = directory;
        this.writes = writes;
        this.now = now;
        this.zone = standings.zone();
    }

    @GetMapping
    ResponseEntity<?> list(
            Who who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Long waitFor) {
        if (limit < 1 || limit > MOST) {
            return malformed(new Sentence("limit is a number from 1 to 200.", "limit 须为 1 至 200 的数字。"));
        }
        if (waitFor != null && !writes.shownWithin(waitFor, PATIENCE)) {
            return notYet(waitFor);
        }
        try {
            return ResponseEntity.ok(body(
                    q.isBlank()
                            ? directory.all(who.tenant(), after, limit)
                            : new Directory.Page(directory.find(who.tenant(), q, limit), null, 0)));
        } catch (IllegalArgumentException never) {
            return malformed(new Sentence("after is no cursor of this list.", "after 不是本列表给出的游标。"));
        }
    }

    private Map<String, Object> body(Directory.Page page) {
        LocalDate today = now.instant().atZone(zone).toLocalDate();
        List<CustomerJson.Brief> rows =
                page.rows().stream().map(view -> row(view, today)).toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("customers", rows);
        body.put("next", page.next());
        return body;
    }

    private static CustomerJson.Brief row(CustomerView view, LocalDate today) {
        return CustomerJson.brief(view.customerId(), view.file(), view.version(), today);
    }

    private static ResponseEntity<?> malformed(Sentence sentence) {
        return ApiAnswers.problem(HttpStatus.BAD_REQUEST, "parameter-malformed", sentence);
    }

    private static ResponseEntity<?> notYet(long position) {
        return ApiAnswers.problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "being-recorded",
                new Sentence(
                        "What stands at position " + position + " is being recorded and not shown yet. Ask again.",
                        "序号 " + position + " 的内容正在记录，尚未显示。请稍后再试。"));
    }
}

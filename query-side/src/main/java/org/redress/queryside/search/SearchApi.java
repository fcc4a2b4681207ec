package org.redress.queryside.search;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.infra.web.Asks;
import org.redress.infra.web.BadParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search as programs use it. A fragment comes in parts, so that nobody has to undo anybody's markup. */
@RestController
final class SearchApi {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Search search;
    private final SearchModel model;

    SearchApi(Search search, SearchModel model) {
        this.search = search;
        this.model = model;
    }

    @Asks({"q", "status", "kind", "owner", "limit", "after"})
    @GetMapping("/api/v1/search")
    ResponseEntity<?> search(
            Who who,
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable Long waitFor) {
        SearchAsked asked;
        try {
            asked = SearchParameters.read(who.tenant(), parameters);
        } catch (BadParameter bad) {
            return malformed(bad);
        }
        try {
            return waitFor == null || model.awaitPosition(waitFor, PATIENCE)
                    ? ResponseEntity.ok(body(search.find(asked)))
                    : notYet();
        } catch (SearchUnavailable _) {
            return notYet();
        }
    }

    private static Map<String, Object> body(SearchList found) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("hits", found.hits());
        body.put("total", found.total());
        body.put("next", found.next());
        body.put("position", found.position());
        return body;
    }

    private static ResponseEntity<?> malformed(BadParameter bad) {
        return ApiAnswers.problem(
                HttpStatus.BAD_REQUEST,
                "parameter-malformed",
                new Sentence(
                        "\"" + bad.shownValue() + "\" is not a value of " + bad.parameter()
                                + ". Status takes open, resolved and closed; limit a whole number; after the next of the page before.",
                        "“" + bad.shownValue() + "”不是 " + bad.parameter()
                                + " 的有效值。status 可用 open、resolved、closed；limit 为整数；after 取上一页的 next。"));
    }

    private static ResponseEntity<?> notYet() {
        return ApiAnswers.problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "being-recorded",
                new Sentence(
                        "What you ask for cannot be found yet; the search index is catching up. Ask again.",
                        "所查内容暂时还搜不到，搜索索引正在更新。请稍后再试。"));
    }
}

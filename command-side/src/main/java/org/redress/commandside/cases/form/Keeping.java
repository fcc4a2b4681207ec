package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.redress.infra.access.Who;
import org.redress.infra.desk.Draft;
import org.redress.infra.desk.Draft.Place;
import org.redress.infra.desk.Drafts;

/** Keeps what somebody has typed and not sent yet, until it is sent. */
final class Keeping {
    private static final Set<String> NOT_TYPED =
            Set.of(Submission.SENDING, Submission.VERSION, Back.PARAMETER, "_csrf", "step");

    private final Drafts drafts;

    Keeping(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A draft in the list of its writer. */
    record Kept(String caseId, Action action, Instant savedAt) {
        public String form() {
            return "/cases/" + caseId + "/actions/" + action.word();
        }

        public String discard() {
            return "/cases/" + caseId + "/drafts/" + action.word() + "/discard";
        }
    }

    static boolean keeps(Action action) {
        return !action.oneClick() && action != Action.ATTACH;
    }

    /** Absent when there is more of it than is kept. */
    Optional<Instant> save(String caseId, Action action, HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>(Typed.of(request).values());
        fields.keySet().removeAll(NOT_TYPED);
        int length = fields.values().stream().mapToInt(String::length).sum();
        return length > Drafts.LONGEST
                ? Optional.empty()
                : Optional.of(drafts.save(
                        place(caseId, action, request), Submission.of(request).version(), fields));
    }

    Optional<Draft> find(String caseId, Action action, HttpServletRequest request) {
        return keeps(action) ? drafts.find(place(caseId, action, request)) : Optional.empty();
    }

    void drop(String caseId, Action action, HttpServletRequest request) {
        drafts.drop(place(caseId, action, request));
    }

    /** Newest first. */
    List<Kept> all(HttpServletRequest request) {
        Who who = Who.of(request);
        return drafts.of(who.tenant(), who.staffId()).stream()
                .filter(head -> !head.place().isNewCase())
                .flatMap(head -> Action.named(head.place().form())
                        .map(action -> new Kept(head.place().about(), action, head.savedAt()))
                        .stream())
                .toList();
    }

    private static Place place(String caseId, Action action, HttpServletRequest request) {
        Who who = Who.of(request);
        return new Place(who.tenant(), who.staffId(), caseId, action.word());
    }
}

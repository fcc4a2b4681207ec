package org.redress.queryside.customers.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerFile;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.time.Now;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.queryside.customers.pages.CustomerEntries;
import org.redress.queryside.reports.Standings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One file, folded from the journal as it is asked for: there is never anything to wait for. */
@RestController
@RequestMapping("/api/v1/customers/{customerId}")
final class CustomerFileApi {
    private final CustomerEntries entries;
    private final Access access;
    private final Now now;
    private final Standings standings;

    CustomerFileApi(CustomerEntries entries, Access access, Now now, Standings standings) {
        this.entries = entries;
        this.access = access;
        this.now = now;
        this.standings = standings;
    }

    private record Seen(CustomerFile file, long version) {}

    /** @param waitFor taken for the sake of the same manners everywhere */
    @GetMapping
    ResponseEntity<?> one(
            Who who, @PathVariable String customerId, @RequestParam(required = false) @Nullable Long waitFor) {
        Seen seen = seen(who, customerId);
        LocalDate today = now.instant().atZone(standings.zone()).toLocalDate();
        return seen.file().registered()
                ? ResponseEntity.ok()
                        .eTag(Long.toString(seen.version()))
                        .body(CustomerJson.of(customerId, seen.file(), seen.version(), today))
                : missing();
    }

    /** Who looked is written down before anything is told. */
    @GetMapping("/phones")
    ResponseEntity<?> phones(Who who, @PathVariable String customerId, HttpServletRequest request) {
        CustomerFile file = seen(who, customerId).file();
        if (!file.registered()) {
            return missing();
        }
        access.log()
                .write(
                        who.tenant(),
                        AccessEntry.of(
                                        now.instant(),
                                        AccessEntry.Kind.PHONE_SHOWN,
                                        who.staffId(),
                                        request.getRemoteAddr())
                                .at("/api/v1/customers/" + customerId + "/phones"));
        Map<String, List<String>> contacts = new TreeMap<>();
        file.contacts().forEach((id, person) -> {
            String phone = person.get(ContactPerson.PHONE);
            contacts.put(id, phone == null ? List.of() : List.of(phone));
        });
        return ResponseEntity.ok(Map.of("customerId", customerId, "phones", file.phones(), "contacts", contacts));
    }

    private Seen seen(Who who, String customerId) {
        CustomerFile file = CustomerFile.NOBODY;
        long version = 0;
        for (Recorded<?> recorded : entries.of(who.tenant(), customerId)) {
            version = recorded.envelope().version();
            if (recorded.event() instanceof CustomerEvent event) {
                file = file.after(event);
            }
        }
        return new Seen(file, version);
    }

    private static ResponseEntity<?> missing() {
        return ApiAnswers.problem(
                HttpStatus.NOT_FOUND, "no-such-customer", new Sentence("There is no such customer.", "没有该客户。"));
    }
}

package org.redress.queryside.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.web.NotThere;
import org.redress.queryside.cases.lists.Naming;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.live.Presence.Place;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What open pages ask: to be told, and who else is there. */
@Controller
final class LivePages {
    private final Live live;
    private final Register register;
    private final Naming naming;

    LivePages(Live live, Register register, Naming naming) {
        this.live = live;
        this.register = register;
        this.naming = naming;
    }

    /** Somebody by name, with the form they are filling in; empty for who only looks. */
    record Person(String name, String form) {}

    @GetMapping("/live")
    SseEmitter listen(Who who, @RequestParam(name = "case", required = false) @Nullable String caseId) {
        if (caseId != null) {
            mustBe(who, caseId);
        }
        return live.listen(who, caseId);
    }

    @GetMapping("/cases/{caseId}/people")
    String people(Who who, @PathVariable String caseId, HttpServletRequest request, Model model) {
        var names = naming.of(Map.of(), request);
        List<Person> people = live.presence().besides(new Place(who.tenant(), caseId), who.staffId()).stream()
                .map(present -> new Person(names.actor(present.staffId()), present.form()))
                .toList();
        model.addAttribute("people", people);
        return "queryside/live/people :: people";
    }

    @PostMapping("/cases/{caseId}/people")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void writes(Who who, @PathVariable String caseId, @RequestParam(defaultValue = "") String form) {
        live.writes(who, caseId, form.matches("[a-z-]{1,40}") ? form : "");
    }

    private void mustBe(Who who, String caseId) {
        if (register.find(who.tenant(), caseId) == null) {
            throw new NotThere("missing.case", caseId);
        }
    }
}

package org.redress.queryside.notices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.redress.infra.access.Who;
import org.redress.infra.desk.ReadMarks;
import org.redress.infra.desk.ReadMarks.Mark;
import org.redress.infra.web.Requests;
import org.redress.queryside.cases.lists.Naming;
import org.redress.queryside.cases.register.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bell, and what moved while one was away. */
@Controller
final class NoticePages {
    static final String BELL = "/notices";
    private static final String AWAY = "/desk/away";
    private static final String FOLDER = "queryside/notices/";
    private static final int SHOWN = 100;
    private static final int MOVED = 500;
    private final Notices notices;
    private final ReadMarks marks;
    private final Register register;
    private final Naming naming;

    NoticePages(Notices notices, ReadMarks marks, Register register, Naming naming) {
        this.notices = notices;
        this.marks = marks;
        this.register = register;
        this.naming = naming;
    }

    @GetMapping(BELL)
    String list(Who who, HttpServletRequest request, Model model) {
        long read = read(who, ReadMarks.BELL);
        List<Notice> rung = notices.rung(who.tenant(), who.staffId(), Long.MAX_VALUE, SHOWN);
        model.addAttribute("notices", lines(rung, read, who, request));
        model.addAttribute("position", rung.isEmpty() ? read : rung.getFirst().position());
        return FOLDER + "notices";
    }

    @GetMapping(BELL + "/bell")
    String bell(Who who, Model model) {
        int unread = notices.unread(who.tenant(), who.staffId(), read(who, ReadMarks.BELL));
        model.addAttribute("unread", unread);
        model.addAttribute("most", Notices.COUNTED);
        return FOLDER + "bell :: bell";
    }

    @PostMapping(BELL + "/read")
    String rangOut(Who who, @RequestParam long position) {
        marks.move(who.tenant(), who.staffId(), ReadMarks.BELL, seen(position));
        return "redirect:" + BELL;
    }

    /** Somebody who looks for the first time has missed nothing. */
    @GetMapping(AWAY)
    String away(Who who, HttpServletRequest request, Model model) {
        long now = notices.position();
        Mark since = marks.find(who.tenant(), who.staffId(), ReadMarks.DESK).orElse(null);
        if (since == null) {
            marks.move(who.tenant(), who.staffId(), ReadMarks.DESK, now);
        } else {
            List<Notice> moved = notices.moved(who.tenant(), who.staffId(), since.position(), MOVED + 1);
            List<Notice> shown = moved.subList(0, Math.min(MOVED, moved.size()));
            List<NoticeLine> lines = lines(shown, since.position(), who, request);
            model.addAttribute(
                    "away",
                    AwayView.of(
                            since.readAt(),
                            moved.isEmpty() ? now : moved.getFirst().position(),
                            lines,
                            moved.size() > MOVED));
        }
        return FOLDER + (Requests.wantsFragment(request) ? "away :: away" : "away");
    }

    @PostMapping(AWAY + "/read")
    String lookedThrough(Who who, @RequestParam long position) {
        marks.move(who.tenant(), who.staffId(), ReadMarks.DESK, seen(position));
        return "redirect:/desk";
    }

    /** Nobody has read what has not happened yet. */
    private long seen(long position) {
        return Math.min(position, notices.position());
    }

    private List<NoticeLine> lines(List<Notice> told, long read, Who who, HttpServletRequest request) {
        return NoticeLine.of(told, who.tenant(), register, naming.of(Map.of(), request), read);
    }

    private long read(Who who, String name) {
        return marks.find(who.tenant(), who.staffId(), name).map(Mark::position).orElse(0L);
    }
}

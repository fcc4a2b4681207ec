package org.redress.commandside.staff.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.staff.command.StaffCommand;
import org.redress.commandside.staff.command.StaffCommand.ChangeRoles;
import org.redress.commandside.staff.command.StaffCommand.MarkLeft;
import org.redress.commandside.staff.command.StaffCommand.MarkReturned;
import org.redress.commandside.staff.handling.StaffAnswer;
import org.redress.commandside.staff.handling.StaffDesk;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Who;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.access.roster.StaffMember;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.PageLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One member of staff: roles and their history, password, leaving and coming back. */
@Controller
final class StaffForm {
    private final StaffDesk desk;
    private final StaffBook book;
    private final Welcome welcome;

    StaffForm(StaffDesk desk, StaffBook book, Welcome welcome) {
        this.desk = desk;
        this.book = book;
        this.welcome = welcome;
    }

    @GetMapping("/staff/{staffId}")
    String show(Who who, @PathVariable String staffId, Model model) {
        StaffMember member = member(who, staffId);
        model.addAttribute("member", member);
        model.addAttribute(
                "steps",
                book.history(who.tenant(), staffId).stream()
                        .map(step -> StepView.of(step, called(who, step.actor())))
                        .toList());
        model.addAttribute("allRoles", List.of(StaffRole.values()));
        model.addAttribute("manages", who.may(Permission.MANAGE_STAFF));
        model.addAttribute("here", here(staffId));
        return "commandside/staff/form/member";
    }

    @PostMapping("/staff/{staffId}/roles")
    String change(
            Who who,
            @PathVariable String staffId,
            @RequestParam(defaultValue = "") Set<StaffRole> roles,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes once) {
        tell(ask(who, staffId, new ChangeRoles(roles, orNothing(reason))), "staff.done.roles", once);
        return "redirect:" + here(staffId);
    }

    @PostMapping("/staff/{staffId}/left")
    String leave(
            Who who,
            @PathVariable String staffId,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes once) {
        tell(ask(who, staffId, new MarkLeft(orNothing(reason))), "staff.done.left", once);
        return "redirect:" + here(staffId);
    }

    @PostMapping("/staff/{staffId}/returned")
    String comeBack(
            Who who,
            @PathVariable String staffId,
            @RequestParam(defaultValue = "") Set<StaffRole> roles,
            HttpServletRequest request,
            RedirectAttributes once) {
        if (tell(ask(who, staffId, new MarkReturned(roles)), "staff.done.returned", once)) {
            welcome.give(request, who, staffId, once);
        }
        return "redirect:" + here(staffId);
    }

    @PostMapping("/staff/{staffId}/password")
    String reset(Who who, @PathVariable String staffId, HttpServletRequest request, RedirectAttributes once) {
        if (member(who, staffId).works()) {
            welcome.give(request, who, staffId, once);
        }
        return "redirect:" + here(staffId);
    }

    private StaffAnswer ask(Who who, String staffId, StaffCommand command) {
        return desk.handle(new StaffDesk.Asked(who.tenant(), staffId, command, who.staffId(), "ui"));
    }

    private static boolean tell(StaffAnswer answer, String done, RedirectAttributes once) {
        return switch (answer) {
            case StaffAnswer.Refused(var refusal) -> {
                once.addFlashAttribute("refusal", refusal);
                yield false;
            }
            case StaffAnswer.Done _ -> {
                once.addFlashAttribute("done", done);
                yield true;
            }
        };
    }

    private StaffMember member(Who who, String staffId) {
        StaffMember member = book.find(who.tenant(), staffId);
        if (member == null) {
            throw new NotThere("staff.missing", staffId);
        }
        return member;
    }

    private String called(Who who, String staffId) {
        StaffMember member = book.find(who.tenant(), staffId);
        return member == null ? staffId : member.name();
    }

    private static String here(String staffId) {
        return PageLink.to(StaffListForm.PATH).below(staffId).toString();
    }

    private static @Nullable String orNothing(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}

package org.redress.commandside.staff.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.redress.commandside.staff.command.StaffCommand.RegisterStaff;
import org.redress.commandside.staff.handling.StaffAnswer;
import org.redress.commandside.staff.handling.StaffDesk;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Accounts;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.web.PageLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who works here, and a form for somebody new. */
@Controller
final class StaffListForm {
    static final String PATH = "/staff";

    private final StaffDesk desk;
    private final StaffBook book;
    private final Welcome welcome;

    StaffListForm(StaffDesk desk, StaffBook book, Welcome welcome) {
        this.desk = desk;
        this.book = book;
        this.welcome = welcome;
    }

    /** What was typed, to be typed no second time. */
    public record Typed(String login, String name, String pinyin, Set<StaffRole> roles) {
        static final Typed NOTHING = new Typed("", "", "", Set.of());
    }

    @GetMapping(PATH)
    String list(Who who, Model model) {
        model.addAttribute("staff", book.all(who.tenant()));
        model.addAttribute("allRoles", List.of(StaffRole.values()));
        model.addAttribute("manages", who.may(Permission.MANAGE_STAFF));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Typed.NOTHING);
        }
        return "commandside/staff/form/list";
    }

    @PostMapping(PATH)
    String add(
            Who who,
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String pinyin,
            @RequestParam(defaultValue = "") Set<StaffRole> roles,
            HttpServletRequest request,
            RedirectAttributes once) {
        Typed typed = new Typed(Accounts.canonical(login), name.strip(), pinyin.strip(), roles);
        RegisterStaff command =
                new RegisterStaff(typed.login(), typed.name(), typed.pinyin().isEmpty() ? null : typed.pinyin(), roles);
        StaffAnswer answer = typed.login().isEmpty()
                ? unusable()
                : desk.handle(new StaffDesk.Asked(who.tenant(), typed.login(), command, who.staffId(), "ui"));
        return switch (answer) {
            case StaffAnswer.Refused(var refusal) -> {
                once.addFlashAttribute("typed", typed);
                once.addFlashAttribute("refusal", refusal);
                yield "redirect:" + PATH + "#add";
            }
            case StaffAnswer.Done _ -> {
                welcome.give(request, who, typed.login(), once);
                yield "redirect:" + PageLink.to(PATH).below(typed.login());
            }
        };
    }

    private static StaffAnswer unusable() {
        return new StaffAnswer.Refused(org.redress.commandside.staff.decision.StaffRefusal.LOGIN_UNUSABLE);
    }
}

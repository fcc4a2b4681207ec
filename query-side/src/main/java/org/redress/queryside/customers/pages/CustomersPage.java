package org.redress.queryside.customers.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.customers.CustomerFile;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Who;
import org.redress.infra.time.Now;
import org.redress.infra.web.BadParameter;
import org.redress.infra.web.Frames;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Wording;
import org.redress.queryside.customers.directory.CustomerView;
import org.redress.queryside.customers.directory.Directory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds a customer by phone tail, name, pinyin or number; without a word, everybody in the order of pinyin. */
@Controller
final class CustomersPage {
    static final String PATH = "/customers";
    private static final int LONGEST = 50;
    private final Directory directory;
    private final Colleagues colleagues;
    private final Frames frames;
    private final Now now;

    CustomersPage(Directory directory, Colleagues colleagues, Frames frames, Now now) {
        this.directory = directory;
        this.colleagues = colleagues;
        this.frames = frames;
        this.now = now;
    }

    record Row(
            String link,
            String name,
            String number,
            @Nullable String tier,
            String manager,
            String phones) {}

    @GetMapping(PATH)
    String show(
            Who who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            jakarta.servlet.http.HttpServletRequest request,
            Model model) {
        Wording say = frames.wording(request);
        Directory.Page page = q.isBlank()
                ? everybody(who.tenant(), after)
                : new Directory.Page(directory.find(who.tenant(), q, LONGEST), null, 0);
        Teller teller = Teller.of(say, colleagues, who.tenant(), false);
        LocalDate today = now.instant().atZone(say.zone()).toLocalDate();
        List<Row> rows =
                page.rows().stream().map(view -> row(view, today, teller)).toList();
        model.addAttribute("q", q);
        model.addAttribute("rows", rows);
        model.addAttribute("full", !q.isBlank() && rows.size() == LONGEST);
        model.addAttribute(
                "next",
                page.next() == null
                        ? null
                        : PageLink.to(PATH).and("after", page.next()).toString());
        model.addAttribute("handles", who.may(Permission.HANDLE_CASES));
        return "queryside/customers/pages/customers";
    }

    private Directory.Page everybody(String tenant, @Nullable String after) {
        try {
            return directory.all(tenant, after, LONGEST);
        } catch (IllegalArgumentException never) {
            throw new BadParameter("after", String.valueOf(after), "file.bad.cursor");
        }
    }

    private static Row row(CustomerView view, LocalDate today, Teller teller) {
        String tier = view.tierOn(today);
        return new Row(
                PageLink.to(PATH).below(view.customerId()).toString(),
                teller.value(CustomerFile.NAME, view.file().name()),
                view.file().number(),
                tier == null ? null : teller.tier(tier),
                teller.called(view.file().manager()),
                teller.value(CustomerFile.PHONES, String.join("\n", view.file().phones())));
    }
}

package org.redress.commandside.customers.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.customers.form.DeedView.Kept;
import org.redress.commandside.customers.form.Entry.Choice;
import org.redress.commandside.customers.handling.CustomerAnswer;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.commandside.facts.CustomerBook;
import org.redress.commandside.facts.CustomerBook.Seen;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Who;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Registers a customer, and whatever is done with the file afterwards. */
@Controller
final class CustomerForm {
    static final String PATH = "/customers";
    private static final String TEMPLATE = "commandside/customers/form/deed";
    private final CustomerDesk desk;
    private final CustomerBook book;
    private final CaseDesk cases;
    private final Colleagues colleagues;
    private final Frames frames;
    private final Now now;

    CustomerForm(CustomerDesk desk, CustomerBook book, CaseDesk cases, Colleagues colleagues, Frames frames, Now now) {
        this.desk = desk;
        this.book = book;
        this.cases = cases;
        this.colleagues = colleagues;
        this.frames = frames;
        this.now = now;
    }

    @GetMapping(PATH + "/new")
    ModelAndView begin(HttpServletRequest request) {
        return shown(view(Deed.REGISTER, null, request), HttpStatus.OK);
    }

    @PostMapping(PATH + "/new")
    ModelAndView register(HttpServletRequest request) {
        Filled form = new Filled(request);
        return answered(Deed.REGISTER, form.newId(), 0L, request);
    }

    @GetMapping(PATH + "/{customerId}/actions/{word}")
    ModelAndView form(@PathVariable String customerId, @PathVariable String word, HttpServletRequest request) {
        return shown(view(deed(word), customerId, request), HttpStatus.OK);
    }

    @PostMapping(PATH + "/{customerId}/actions/{word}")
    ModelAndView act(@PathVariable String customerId, @PathVariable String word, HttpServletRequest request) {
        Deed deed = deed(word);
        return answered(deed, customerId, deed.commutes() ? null : new Filled(request).version(), request);
    }

    private ModelAndView answered(Deed deed, String customerId, @Nullable Long version, HttpServletRequest request) {
        Filled form = new Filled(request);
        CustomerAnswer answer = desk.handle(form.asked(customerId, DeedCommands.read(deed, form), version));
        if (answer instanceof CustomerAnswer.Done done) {
            PageLink file = PageLink.to(PATH).below(done.customerId());
            RedirectView away = new RedirectView(
                    file.and("shown", Long.toString(done.position())).toString());
            away.setStatusCode(HttpStatus.SEE_OTHER);
            return new ModelAndView(away);
        }
        DeedView again = view(deed, deed == Deed.REGISTER ? null : customerId, request);
        Wording say = frames.wording(request);
        return switch (answer) {
            case CustomerAnswer.Done _ -> throw new IllegalStateException("it was done");
            case CustomerAnswer.Refused(var refusal) ->
                shown(
                        again.telling(say.text("customer.refusal." + refusal), refusal),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case CustomerAnswer.Conflict _ ->
                shown(again.overtaken(say.text("customer.meanwhile")), HttpStatus.CONFLICT);
            case CustomerAnswer.OtherBody _ ->
                shown(again.telling(say.text("form.sentBefore"), null), HttpStatus.UNPROCESSABLE_CONTENT);
            case CustomerAnswer.Unavailable _ ->
                shown(
                        again.telling(say.text("form.unavailable"), null).sentAs(form.sending()),
                        HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static ModelAndView shown(DeedView form, HttpStatus status) {
        return new ModelAndView(TEMPLATE, Map.of("form", form), status);
    }

    private DeedView view(Deed deed, @Nullable String customerId, HttpServletRequest request) {
        Who who = Who.of(request);
        Seen seen = book.seen(who.tenant(), customerId == null ? "-" : customerId);
        if (customerId != null && !seen.file().registered()) {
            throw new NotThere("customer.missing", customerId);
        }
        Filled form = new Filled(request);
        PageLink page =
                customerId == null ? PageLink.to(PATH) : PageLink.to(PATH).below(customerId);
        PageLink address =
                customerId == null ? page.below("new") : page.below("actions").below(deed.word());
        List<Kept> kept = Stream.of("contact", "grant")
                .filter(form::tells)
                .map(name -> new Kept(name, form.text(name)))
                .toList();
        return new DeedView(
                deed,
                seen.file().name(),
                page.toString(),
                address.toString(),
                UUID.randomUUID(),
                seen.version(),
                kept,
                fields(seen, form).of(deed),
                null,
                false);
    }

    private DeedFields fields(Seen seen, Filled form) {
        Wording say = frames.wording(form.request());
        String tenant = form.who().tenant();
        return new DeedFields(
                seen.file(),
                form,
                say,
                now.instant().atZone(say.zone()).toLocalDate(),
                cases.packForOpening(tenant).stream()
                        .flatMap(pack -> pack.settings().tiers().stream())
                        .map(tier -> new Choice(tier, say.called("code.", tier)))
                        .toList(),
                colleagues.handling(tenant).stream()
                        .map(one -> new Choice(one.staffId(), one.name()))
                        .toList());
    }

    private static Deed deed(String word) {
        return Deed.named(word).orElseThrow(() -> new NotThere("customer.noAction", word));
    }
}

package org.redress.queryside.notices.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.desk.MailAddresses;
import org.redress.infra.desk.MailAddresses.Address;
import org.redress.infra.desk.ReadMarks;
import org.redress.infra.web.Frames;
import org.redress.queryside.notices.Notices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one's notices are mailed to, if anywhere. */
@Controller
final class MailPage {
    private static final String PATH = "/notices/mail";
    private static final String TEMPLATE = "queryside/notices/mail/mail";
    private static final int LONGEST = 200;
    private final MailAddresses addresses;
    private final ReadMarks marks;
    private final Notices notices;
    private final Frames frames;
    private final boolean served;

    MailPage(
            MailAddresses addresses, ReadMarks marks, Notices notices, Frames frames, ObjectProvider<MailRound> round) {
        this.addresses = addresses;
        this.marks = marks;
        this.notices = notices;
        this.frames = frames;
        this.served = round.getIfAvailable() != null;
    }

    @GetMapping(PATH)
    String show(Who who, Model model) {
        String address = addresses
                .find(who.tenant(), who.staffId())
                .map(Address::address)
                .orElse("");
        model.addAllAttributes(form(address, null).getModel());
        return TEMPLATE;
    }

    @PostMapping(PATH)
    ModelAndView keep(Who who, @RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        String typed = address.strip();
        Locale language = frames.wording(request).locale();
        if (typed.isEmpty()) {
            addresses.sendNothing(who.tenant(), who.staffId());
        } else if (!isAddress(typed)) {
            ModelAndView again = form(typed, "mail.bad");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        } else {
            marks.move(who.tenant(), who.staffId(), ReadMarks.MAILED, notices.position());
            addresses.send(new Address(who.tenant(), who.staffId(), typed, language));
        }
        return new ModelAndView("redirect:" + PATH + "?kept");
    }

    private ModelAndView form(String address, @Nullable String problem) {
        ModelAndView form = new ModelAndView(TEMPLATE);
        form.addObject("address", address);
        form.addObject("problem", problem);
        form.addObject("served", served);
        return form;
    }

    /** One address and nothing around it: no names, no lists, no line ends. */
    private static boolean isAddress(String typed) {
        try {
            InternetAddress read = new InternetAddress(typed, true);
            return typed.length() <= LONGEST
                    && typed.equals(read.getAddress())
                    && typed.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
        } catch (AddressException notOne) {
            return false;
        }
    }
}

package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** Makes what every page's model holds. */
public final class Frames {
    private static final String SEARCH = "/search";
    private static final String BELL = "/notices";
    private final List<Tab> tabs;
    private final LocaleResolver chosen;
    private final MessageSource messages;
    private final WebSettings settings;
    private final Visiting visiting;
    private final DayNames days;

    public Frames(
            List<Tab> tabs,
            LocaleResolver chosen,
            MessageSource messages,
            WebSettings settings,
            Visiting visiting,
            DayNames days) {
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(Tab::rank)).toList();
        this.chosen = chosen;
        this.messages = messages;
        this.settings = settings;
        this.visiting = visiting;
        this.days = days;
    }

    public Frame frame(HttpServletRequest request) {
        Language speaking = Language.of(chosen.resolveLocale(request));
        Visitor visitor = visiting.visitor(request);
        boolean seeks = visitor != null && visiting.opens(request, SEARCH);
        boolean bell = visitor != null && visiting.opens(request, BELL);
        return new Frame(speaking.tag(), entries(request), choices(request, speaking), visitor, seeks, bell);
    }

    public Wording wording(HttpServletRequest request) {
        return wording(chosen.resolveLocale(request));
    }

    public Wording wording(Locale locale) {
        return new Wording(messages, locale, settings.zone(), days);
    }

    Map<String, Object> model(HttpServletRequest request) {
        return Map.of("frame", frame(request), "say", wording(request));
    }

    private List<Frame.Entry> entries(HttpServletRequest request) {
        String here = Requests.path(request);
        return tabs.stream()
                .filter(tab -> visiting.opens(request, tab.path()))
                .map(tab -> new Frame.Entry(tab.path(), tab.labelKey(), tab.icon(), tab.holds(here)))
                .toList();
    }

    private static List<Frame.Choice> choices(HttpServletRequest request, Language speaking) {
        PageLink here = Requests.here(request);
        return Stream.of(Language.values())
                .map(language -> new Frame.Choice(
                        language.tag(),
                        here.with(LanguageSwitch.PARAMETER, language.tag()).toString(),
                        language == speaking))
                .toList();
    }
}

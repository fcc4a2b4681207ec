package org.redress.systemtests.journeys;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Permissions;
import org.redress.systemtests.access.Guest;

/** Every page the table of permissions names, for each login that may open it, with things that are there in place of variables. */
final class EveryPage {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    /** Answers for as long as somebody listens. */
    private static final Set<String> ENDLESS = Set.of("/live");

    private static final Map<StaffRole, String> LOGINS = Map.of(
            StaffRole.AGENT, "agent",
            StaffRole.SUPERVISOR, "supervisor",
            StaffRole.AUDITOR, "auditor",
            StaffRole.ADMINISTRATOR, "admin");

    /** What a form is about where the customer alone does not say it. */
    private static final Map<String, String> ABOUT =
            Map.of("tier-end", "?grant=g2", "contact-correct", "?contact=c2", "contact-end", "?contact=c2");

    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final int port;
    private final Map<String, List<String>> things;

    EveryPage(int port, Map<String, List<String>> things) {
        this.port = port;
        this.things = Map.copyOf(things);
    }

    /** Each page once, with the first login that gets to see it; nobody's login is empty. */
    Map<String, List<String>> byLogin() {
        Set<String> seen = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("", pages(new Guest(port), Set.of(), seen, missing));
        for (StaffRole role : StaffRole.values()) {
            String login = Objects.requireNonNull(LOGINS.get(role));
            pages.put(login, pages(Guest.loggedIn(port, login), Set.of(role), seen, missing));
        }
        missing.removeAll(seen);
        if (!missing.isEmpty()) {
            throw new AssertionError("in the table, and not there for anybody: " + missing);
        }
        return pages;
    }

    private List<String> pages(Guest guest, Set<StaffRole> roles, Set<String> seen, Set<String> missing) {
        List<String> pages = Permissions.TABLE.stream()
                .filter(route ->
                        route.permission().isBeforeLogin() || route.permission().isHeldBy(roles))
                .filter(route -> route.takes("GET") && !ENDLESS.contains(route.pattern()))
                .flatMap(route -> addresses(route.pattern()))
                .filter(address -> !seen.contains(address) && isPage(guest, address, missing))
                .toList();
        seen.addAll(pages);
        return pages;
    }

    private static boolean isPage(Guest guest, String address, Set<String> missing) {
        HttpResponse<String> answer = guest.get(address);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return false;
        }
        if (answer.statusCode() == NOT_FOUND && !address.equals("/error")) {
            missing.add(address);
            return false;
        }
        if (answer.statusCode() >= SERVER_ERROR) {
            throw new AssertionError(address + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.statusCode() < 300 && answer.body().startsWith("<!DOCTYPE html");
    }

    private Stream<String> addresses(String pattern) {
        List<String> addresses = List.of(pattern);
        for (Matcher variable = VARIABLE.matcher(pattern); variable.find(); ) {
            String name = variable.group(1);
            List<String> next = new ArrayList<>();
            addresses.forEach(address ->
                    values(pattern, name).forEach(value -> next.add(address.replace("{" + name + "}", value))));
            addresses = next;
        }
        return addresses.stream();
    }

    /** A variable nobody has thought of yet fails here, so that its page is not forgotten. */
    private Collection<String> values(String pattern, String name) {
        if (name.equals("word")) {
            return pattern.startsWith("/customers/")
                    ? words("customers", "customer.title.")
                    : words("cases.form", "form.title.");
        }
        boolean many = pattern.contains("{word}") || pattern.contains("{sha256}") || pattern.contains("{clock}");
        List<String> known = things.get(name);
        if (known == null) {
            throw new AssertionError("nothing to put in place of {" + name + "} in " + pattern);
        }
        if (pattern.endsWith("/undo")) {
            return List.of(known.getLast());
        }
        return many ? known.subList(0, 1) : known;
    }

    /** Every action has a title. */
    private static Collection<String> words(String area, String prefix) {
        ResourceBundle messages =
                ResourceBundle.getBundle("org.redress.commandside." + area + ".messages", Locale.ENGLISH);
        return messages.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(word -> !word.equals("register") && !word.equals("undo"))
                .map(word -> word + ABOUT.getOrDefault(word, ""))
                .toList();
    }
}

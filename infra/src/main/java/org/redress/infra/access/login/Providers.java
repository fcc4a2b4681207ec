package org.redress.infra.access.login;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** The providers an operator has configured; mostly none. */
record Providers(@Nullable ClientRegistrationRepository registrations) {

    /** A link of the login page. */
    public record Link(String path, String name) {}

    boolean areThere() {
        return registrations != null;
    }

    List<Link> links() {
        return registrations instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(provider -> new Link(
                                "/oauth2/authorization/" + provider.getRegistrationId(), provider.getClientName()))
                        .toList()
                : List.of();
    }
}

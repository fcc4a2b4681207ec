package org.redress.infra.access.login;

import java.util.List;
import org.redress.infra.access.account.AccountPages;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.MessageBundle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires the way in; the access store, the staff book and the clock come from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@Import({LoginPage.class, AccountPages.class})
public class AccessConfiguration {

    @Bean
    MessageBundle accessMessages() {
        return new MessageBundle("org/redress/infra/access/messages");
    }

    @Bean
    Greeting greeting() {
        return new Greeting();
    }

    @Bean
    WebMvcConfigurer whoArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new WhoArgument());
            }
        };
    }

    @Bean
    AuthenticationManager authentication(Access access, StaffBook staff, AccessSettings settings, Now now) {
        return new ProviderManager(new PasswordLogin(access, staff, settings, now));
    }

    @Bean
    Identities identities(Access access, StaffBook staff, AccessSettings settings, Now now) {
        return new Identities(access, staff, settings, now);
    }

    /** Only a page that was opened is come back to: not a fragment, and nothing a program asked for. */
    @Bean
    @SuppressWarnings("NullAway") // null is how the setter is told that no parameter marks the way back
    RequestCache askedPages() {
        HttpSessionRequestCache asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        asked.setRequestMatcher(
                request -> request.getMethod().equals("GET") && !Paths.isApi(request) && !Paths.isHtmx(request));
        return asked;
    }

    @Bean
    Sessions sessions(Identities identities, Access access, RequestCache asked, Now now) {
        return new Sessions(identities, access.accounts(), asked, now);
    }

    @Bean
    ApiProblems apiProblems(Frames frames, JsonMapper json) {
        return new ApiProblems(frames, json);
    }

    @Bean
    Refusing refusing(Access access, ApiProblems problems, RequestCache asked, Now now) {
        return new Refusing(access.log(), problems, asked, now);
    }

    @Bean
    LocalDoor localDoor(ObjectProvider<LocalKey> key) {
        return new LocalDoor(key.getIfAvailable());
    }

    @Bean
    Providers providers(ObjectProvider<ClientRegistrationRepository> registrations) {
        return new Providers(registrations.getIfAvailable());
    }

    @Bean
    Gate gate(
            Identities identities,
            StaffBook staff,
            Providers providers,
            LocalDoor local,
            AccessSettings settings,
            Refusing refusing,
            Sessions sessions,
            Access access,
            Now now) {
        ProviderLogin vouched = providers.areThere() ? new ProviderLogin(access, staff, sessions, settings, now) : null;
        return new Gate(new Admission(identities, local, settings), refusing, sessions, access, now, vouched);
    }

    /** The filters are no beans: Boot would put every bean that is a filter in front of all requests once more. */
    @Bean
    SecurityFilterChain wayIn(HttpSecurity http, Gate gate, AccessParts parts, RequestCache asked, LocalDoor local) {
        RateFilter rates = new RateFilter(parts.settings(), parts.refusing());
        TokenFilter tokens =
                new TokenFilter(parts.access().tokens(), parts.identities(), parts.settings(), local, parts.problems());
        return gate.built(http, rates, tokens, asked);
    }

    /** What the filters are made of. */
    record AccessParts(
            AccessSettings settings, Refusing refusing, Access access, Identities identities, ApiProblems problems) {}

    @Bean
    AccessParts accessParts(
            AccessSettings settings, Refusing refusing, Access access, Identities identities, ApiProblems problems) {
        return new AccessParts(settings, refusing, access, identities, problems);
    }
}

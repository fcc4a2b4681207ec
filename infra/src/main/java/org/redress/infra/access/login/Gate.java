package org.redress.infra.access.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.time.Now;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/** Puts the parts in the order in which a request meets them. */
final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Admission admission;
    private final Refusing refusing;
    private final Sessions sessions;
    private final Access access;
    private final Now now;
    private final @Nullable ProviderLogin vouched;

    Gate(
            Admission admission,
            Refusing refusing,
            Sessions sessions,
            Access access,
            Now now,
            @Nullable ProviderLogin vouched) {
        this.admission = admission;
        this.refusing = refusing;
        this.sessions = sessions;
        this.access = access;
        this.now = now;
        this.vouched = vouched;
    }

    SecurityFilterChain built(HttpSecurity http, RateFilter rates, TokenFilter tokens, RequestCache asked) {
        http.headers(headers ->
                headers.defaultsDisabled().frameOptions(frames -> frames.deny()).httpStrictTransportSecurity(_ -> {}));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(Paths::bringsToken, Paths::isLocal));
        http.requestCache(cache -> cache.requestCache(asked));
        http.addFilterBefore(rates, CsrfFilter.class).addFilterBefore(tokens, CsrfFilter.class);
        doors(http);
        http.exceptionHandling(
                trouble -> trouble.authenticationEntryPoint(refusing).accessDeniedHandler(refusing));
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/assets/**", "/webjars/**")
                .permitAll()
                .anyRequest()
                .access(admission));
        return http.build();
    }

    private void doors(HttpSecurity http) {
        http.formLogin(form -> form.loginPage("/login")
                .usernameParameter("login")
                .passwordParameter("password")
                .successHandler((request, response, _) -> sessions.goOn(request, response))
                .failureHandler(failed()));
        if (vouched != null) {
            ProviderLogin handler = vouched;
            http.oauth2Login(other -> other.loginPage("/login")
                    .successHandler(handler)
                    .failureHandler((_, response, why) -> {
                        LOG.warn("A provider let nobody in: {}", why.toString());
                        response.sendRedirect("/login?provider");
                    }));
        }
        http.logout(logout ->
                logout.logoutSuccessUrl("/login?bye").addLogoutHandler((request, _, whose) -> note(request, whose)));
    }

    private static AuthenticationFailureHandler failed() {
        return (_, response, why) ->
                response.sendRedirect(why instanceof LockedException ? "/login?blocked" : "/login?refused");
    }

    private void note(HttpServletRequest request, @Nullable Authentication whose) {
        if (whose != null && whose.getPrincipal() instanceof Entered entered) {
            access.log()
                    .write(
                            entered.tenant(),
                            AccessEntry.of(
                                    now.instant(),
                                    AccessEntry.Kind.LOGGED_OUT,
                                    entered.staffId(),
                                    request.getRemoteAddr()));
        }
    }
}

package org.redress.infra.access.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set about logging in.
 *
 * @param tenant whose staff log in here
 * @param attempts wrong passwords in a row that block a name
 * @param block for how long
 * @param longestSession after which even a busy session ends
 * @param secondFactor whether auditors and administrators must have one
 * @param loginsPerMinute tries to log in from one address
 * @param requestsPerMinute of one account to the API; one address may send twice as many
 * @param metricsWithoutLogin whether this machine itself may read the metrics without a token
 * @param logKept how long lines of the access log are kept
 * @param providerClaim what another provider's answer calls the login name
 */
@ConfigurationProperties("redress.access")
public record AccessSettings(
        @DefaultValue("default") String tenant,
        @DefaultValue("5") int attempts,
        @DefaultValue("15m") Duration block,
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue("REQUIRED") SecondFactor secondFactor,
        @DefaultValue("30") int loginsPerMinute,
        @DefaultValue("6000") int requestsPerMinute,
        @DefaultValue("false") boolean metricsWithoutLogin,
        @DefaultValue("730d") Duration logKept,
        @DefaultValue("preferred_username") String providerClaim) {

    /** Whether the roles that can do most harm need a second factor. */
    public enum SecondFactor {
        REQUIRED,
        OPTIONAL
    }
}

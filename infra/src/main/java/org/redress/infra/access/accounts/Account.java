package org.redress.infra.access.accounts;

import org.jspecify.annotations.Nullable;

/**
 * How somebody proves who they are.
 *
 * @param password its hash; absent until one is given
 * @param oneTime whether the password must be replaced at the next login
 * @param stamp grows with everything that ends the sessions there are
 * @param secret of the second factor, in base 32; absent without one
 * @param lastStep time step of the last code that was taken: none is taken twice
 */
public record Account(
        String tenant,
        String staffId,
        String login,
        @Nullable String password,
        boolean oneTime,
        long stamp,
        @Nullable String secret,
        long lastStep) {

    public boolean hasSecondFactor() {
        return secret != null;
    }

    @Override
    public String toString() {
        return "Account[" + tenant + "/" + staffId + "]";
    }
}

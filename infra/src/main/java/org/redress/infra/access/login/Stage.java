package org.redress.infra.access.login;

/** How far somebody has got with logging in; until they are through, only the page of their step is open. */
public enum Stage {
    SECOND_FACTOR("/login/code"),
    NEW_PASSWORD("/account/password"),
    NEW_SECOND_FACTOR("/account/second-factor"),
    THROUGH("/");

    private final String path;

    Stage(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}

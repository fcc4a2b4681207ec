package org.redress.infra.access;

/**
 * One line of the table.
 *
 * @param method of HTTP, or {@code *} for every method
 * @param pattern exactly as the controller's mapping says it
 */
public record Route(String method, String pattern, Permission permission) {
    static final String ANY = "*";

    static Route get(String pattern, Permission permission) {
        return new Route("GET", pattern, permission);
    }

    static Route post(String pattern, Permission permission) {
        return new Route("POST", pattern, permission);
    }

    static Route any(String pattern, Permission permission) {
        return new Route(ANY, pattern, permission);
    }

    /** Whoever may read may also ask for the head of it. */
    public boolean takes(String asked) {
        return method.equals(ANY) || method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }
}

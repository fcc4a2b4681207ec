package org.redress.infra.access.login;

/** The key of the command line on the same machine. It reads what the command line reads, and changes nothing. */
public interface LocalKey {

    /** @param authorization the header as it came */
    boolean opens(String authorization);
}

package org.redress.infra.access.accounts;

import org.redress.infra.time.Now;

/** The access store, opened. */
public final class Access implements AutoCloseable {
    private final AccessDatabase database;
    private final Now now;
    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Tokens tokens;
    private final AccessLog log;
    private final SavedViews savedViews;
    private final Passwords passwords = new Passwords();

    public Access(AccessDatabase database, Now now) {
        this.database = database;
        this.now = now;
        this.accounts = new Accounts(database);
        this.secondFactors = new SecondFactors(database, accounts, now);
        this.tokens = new Tokens(database, now);
        this.log = new AccessLog(database);
        this.savedViews = new SavedViews(database, now);
    }

    public Accounts accounts() {
        return accounts;
    }

    public Attempts attempts(int limit, java.time.Duration block) {
        return new Attempts(database, now, limit, block);
    }

    public Passwords passwords() {
        return passwords;
    }

    public SecondFactors secondFactors() {
        return secondFactors;
    }

    public Tokens tokens() {
        return tokens;
    }

    public SavedViews savedViews() {
        return savedViews;
    }

    public AccessLog log() {
        return log;
    }

    /** Gives a new password that is good for one login; the second factor and all tokens are gone with the old one. */
    public String resetPassword(String tenant, String staffId) {
        String password = passwords.oneTime();
        accounts.password(tenant, staffId, passwords.hash(password), true);
        accounts.secondFactor(tenant, staffId, null, 0);
        secondFactors.clearRecoveryCodes(tenant, staffId);
        tokens.revokeAll(tenant, staffId);
        return password;
    }

    @Override
    public void close() {
        database.close();
    }
}

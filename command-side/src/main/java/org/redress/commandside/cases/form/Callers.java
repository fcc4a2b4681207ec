package org.redress.commandside.cases.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may be calling: customers as the intake looks them up. */
public interface Callers {

    /** Best matches first. */
    List<Caller> find(String tenant, String typed);

    /** Nothing when there is no such customer. */
    @Nullable
    Known known(String tenant, String customerId);

    /** @param phones masked */
    record Caller(
            String customerId,
            String name,
            String number,
            @Nullable String tier,
            @Nullable String manager,
            String phones) {}

    /**
     * What an agent should know before typing.
     *
     * @param promise what was last promised to them and is still owed, where anything is
     */
    record Known(Caller caller, List<Open> open, @Nullable String promise) {}

    /** A case of theirs that is not closed. */
    record Open(
            String caseId,
            String number,
            @Nullable String title,
            String kind,
            @Nullable String category) {}
}

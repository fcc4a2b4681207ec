package org.redress.commandside.cases.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.redress.commandside.cases.command.CommandName;

/** What people do with a case, in their words. Several of them may be the same command. */
enum Action {
    TAKE(CommandName.ASSIGN_CASE, "person"),
    ASSIGN(CommandName.ASSIGN_CASE, "person"),
    ACCEPT(CommandName.ACCEPT_CASE, "met"),
    RESPOND(CommandName.RESPOND_TO_CUSTOMER, "responded"),
    NOTE(CommandName.ADD_NOTE, "note"),
    ATTACH(CommandName.ATTACH_EVIDENCE, "clip"),
    STAGE(CommandName.ENTER_STAGE, "stage"),
    RESOLVE(CommandName.RESOLVE_CASE, "met"),
    CLOSE(CommandName.CLOSE_WITH_FEEDBACK, "closed"),
    REOPEN(CommandName.REOPEN_CASE, "reopened"),
    ESCALATE(CommandName.ESCALATE_CASE, "flag"),
    PAUSE(CommandName.PAUSE_CLOCK, "paused"),
    RESUME(CommandName.RESUME_CLOCK, "running"),
    CLASSIFY(CommandName.CLASSIFY_CASE, "tag"),
    KIND(CommandName.CHANGE_KIND, "tag"),
    SEVERITY(CommandName.CHANGE_SEVERITY, "alert"),
    AMEND(CommandName.AMEND_DETAILS, "edit"),
    LINK(CommandName.LINK_CASES, "link"),
    UNLINK(CommandName.UNLINK_CASES, "link");

    private final CommandName command;
    private final String icon;

    Action(CommandName command, String icon) {
        this.command = command;
        this.icon = icon;
    }

    static Optional<Action> named(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }

    CommandName command() {
        return command;
    }

    /** Stands in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /** Needs nothing but the wish. */
    public boolean oneClick() {
        return this == TAKE || this == ACCEPT;
    }

    /** What adds to a case, or names what it replaces, goes in beside what others do meanwhile. */
    boolean commutes() {
        return this == NOTE || this == RESPOND || this == AMEND || this == ATTACH;
    }
}

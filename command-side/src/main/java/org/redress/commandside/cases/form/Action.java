package org.redress.commandside.cases.form;

import java.util.Arrays;
import java.util.EnumSet;
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
    PROMISE(CommandName.PROMISE_REPLY, "clock"),
    URGE(CommandName.URGE_CASE, "bell"),
    ESCALATE(CommandName.ESCALATE_CASE, "flag"),
    TRANSFER(CommandName.TRANSFER_CASE, "arrow"),
    WATCH(CommandName.WATCH_CASE, "watch"),
    UNWATCH(CommandName.UNWATCH_CASE, "watch"),
    INVOLVE(CommandName.WATCH_CASE, "staff"),
    PAUSE(CommandName.PAUSE_CLOCK, "paused"),
    RESUME(CommandName.RESUME_CLOCK, "running"),
    CLASSIFY(CommandName.CLASSIFY_CASE, "tag"),
    KIND(CommandName.CHANGE_KIND, "tag"),
    SEVERITY(CommandName.CHANGE_SEVERITY, "alert"),
    AMEND(CommandName.AMEND_DETAILS, "edit"),
    LINK(CommandName.LINK_CASES, "link"),
    UNLINK(CommandName.UNLINK_CASES, "link"),
    MERGE(CommandName.MERGE_CASE, "merge"),
    UNMERGE(CommandName.UNMERGE_CASE, "merge"),
    UNDO(CommandName.TAKE_BACK, "undo");

    /** What it is about. */
    enum Kin {
        CONVERSATION,
        ROUTING,
        CLOCKS,
        FACTS,
        LINKS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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

    Kin kin() {
        return switch (this) {
            case RESPOND, NOTE, PROMISE, URGE -> Kin.CONVERSATION;
            case TAKE, ASSIGN, TRANSFER, ESCALATE, WATCH, UNWATCH, INVOLVE -> Kin.ROUTING;
            case ACCEPT, STAGE, RESOLVE, CLOSE, REOPEN, PAUSE, RESUME, UNDO -> Kin.CLOCKS;
            case CLASSIFY, KIND, SEVERITY, AMEND, ATTACH -> Kin.FACTS;
            case LINK, UNLINK, MERGE, UNMERGE -> Kin.LINKS;
        };
    }

    /** Needs nothing but the wish. */
    public boolean oneClick() {
        return this == TAKE || this == ACCEPT || this == WATCH || this == UNWATCH || this == UNDO;
    }

    /** What adds to a case, or names what it replaces, goes in beside what others do meanwhile. */
    boolean commutes() {
        return EnumSet.of(NOTE, RESPOND, AMEND, ATTACH, URGE, WATCH, UNWATCH, INVOLVE)
                .contains(this);
    }
}

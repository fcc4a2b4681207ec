package org.redress.commandside.cases.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CommandName;
import org.redress.events.Audience;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Severity;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of every case of a batch, as it is kept and as programs send it.
 *
 * @param said the arguments by name; whatever is left out is for the rules to miss
 */
public record Wish(CommandName what, Map<String, String> said) {
    /** Longest of all arguments together, so that every case can keep them. */
    static final int LONGEST = 200_000;

    private static final String MENTIONED = "mentioned";
    private static final String REASON = "reason";
    private static final String OTHER = "other";

    public Wish {
        said = Map.copyOf(said);
    }

    /** Nothing for a command that is never asked of many cases at once. */
    static Optional<Wish> of(CaseCommand command) {
        return Optional.ofNullable(
                switch (command) {
                    case CaseCommand.AssignCase(var owner, var unit, var reason) ->
                        wish(CommandName.ASSIGN_CASE, "owner", owner, "unit", unit, REASON, reason);
                    case CaseCommand.TransferCase(var owner, var unit, var reason) ->
                        wish(CommandName.TRANSFER_CASE, "owner", owner, "unit", unit, REASON, reason);
                    case CaseCommand.EscalateCase(var _, var trigger, var role, var reason) ->
                        wish(CommandName.ESCALATE_CASE, "trigger", trigger, "toRole", role, REASON, reason);
                    case CaseCommand.PauseClock(var clock, var code, var remark) ->
                        wish(CommandName.PAUSE_CLOCK, "clock", clock, "reasonCode", code, "remark", remark);
                    case CaseCommand.ResumeClock(var clock, var remark) ->
                        wish(CommandName.RESUME_CLOCK, "clock", clock, "remark", remark);
                    case CaseCommand.ClassifyCase(var category, var cause, var reason) ->
                        wish(CommandName.CLASSIFY_CASE, "category", category, "cause", cause, REASON, reason);
                    case CaseCommand.ChangeSeverity(var severity, var reason) ->
                        wish(CommandName.CHANGE_SEVERITY, "severity", severity.value(), REASON, reason);
                    case CaseCommand.AddNote(var _, var text, var mentioned) ->
                        wish(CommandName.ADD_NOTE, "text", text, MENTIONED, joined(mentioned));
                    case CaseCommand.WatchCase(var watcher) -> wish(CommandName.WATCH_CASE, "watcher", watcher);
                    case CaseCommand.LinkCases(var other, var link) ->
                        wish(CommandName.LINK_CASES, OTHER, other.caseId(), "link", link.name());
                    case CaseCommand.MergeCase(var into, var reason) ->
                        wish(CommandName.MERGE_CASE, OTHER, into.caseId(), REASON, reason);
                    case CaseCommand.CloseWithFeedback(var outcome, var text, Feedback.NotAsked _) ->
                        wish(CommandName.CLOSE_WITH_FEEDBACK, "outcome", outcome, "text", text);
                    case CaseCommand.OpenCase _, CaseCommand.TakeBack _, CaseCommand.IntakeCommand _ -> null;
                    case CaseCommand.RoutingCommand _, CaseCommand.ConversationCommand _ -> null;
                    case CaseCommand.ClockCommand _, CaseCommand.ClosureCommand _ -> null;
                });
    }

    /** Nothing for what is never asked of many cases, or an argument that means nothing. */
    Optional<CaseCommand> command() {
        return Optional.ofNullable(
                switch (what) {
                    case ASSIGN_CASE -> new CaseCommand.AssignCase(said("owner"), said("unit"), said(REASON));
                    case TRANSFER_CASE -> new CaseCommand.TransferCase(said("owner"), said("unit"), text(REASON));
                    case ESCALATE_CASE ->
                        new CaseCommand.EscalateCase(null, text("trigger"), said("toRole"), said(REASON));
                    case PAUSE_CLOCK -> new CaseCommand.PauseClock(said("clock"), text("reasonCode"), said("remark"));
                    case RESUME_CLOCK -> new CaseCommand.ResumeClock(said("clock"), said("remark"));
                    case CLASSIFY_CASE -> new CaseCommand.ClassifyCase(said("category"), said("cause"), said(REASON));
                    case CHANGE_SEVERITY ->
                        new CaseCommand.ChangeSeverity(new Severity(text("severity")), text(REASON));
                    case ADD_NOTE -> new CaseCommand.AddNote(Audience.INTERNAL, text("text"), split(said(MENTIONED)));
                    case WATCH_CASE -> new CaseCommand.WatchCase(text("watcher"));
                    case LINK_CASES -> link();
                    case MERGE_CASE -> new CaseCommand.MergeCase(new CaseRef(text(OTHER)), said(REASON));
                    case CLOSE_WITH_FEEDBACK ->
                        new CaseCommand.CloseWithFeedback(said("outcome"), said("text"), new Feedback.NotAsked());
                    case OPEN_CASE, ACCEPT_CASE, CHANGE_KIND, AMEND_DETAILS -> null;
                    case ATTACH_EVIDENCE, UNLINK_CASES, UNWATCH_CASE, ENTER_STAGE -> null;
                    case RESPOND_TO_CUSTOMER, URGE_CASE, PROMISE_REPLY, RAISE_SLA_WARNING -> null;
                    case MARK_SLA_BREACHED, WITHDRAW_BREACH, RESOLVE_CASE, REOPEN_CASE -> null;
                    case UNMERGE_CASE, TAKE_BACK -> null;
                });
    }

    /** What adds to a case goes in beside what others do meanwhile; everything else names the version it was tried on. */
    boolean commutes() {
        return what == CommandName.ADD_NOTE || what == CommandName.WATCH_CASE || what == CommandName.LINK_CASES;
    }

    /** Whether every case can keep these texts: not too long, and no character cut in half. */
    boolean isStorable() {
        int length = said.values().stream().mapToInt(String::length).sum();
        return length <= LONGEST
                && said.values().stream()
                        .noneMatch(text ->
                                text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE));
    }

    /** What somebody wrote with it; nothing where nobody did. */
    @Nullable
    String words() {
        return Stream.of("text", REASON, "remark")
                .map(said::get)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    static Wish read(String json) {
        return JsonMapper.shared().readValue(json, Wish.class);
    }

    private @Nullable CaseCommand link() {
        return Stream.of(LinkKind.values())
                .filter(kind -> kind.name().equals(said("link")))
                .findFirst()
                .map(kind -> new CaseCommand.LinkCases(new CaseRef(text(OTHER)), kind))
                .orElse(null);
    }

    private @Nullable String said(String name) {
        return said.get(name);
    }

    private String text(String name) {
        return said.getOrDefault(name, "");
    }

    private static Wish wish(CommandName what, @Nullable String... pairs) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            String value = pairs[at + 1];
            if (value != null) {
                said.put(String.valueOf(pairs[at]), value);
            }
        }
        return new Wish(what, said);
    }

    private static @Nullable String joined(@Nullable List<String> ids) {
        return ids == null ? null : String.join(",", ids);
    }

    private static @Nullable List<String> split(@Nullable String ids) {
        return ids == null ? null : List.of(ids.split(","));
    }
}

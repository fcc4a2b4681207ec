package org.redress.commandside.cases.api;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.Deadline;
import org.redress.events.cases.CaseRef;

/** Bodies of what follows a case through the house: passing it on, watching it, urging, promising, merging. */
final class FollowBodies {
    private FollowBodies() {}

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    record Transfer(
            @Nullable String owner,
            @Nullable String unit,
            @Nullable String reason) {
        CaseCommand command() {
            return new CaseCommand.TransferCase(owner, unit, orEmpty(reason));
        }
    }

    /** @param watcher a colleague; oneself when left out */
    record Watch(@Nullable String watcher) {
        CaseCommand watching(String self) {
            return new CaseCommand.WatchCase(watcher == null ? self : watcher);
        }

        CaseCommand unwatching(String self) {
            return new CaseCommand.UnwatchCase(watcher == null ? self : watcher);
        }
    }

    record Urging(
            @Nullable String by,
            @Nullable String channel,
            @Nullable String text) {
        CaseCommand command() {
            return new CaseCommand.UrgeCase(orEmpty(by), channel, text);
        }
    }

    /** One of the three; the first of them that is there counts. */
    record Promise(
            @Nullable OffsetDateTime dueAt,
            @Nullable LocalDateTime dueLocal,
            @Nullable Duration within,
            @Nullable String text) {
        CaseCommand command() {
            Deadline due = new Deadline(dueAt == null ? null : dueAt.toInstant(), dueLocal, within);
            return new CaseCommand.PromiseReply(due, text);
        }
    }

    record Merge(@Nullable String into, @Nullable String reason) {
        CaseCommand merging() {
            return new CaseCommand.MergeCase(new CaseRef(orEmpty(into)), reason);
        }

        CaseCommand unmerging() {
            return new CaseCommand.UnmergeCase(orEmpty(reason));
        }
    }
}

package org.redress.commandside.cases.handling;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.OccurredAt;
import org.redress.events.cases.Feedback;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * SHA-256 of what a command asks for, in canonical JSON: fields and map entries in the order of their names, fields only. The
 * command id is part of it, so that equal contents do not show as equal hashes.
 */
final class BodyHash {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultVisibility(all -> all.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .addMixIn(CaseCommand.class, Named.class)
            .addMixIn(Feedback.class, Named.class)
            .addMixIn(CaseCommand.RespondToCustomer.class, Mentioning.class)
            .addMixIn(CaseCommand.AddNote.class, Mentioning.class)
            .addMixIn(CaseCommand.RaiseSlaWarning.class, Absorbing.class)
            .addMixIn(CaseCommand.MarkSlaBreached.class, Absorbing.class)
            .addMixIn(CaseCommand.WithdrawBreach.class, Absorbing.class)
            .build();

    private BodyHash() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface Named {}

    /** Came later: a command without it has the hash it always had, so that an old file read again adds nothing. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private abstract static class Mentioning {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @SuppressWarnings("UnusedVariable") // stands for the field of its name
        @Nullable
        List<String> mentioned;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private abstract static class Absorbing {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @SuppressWarnings("UnusedVariable") // stands for the field of its name
        @Nullable
        List<String> absorbed;
    }

    private record Body(
            UUID commandId,
            String caseId,
            CaseCommand command,
            @Nullable OccurredAt occurredAt,
            @Nullable String pack) {}

    static String of(Asked asked) {
        Body body = new Body(asked.commandId(), asked.caseId(), asked.command(), asked.occurredAt(), asked.pack());
        return HexFormat.of().formatHex(sha256().digest(CANONICAL.writeValueAsBytes(body)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}

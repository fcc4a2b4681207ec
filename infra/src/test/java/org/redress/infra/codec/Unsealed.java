package org.redress.infra.codec;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.events.DomainEvent;
import org.redress.events.EventNames;
import org.redress.events.Personal;
import org.redress.infra.keys.InMemorySubjectKeys;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.json.JsonMapper;

/** The codec with sealed text shown as {@code "(sealed) text"}, since ciphertext is never the same twice; a line per event. */
final class Unsealed {
    private static final Pattern PERSONAL =
            Pattern.compile("\"subject\":\"([^\"]*)\",\"sealed\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final String MARK = "(sealed) ";

    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();
    private final EventCodec codec = new EventCodec(keys);
    private final JsonMapper json = new JsonMapper();

    byte[] encode(DomainEvent event) {
        Seal seal = new Seal(keys, EventNames.of(event).wireName());
        String shown = replace(ContractFiles.text(codec.encode(event)), (subject, base64) -> {
            Personal personal = seal.open(subject, Base64.getDecoder().decode(base64));
            return new String(JsonStringEncoder.getInstance().quoteAsCharArray(MARK + personal.text()));
        });
        return (shown + "\n").getBytes(StandardCharsets.UTF_8);
    }

    DomainEvent decode(String wireName, int revision, byte[] shown) {
        Seal seal = new Seal(keys, wireName);
        String stored = replace(ContractFiles.text(shown), (subject, marked) -> {
            String text = json.readValue("\"" + marked + "\"", String.class).substring(MARK.length());
            return Base64.getEncoder().encodeToString(seal.close(new Personal(subject, text)));
        });
        return codec.decode(wireName, revision, stored.getBytes(StandardCharsets.UTF_8));
    }

    private static String replace(String text, BinaryOperator<String> change) {
        Matcher personal = PERSONAL.matcher(text);
        return personal.replaceAll(found -> Matcher.quoteReplacement("\"subject\":\"" + found.group(1)
                + "\",\"sealed\":\"" + change.apply(found.group(1), found.group(2)) + "\""));
    }
}

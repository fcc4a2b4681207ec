package org.redress.infra.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.AEADBadTagException;
import org.redress.events.Personal;
import org.redress.infra.keys.Gcm;
import org.redress.infra.keys.SubjectKey;
import org.redress.infra.keys.SubjectKeys;

/**
 * Closes and opens the personal text of one kind of event: a format byte, the id of the key, nonce and AES-GCM. The subject
 * and the wire name are bound to it, so that a sealed text cannot be moved to another subject or kind of event.
 */
final class Seal {
    private static final byte FORMAT = 1;
    private static final int LONGEST_SUBJECT = 400;
    private static final int HEAD = 1 + Integer.BYTES;

    private final SubjectKeys keys;
    private final String wireName;

    Seal(SubjectKeys keys, String wireName) {
        this.keys = keys;
        this.wireName = wireName;
    }

    /** Refuses half a character instead of storing a question mark for it; JSON can escape it, UTF-8 cannot hold it. */
    byte[] close(Personal personal) {
        SubjectKey key = keys.forSealing(subject(personal.subject()));
        byte[] head = ByteBuffer.allocate(HEAD).put(FORMAT).putInt(key.id()).array();
        return Gcm.seal(key.key(), head, bound(personal.subject()), whole(personal.text()));
    }

    Personal open(String subject, byte[] sealed) {
        if (sealed.length < HEAD + Gcm.OVERHEAD || sealed[0] != FORMAT) {
            throw new Malformed("has sealed text of an unknown format");
        }
        SubjectKey key = keys.forOpening(subject, ByteBuffer.wrap(sealed).getInt(1));
        if (key == null) {
            return new Personal(subject, Personal.ERASED);
        }
        try {
            byte[] text = Gcm.open(key.key(), sealed, HEAD, bound(subject));
            return new Personal(subject, new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException altered) {
            throw new UnreadableEvent(
                    UnreadableEvent.Reason.ALTERED,
                    "The sealed text about " + subject + " in an event \"" + wireName + "\" was altered.",
                    altered);
        }
    }

    /** The key stores index it, and one that does not fit would hold up all keys behind it. Throws UnstorableText. */
    static String subject(String subject) {
        if (subject.length() > LONGEST_SUBJECT) {
            throw new UnstorableText("a subject is longer than " + LONGEST_SUBJECT + " characters");
        }
        return subject;
    }

    private static byte[] whole(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    throw new UnstorableText("a text holds half a character");
                }
                at++;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bound(String subject) {
        return (subject + '\0' + wireName).getBytes(StandardCharsets.UTF_8);
    }
}

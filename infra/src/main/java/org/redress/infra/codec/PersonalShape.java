package org.redress.infra.codec;

import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** {@code {"subject":"case:..","sealed":"<base64>"}}: the text never stands in the clear. */
enum PersonalShape implements Shape {
    ONLY;

    private static final SerializedString SUBJECT = new SerializedString("subject");
    private static final SerializedString SEALED = new SerializedString("sealed");

    @Override
    public void write(JsonGenerator out, Object value, Seal seal) {
        Personal personal = (Personal) value;
        byte[] sealed = seal.close(personal);
        out.writeStartObject();
        out.writeName(SUBJECT);
        out.writeString(personal.subject());
        out.writeName(SEALED);
        out.writeBinary(sealed);
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Seal seal) {
        Malformed.unless(JsonToken.START_OBJECT, in);
        @Nullable String subject = null;
        byte @Nullable [] sealed = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            if (name.equals(SUBJECT.getValue())) {
                subject = (String) PlainShape.TEXT.read(in, seal);
            } else if (name.equals(SEALED.getValue())) {
                Malformed.unless(JsonToken.VALUE_STRING, in);
                sealed = in.getBinaryValue();
            } else {
                in.skipChildren();
            }
        }
        if (subject == null || sealed == null) {
            throw new Malformed("lacks the subject or the sealed text of something personal");
        }
        return seal.open(subject, sealed);
    }
}

package org.redress.infra.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** An object with one entry per component, in the order of the components; absent values are left out. */
final class RecordShape implements Shape {
    private static final JsonFactory NAMES = new JsonFactory();

    private final RecordMaker maker;
    private final Field[] fields;
    private final PropertyNameMatcher matcher;

    RecordShape(RecordMaker maker, List<Field> fields) {
        this.maker = maker;
        this.fields = fields.toArray(Field[]::new);
        List<Named> names = new ArrayList<>();
        fields.forEach(field -> names.add(Named.fromString(field.name.getValue())));
        matcher = NAMES.constructNameMatcher(names, false);
    }

    record Field(SerializedString name, Function<Object, Object> accessor, Shape shape, boolean nullable) {}

    @Override
    public void write(JsonGenerator out, Object value, Seal seal) {
        out.writeStartObject();
        writeFields(out, value, seal);
        out.writeEndObject();
    }

    void writeFields(JsonGenerator out, Object value, Seal seal) {
        for (Field field : fields) {
            @Nullable Object component = field.accessor.apply(value);
            if (component != null) {
                out.writeName(field.name);
                field.shape.write(out, component, seal);
            } else if (!field.nullable) {
                throw new IllegalArgumentException(
                        value.getClass().getSimpleName() + " lacks its " + field.name.getValue());
            }
        }
    }

    @Override
    public Object read(JsonParser in, Seal seal) {
        Malformed.unless(JsonToken.START_OBJECT, in);
        return readFields(in, seal);
    }

    /** Unknown names are skipped: a newer program may have added them. */
    Object readFields(JsonParser in, Seal seal) {
        @Nullable Object[] values = new Object[fields.length];
        for (int match = in.nextNameMatch(matcher);
                match != PropertyNameMatcher.MATCH_END_OBJECT;
                match = in.nextNameMatch(matcher)) {
            JsonToken token = in.nextToken();
            if (match < 0) {
                in.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                values[match] = fields[match].shape.read(in, seal);
            }
        }
        return maker.make(complete(values));
    }

    private @Nullable Object[] complete(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = fields[i].shape.absent();
                if (values[i] == null && !fields[i].nullable) {
                    throw new Malformed("lacks its " + fields[i].name.getValue());
                }
            }
        }
        return values;
    }
}

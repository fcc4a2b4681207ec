package org.redress.infra.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What JSON itself knows. Nothing is coerced: a number in quotes is no number. */
enum PlainShape implements Shape {
    TEXT {
        @Override
        public void write(JsonGenerator out, Object value, Seal seal) {
            out.writeString((String) value);
        }

        @Override
        public Object read(JsonParser in, Seal seal) {
            Malformed.unless(JsonToken.VALUE_STRING, in);
            return in.getString();
        }
    },
    INT {
        @Override
        public void write(JsonGenerator out, Object value, Seal seal) {
            out.writeNumber((int) value);
        }

        @Override
        public Object read(JsonParser in, Seal seal) {
            Malformed.unless(JsonToken.VALUE_NUMBER_INT, in);
            return in.getIntValue();
        }
    },
    LONG {
        @Override
        public void write(JsonGenerator out, Object value, Seal seal) {
            out.writeNumber((long) value);
        }

        @Override
        public Object read(JsonParser in, Seal seal) {
            Malformed.unless(JsonToken.VALUE_NUMBER_INT, in);
            return in.getLongValue();
        }
    },
    BOOLEAN {
        @Override
        public void write(JsonGenerator out, Object value, Seal seal) {
            out.writeBoolean((boolean) value);
        }

        @Override
        public Object read(JsonParser in, Seal seal) {
            if (in.currentToken() == JsonToken.VALUE_TRUE) {
                return true;
            }
            Malformed.unless(JsonToken.VALUE_FALSE, in);
            return false;
        }
    }
}

package org.redress.infra.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One column of a view table.
 *
 * @param filled never empty; an embedded database reads rows in the order of an index only where that is promised
 */
public record Column(String name, Type type, boolean key, boolean filled) {

    /** The few types views use; their names mean the same on both engines. */
    public enum Type {
        TEXT("varchar"),
        LONG("bigint"),
        INT("integer"),
        BOOL("boolean"),
        UUID("uuid");

        private final String sqlName;

        Type(String sqlName) {
            this.sqlName = sqlName;
        }

        public String sqlName() {
            return sqlName;
        }

        /** Drivers look at the class of the array. */
        @Nullable
        Object[] cells(int count) {
            return switch (this) {
                case TEXT -> new @Nullable String[count];
                case LONG -> new @Nullable Long[count];
                case INT -> new @Nullable Integer[count];
                case BOOL -> new @Nullable Boolean[count];
                case UUID -> new java.util.@Nullable UUID[count];
            };
        }
    }

    String ddl() {
        return name + " " + type.sqlName() + (filled ? " not null" : "");
    }
}

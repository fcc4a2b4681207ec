package org.redress.infra.delivery;

import java.sql.Types;

/** One column of a view table. */
public record Column(String name, Type type, boolean key) {

    /** The few types views use; their names mean the same on both engines. */
    public enum Type {
        TEXT("varchar", Types.VARCHAR),
        LONG("bigint", Types.BIGINT),
        INT("integer", Types.INTEGER),
        BOOL("boolean", Types.BOOLEAN),
        UUID("uuid", Types.OTHER);

        private final String sqlName;
        private final int jdbcType;

        Type(String sqlName, int jdbcType) {
            this.sqlName = sqlName;
            this.jdbcType = jdbcType;
        }

        public String sqlName() {
            return sqlName;
        }

        public int jdbcType() {
            return jdbcType;
        }
    }

    String ddl() {
        return name + " " + type.sqlName() + (key ? " not null" : "");
    }
}

package org.redress.infra.delivery;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a table holds, as one value: the same on both engines and in whatever order the rows lie. */
public final class TableHash {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private TableHash() {}

    /** Number of rows and sum of the rows' hashes; a sum, so that a row that stands twice is seen. */
    public static String of(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table)) {
            statement.setFetchSize(2000);
            try (ResultSet row = statement.executeQuery()) {
                BigInteger sum = BigInteger.ZERO;
                long rows = 0;
                while (row.next()) {
                    sum = sum.add(hash(row)).mod(MODULUS);
                    rows++;
                }
                return rows + ":" + sum.toString(16);
            }
        }
    }

    private static BigInteger hash(ResultSet row) throws SQLException {
        MessageDigest digest = sha256();
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            Object cell = row.getObject(i);
            byte[] bytes = cell == null ? new byte[] {0} : ("=" + cell).getBytes(StandardCharsets.UTF_8);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return new BigInteger(1, digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}

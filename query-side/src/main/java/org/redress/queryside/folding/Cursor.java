package org.redress.queryside.folding;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.redress.infra.delivery.Cells;

/** Where a page of a list ended, as a text that may stand in an address. */
public final class Cursor {
    private Cursor() {}

    public static String of(String... parts) {
        String cell = Cells.joined(List.of(parts));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cell.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws IllegalArgumentException for a text that is no cursor with so many parts. */
    public static List<String> read(String cursor, int parts) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        List<String> read = Cells.texts(new String(bytes, StandardCharsets.UTF_8)).stream()
                .map(part -> Objects.requireNonNullElse(part, ""))
                .toList();
        if (read.size() != parts) {
            throw new IllegalArgumentException("not a cursor of this list");
        }
        return read;
    }
}

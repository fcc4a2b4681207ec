package org.redress.queryside.notices;

import java.util.List;
import org.redress.infra.delivery.Views;

/** What one member of staff is told. */
public final class Notices {
    /** A bell that counts further tells nobody more. */
    static final int COUNTED = 100;

    private static final String MINE = "from notice where tenant = ? and staff_id = ?";
    private static final String UNREAD =
            "select count(*) from (select 1 " + MINE + " and rings and position > ? limit " + COUNTED + ") n";
    private static final String RUNG =
            "select * " + MINE + " and rings and position < ? order by position desc limit ?";
    private static final String MOVED = "select * " + MINE + " and position > ? order by position desc limit ?";

    private static final String RUNG_ABOVE =
            "select * " + MINE + " and rings and position > ? order by position limit ?";

    private final Views views;

    public Notices(Views views) {
        this.views = views;
    }

    /** How many times the bell rang above this position, at most {@link #COUNTED}. */
    int unread(String tenant, String staffId, long above) {
        return views.read(
                NoticesProjection.NAME,
                reading -> reading.list(UNREAD, row -> row.getInt(1), tenant, staffId, above)
                        .getFirst());
    }

    /** What the bell rang for, newest first, below this position. */
    List<Notice> rung(String tenant, String staffId, long below, int limit) {
        return views.read(
                NoticesProjection.NAME, reading -> reading.list(RUNG, Notice::read, tenant, staffId, below, limit));
    }

    /** What the bell rang for, oldest first, above this position. */
    public List<Notice> rungAbove(String tenant, String staffId, long above, int limit) {
        return views.read(
                NoticesProjection.NAME,
                reading -> reading.list(RUNG_ABOVE, Notice::read, tenant, staffId, above, limit));
    }

    /** Everything that moved above this position, newest first. */
    List<Notice> moved(String tenant, String staffId, long above, int limit) {
        return views.read(
                NoticesProjection.NAME, reading -> reading.list(MOVED, Notice::read, tenant, staffId, above, limit));
    }

    /** How far the notices are. */
    public long position() {
        return views.<Long>read(NoticesProjection.NAME, reading -> reading.position());
    }
}

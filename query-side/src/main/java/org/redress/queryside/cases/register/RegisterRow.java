package org.redress.queryside.cases.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.events.cases.PackRef;
import org.redress.infra.delivery.Cells;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRow;

/** A case while a batch is folded into it; the fields are the columns. */
final class RegisterRow implements CaseRow {
    final CaseKey key;

    @Nullable
    String number;

    @Nullable
    String externalNumber;

    String source = "";
    String kind = "";
    CaseStatus status = CaseStatus.OPEN;

    @Nullable
    String owner;

    @Nullable
    String unit;

    @Nullable
    String tier;

    String severity = "";

    @Nullable
    String category;

    @Nullable
    String cause;

    @Nullable
    String channel;

    @Nullable
    String customer;

    @Nullable
    Personal title;

    @Nullable
    Long openedAt;

    @Nullable
    String openedExactness;

    @Nullable
    Long lastEventAt;

    @Nullable
    Long firstRespondedAt;

    @Nullable
    Long resolvedAt;

    @Nullable
    Long closedAt;

    @Nullable
    Integer score;

    int escalationLevel;
    int reopens;
    int urges;

    @Nullable
    Long promisedUntil;

    @Nullable
    String mergedInto;

    @Nullable
    String track;

    @Nullable
    String stage;

    @Nullable
    PackRef pack;

    long version;

    RegisterRow(CaseKey key) {
        this.key = key;
    }

    static RegisterRow read(ResultSet row) throws SQLException {
        RegisterRow read = new RegisterRow(new CaseKey(row.getString("tenant"), row.getString("case_id")));
        read.number = row.getString("case_number");
        read.externalNumber = row.getString("external_number");
        read.source = row.getString("source");
        read.kind = row.getString("kind");
        read.status = CaseStatus.valueOf(row.getString("status"));
        read.owner = row.getString("owner");
        read.unit = row.getString("unit");
        read.tier = row.getString("tier");
        read.severity = row.getString("severity");
        read.category = row.getString("category");
        read.cause = row.getString("cause");
        read.channel = row.getString("channel");
        read.customer = row.getString("customer");
        String title = row.getString("title");
        read.title = title == null ? null : new Personal(row.getString("title_subject"), title);
        read.times(row);
        read.score = Cells.intOrNull(row, "score");
        read.escalationLevel = row.getInt("escalation_level");
        read.reopens = row.getInt("reopens");
        read.urges = row.getInt("urges");
        read.promisedUntil = Cells.longOrNull(row, "promised_until");
        read.mergedInto = row.getString("merged_into");
        read.track = row.getString("track");
        read.stage = row.getString("stage");
        String pack = row.getString("pack");
        read.pack = pack == null ? null : new PackRef(pack, row.getInt("pack_version"));
        read.version = row.getLong("version");
        return read;
    }

    private void times(ResultSet row) throws SQLException {
        openedAt = Cells.longOrNull(row, "opened_at");
        openedExactness = row.getString("opened_exactness");
        lastEventAt = Cells.longOrNull(row, "last_event_at");
        firstRespondedAt = Cells.longOrNull(row, "first_responded_at");
        resolvedAt = Cells.longOrNull(row, "resolved_at");
        closedAt = Cells.longOrNull(row, "closed_at");
    }

    @Override
    public CaseKey key() {
        return key;
    }

    @Override
    public @Nullable Object[] cells() {
        return new @Nullable Object[] {
            key.tenant(),
            key.caseId(),
            number,
            externalNumber,
            source,
            kind,
            status.name(),
            owner,
            unit,
            tier,
            severity,
            category,
            cause,
            channel,
            customer,
            title == null ? null : title.text(),
            title == null ? null : title.subject(),
            openedAt,
            openedExactness,
            lastEventAt,
            firstRespondedAt,
            resolvedAt,
            closedAt,
            score,
            escalationLevel,
            reopens,
            urges,
            promisedUntil,
            mergedInto,
            track,
            stage,
            pack == null ? null : pack.name(),
            pack == null ? null : pack.version(),
            version,
            openedAt == null ? 0L : openedAt,
            lastEventAt == null ? 0L : lastEventAt
        };
    }
}

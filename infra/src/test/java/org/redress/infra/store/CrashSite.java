package org.redress.infra.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.TallyProjection;
import org.redress.infra.delivery.Views;
import org.redress.infra.keys.JdbcSubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.testing.TestPostgres;
import org.redress.infra.time.Now;

/**
 * A journal and its keys that one process writes and another looks at afterwards.
 *
 * @param url of the database, or empty for an embedded journal in the directory
 */
record CrashSite(Path directory, String url, Durability durability) {

    static final String TALLY = "tally";

    static CrashSite h2(Durability durability) {
        return new CrashSite(temporary(), "", durability);
    }

    static CrashSite postgres() {
        String url = TestPostgres.database().getUrl();
        return new CrashSite(temporary(), url, Durability.SYNCED);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("crash").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> arguments() {
        return List.of(directory.toString(), url, durability.name());
    }

    static CrashSite of(List<String> arguments) {
        return new CrashSite(Path.of(arguments.get(0)), arguments.get(1), Durability.valueOf(arguments.get(2)));
    }

    SubjectKeys keys() {
        Path keys = directory.resolve("keys");
        return url.isEmpty() ? JdbcSubjectKeys.h2(keys) : JdbcSubjectKeys.postgres(TestPostgres.at(url), keys);
    }

    Journal open(SubjectKeys keys) {
        EventCodec codec = new EventCodec(keys);
        return url.isEmpty()
                ? Journals.h2(directory.resolve("journal"), durability, codec, Now.system())
                : Journals.postgres(TestPostgres.at(url), codec, Now.system());
    }

    Views views() {
        return url.isEmpty() ? Views.h2(directory.resolve("views")) : Views.on(TestPostgres.at(url));
    }

    /** One read model that is filled while the process is killed. */
    static Delivery deliver(Journal journal, Views views) {
        return Delivery.start(
                EventSource.of(journal),
                views,
                Now.system(),
                List.of(() -> new TallyProjection(TALLY, 1, TallyProjection.nothing())));
    }

    Home home() {
        return url.isEmpty()
                ? new Home.InDirectory(directory.resolve("journal"))
                : new Home.OnServer(TestPostgres.at(url));
    }
}

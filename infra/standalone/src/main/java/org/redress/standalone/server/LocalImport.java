package org.redress.standalone.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.imports.ImportRequest;
import org.redress.commandside.imports.ImportSummary;
import org.redress.commandside.imports.ImportTrouble;
import org.redress.standalone.installation.DataTrouble;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.installation.RefusalsFile;
import org.redress.standalone.installation.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import in the background. */
final class LocalImport {
    private static final Logger LOG = LoggerFactory.getLogger(LocalImport.class);

    private final UUID id = UUID.randomUUID();
    private final Installation installation;
    private final ImportRequest request;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicBoolean stop = new AtomicBoolean();
    private volatile @Nullable Map<String, Object> end;

    LocalImport(Installation installation, ImportRequest request) {
        this.installation = installation;
        this.request = request;
    }

    UUID id() {
        return id;
    }

    void start() {
        Thread.ofPlatform().name("import-" + request.source()).start(this::run);
    }

    void stop() {
        stop.set(true);
    }

    Map<String, Object> state() {
        Map<String, Object> state = new HashMap<>();
        state.put("id", id.toString());
        state.put("done", done.get());
        state.put("total", total.get());
        Map<String, Object> ended = end;
        state.put("ended", ended != null);
        if (ended != null) {
            state.putAll(ended);
        }
        return state;
    }

    private void run() {
        try {
            ImportSummary summary = installation.imports().run(request, this::reached, stop::get);
            Path refusals = RefusalsFile.write(installation.directory(), request.source(), summary);
            end = Map.of("text", org.redress.standalone.cli.ImportText.of(summary, refusals));
        } catch (ImportTrouble trouble) {
            end = Map.of("en", String.valueOf(trouble.getMessage()), "zh", trouble.chinese());
        } catch (RuntimeException failed) {
            LOG.error("import of {} failed", request.file(), failed);
            end = told(DataTrouble.of(failed, installation.directory().path()));
        }
    }

    private static Map<String, Object> told(@Nullable Trouble trouble) {
        return trouble == null
                ? Map.of(
                        "en", "The import failed; the server's log says why. Run it again to go on.",
                        "zh", "导入失败，原因见服务器日志。再次运行即可继续。")
                : Map.of("en", String.valueOf(trouble.getMessage()), "zh", trouble.chinese());
    }

    private void reached(long reached, long all) {
        done.set(reached);
        total.set(all);
    }
}

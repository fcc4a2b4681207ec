package org.redress.standalone.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An import done by the running server, watched from here. Ending the command line stops the import in good order. */
final class RemoteImport {
    private static final String PATH = "/local/imports";
    private static final long POLL_MILLIS = 200;

    private final RunningServer server;

    RemoteImport(RunningServer server) {
        this.server = server;
    }

    String run(ImportOrder order, ProgressLine line) {
        JsonNode state = json(server.post(PATH, parameters(order)));
        String id = state.path("id").asString();
        try (CtrlC stop = new CtrlC()) {
            boolean told = false;
            while (!state.path("ended").asBoolean()) {
                if (stop.pressed() && !told) {
                    told = true;
                    server.post(PATH + "/" + id + "/stop", Map.of());
                }
                pause();
                state = json(server.get(PATH + "/" + id, Map.of()));
                line.reached(state.path("done").asLong(), state.path("total").asLong());
            }
        }
        line.end();
        return RunningServer.told(state);
    }

    private static Map<String, String> parameters(ImportOrder order) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("file", order.file().toString());
        parameters.put("source", order.source());
        parameters.put("zone", order.zone());
        Path mapping = order.mappingFile();
        if (mapping != null) {
            parameters.put("mapping", mapping.toString());
        }
        if (order.pack() != null) {
            parameters.put("pack", order.pack());
        }
        return parameters;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(nobodyDoesThat);
        }
    }
}

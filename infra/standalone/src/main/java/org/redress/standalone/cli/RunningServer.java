package org.redress.standalone.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.ServerFile;
import org.redress.standalone.installation.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server that holds a data directory, as the command line of the same account sees it. */
final class RunningServer {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int REFUSED_FROM = 400;

    private final ServerFile file;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(ServerFile file) {
        this.file = file;
    }

    /** Absent when nobody holds the directory: then the caller may open it. */
    static @Nullable RunningServer find(Path directory) {
        ServerFile file = ServerFile.read(directory);
        if (file == null) {
            return null;
        }
        DataDirectory free = DataDirectory.tryOpen(directory);
        if (free != null) {
            free.close();
            return null;
        }
        return new RunningServer(file);
    }

    /** A path that ends with what somebody typed. */
    static String path(String folder, String typed) {
        return folder + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String get(String path, Map<String, String> parameters) {
        return send(request(path, parameters).GET().build());
    }

    String post(String path, Map<String, String> parameters) {
        return send(request(path, parameters)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + file.port() + path + "?" + query))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + file.token());
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= REFUSED_FROM) {
                throw trouble(response);
            }
            return response.body();
        } catch (IOException silent) {
            throw new Trouble(
                    "The server on port " + file.port() + " does not answer (" + silent
                            + "). Is it starting or stopping?",
                    "端口 " + file.port() + " 上的服务器没有应答（" + silent + "）。它是否正在启动或停止？",
                    silent);
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(nobodyDoesThat);
        }
    }

    /** The text of work that ended on the server, or the trouble it ended with. */
    static String told(JsonNode state) {
        if (state.has("en")) {
            throw new Trouble(state.path("en").asString(), state.path("zh").asString());
        }
        return state.path("text").asString();
    }

    /** What the server says itself; where it could not say anything, its log does. */
    private static Trouble trouble(HttpResponse<String> response) {
        JsonNode problem = read(response.body());
        if (problem.has("en") && problem.has("zh")) {
            return new Trouble(problem.path("en").asString(), problem.path("zh").asString());
        }
        return new Trouble(
                "The server could not do this (status " + response.statusCode()
                        + "); its log says why. Try again, or stop it and start it anew.",
                "服务器未能完成该操作（状态 " + response.statusCode() + "），原因见其日志。请重试，或将其停止后重新启动。");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }
}

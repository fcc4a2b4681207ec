package org.redress.standalone.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.imports.ImportRequest;
import org.redress.standalone.installation.Installation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Imports for the command line of the same account. Names files of this machine, so it takes nothing but the local token. */
@RestController
@RequestMapping("/local/imports")
final class LocalImports {
    private final Installation installation;
    private final LocalToken token;
    private final Map<UUID, LocalImport> imports = new ConcurrentHashMap<>();

    LocalImports(Installation installation, LocalToken token) {
        this.installation = installation;
        this.token = token;
    }

    @PostMapping
    Map<String, Object> start(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization,
            @RequestParam String file,
            @RequestParam String source,
            @RequestParam String zone,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable String pack) {
        check(authorization);
        LocalImport started = new LocalImport(
                installation,
                new ImportRequest(
                        Installation.TENANT,
                        Path.of(file),
                        mapping == null ? null : Path.of(mapping),
                        pack,
                        zone,
                        source));
        imports.put(started.id(), started);
        started.start();
        return started.state();
    }

    @GetMapping("/{id}")
    Map<String, Object> state(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization, @PathVariable UUID id) {
        return find(authorization, id).state();
    }

    @PostMapping("/{id}/stop")
    Map<String, Object> stop(
            @RequestHeader(name = "Authorization", defaultValue = "") String authorization, @PathVariable UUID id) {
        LocalImport found = find(authorization, id);
        found.stop();
        return found.state();
    }

    private LocalImport find(String authorization, UUID id) {
        check(authorization);
        LocalImport found = imports.get(id);
        if (found == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private void check(String authorization) {
        if (!token.opens(authorization)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
    }
}

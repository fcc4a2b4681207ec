package org.redress.commandside.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A request that was checked: the file was read to its end once, and every row of it can be translated. */
record ImportPlan(
        ImportRequest request, SourceFile file, @Nullable Mapping mapping, ZoneId zone, long commands) {

    static ImportPlan of(ImportRequest request) {
        ZoneId zone = SourceTimes.zone(request.zone());
        Path mappingFile = request.mapping();
        Mapping mapping = mappingFile == null ? null : MappingFile.read(mappingFile);
        SourceFile file = new SourceFile(request.file());
        ImportPlan unchecked = new ImportPlan(request, file, mapping, zone, 0);
        AtomicLong commands = new AtomicLong();
        Translation rehearsal = unchecked.translation(Instant.EPOCH);
        rehearsal.check(file.header());
        file.forEach(row -> commands.addAndGet(rehearsal.translate(row).size()));
        return new ImportPlan(request, file, mapping, zone, commands.get());
    }

    Translation translation(Instant unknownTime) {
        return mapping == null
                ? new CommandStream(zone, request.source())
                : new MappedTranslation(mapping, zone, request.source(), unknownTime);
    }

    String kind() {
        String kind = mapping == null ? null : mapping.kind();
        return kind == null ? "SERVICE_REQUEST" : kind;
    }
}

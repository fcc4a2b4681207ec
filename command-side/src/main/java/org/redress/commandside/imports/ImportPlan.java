package org.redress.commandside.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A request that was checked: the file was read to its end once, and every row of it can be translated. */
record ImportPlan(
        ImportRequest request, SourceFile file, @Nullable Mapping mapping, ZoneId zone, long commands) {

    private static final int LONGEST_SOURCE = 100;
    private static final String ENTERED_HERE = "desk";

    static ImportPlan of(ImportRequest request) {
        checkSource(request.source());
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

    /** Cases are told apart by their source, and lists and reports name it. */
    private static void checkSource(String source) {
        boolean fit = !source.isBlank()
                && source.length() <= LONGEST_SOURCE
                && source.chars().noneMatch(Character::isISOControl);
        if (!fit || source.equals(ENTERED_HERE)) {
            throw new ImportTrouble(
                    "\"" + source + "\" cannot name a source: a name has 1 to " + LONGEST_SOURCE + " characters, and \""
                            + ENTERED_HERE
                            + "\" are the cases entered here. Give another one with --source; nothing was imported.",
                    "来源名称“" + source + "”不可用：长度应为 1 至 " + LONGEST_SOURCE + " 个字符，且“" + ENTERED_HERE
                            + "”指在本系统登记的案件。请用 --source 另取名称；没有导入任何数据。");
        }
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

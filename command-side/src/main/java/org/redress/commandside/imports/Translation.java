package org.redress.commandside.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How rows of a file become commands. A translation remembers cases, so it reads a file once, from its beginning. */
interface Translation {

    /** Columns the file has to have. */
    Collection<String> columns();

    /** The commands of one row, in order; malformed content is ImportTrouble that names the line. */
    List<ImportedCommand> translate(SourceRow row);

    /** What the run remembers of how it was read. */
    String description();

    /** Checks the header before anything is translated. */
    default void check(Map<String, Integer> header) {
        List<String> missing =
                columns().stream().filter(column -> !header.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new ImportTrouble(
                    "The file has no column \"" + String.join("\", \"", missing) + "\"; it has: "
                            + String.join(", ", header.keySet())
                            + ". Choose another mapping or correct the header. Nothing was imported.",
                    "文件中没有列“" + String.join("”、“", missing) + "”；现有列：" + String.join("、", header.keySet())
                            + "。请换用其他映射文件或修正表头。没有导入任何数据。");
        }
    }
}

package org.redress.commandside.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How rows of a file become commands. A translation remembers cases, so it reads a file once, from its beginning. */
interface Translation {

    /** Columns the file has to have. */
    Set<String> columns();

    /** The commands of one row, in order; malformed content is ImportTrouble that names the line. */
    List<ImportedCommand> translate(SourceRow row);

    /** What the run remembers of how it was read. */
    String description();

    /** Checks the header before anything is translated. */
    default void check(Map<String, Integer> header) {
        for (String column : columns()) {
            if (!header.containsKey(column)) {
                throw new ImportTrouble(
                        "The file has no column \"" + column + "\"; it has: " + String.join(", ", header.keySet())
                                + ". Choose another mapping or correct the header. Nothing was imported.",
                        "文件中没有列“" + column + "”；现有列：" + String.join("、", header.keySet())
                                + "。请换用其他映射文件或修正表头。没有导入任何数据。");
            }
        }
    }
}

package org.redress.commandside.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** What can be wrong with a CSV file, in words. */
record CsvTrouble(String file) {
    private static final Pattern LINE = Pattern.compile("started in line (\\d+)");

    ImportTrouble empty() {
        return new ImportTrouble(
                file + " is empty; a header line is needed. Nothing was imported.", file + " 是空文件；第一行应为表头。没有导入任何数据。");
    }

    ImportTrouble columnTwice(String name) {
        return new ImportTrouble(
                "The header of " + file + " names the column \"" + name
                        + "\" twice. Give each column a name of its own; nothing was imported.",
                file + " 的表头中列名“" + name + "”重复。请使每列名称唯一；没有导入任何数据。");
    }

    ImportTrouble fieldCount(long line, int found, int expected) {
        return new ImportTrouble(
                "Line " + line + " has " + found + " fields, the header has " + expected
                        + ". Look for a comma or a quote too many or too few; nothing was imported.",
                "第 " + line + " 行有 " + found + " 个字段，表头有 " + expected + " 个。请检查是否多了或少了逗号、引号；没有导入任何数据。");
    }

    ImportTrouble openQuote(long line) {
        return new ImportTrouble(
                "A quote opened in line " + line + " is never closed, so the rest of the file would be one field."
                        + " Close it, or double quotes that belong to the text; nothing was imported.",
                "第 " + line + " 行的引号没有闭合，其后的内容会被当成一个字段。请补上引号，或将正文中的引号写成两个；没有导入任何数据。");
    }

    ImportTrouble unreadable(Exception cause) {
        if (isCausedBy(cause, CharacterCodingException.class)) {
            return new ImportTrouble(
                    file + " is not UTF-8. Save it as UTF-8 and import it again; nothing was imported.",
                    file + " 不是 UTF-8 编码。请另存为 UTF-8 后重新导入；没有导入任何数据。",
                    cause);
        }
        if (isCausedBy(cause, EOFException.class) || isCausedBy(cause, ZipException.class)) {
            return new ImportTrouble(
                    file + " is a damaged or truncated gzip file. Fetch it again; nothing was imported.",
                    file + " 是损坏或不完整的 gzip 文件。请重新获取；没有导入任何数据。",
                    cause);
        }
        return cause instanceof CsvParseException ? malformed(cause) : failing(cause);
    }

    /** Rows of any number of fields are let through; all the reader complains of then is quotes and length. */
    private ImportTrouble malformed(Exception cause) {
        Matcher line = LINE.matcher(String.valueOf(cause.getMessage()));
        String number = line.find() ? line.group(1) : "1";
        return String.valueOf(cause.getCause()).contains("closing quote")
                ? strayQuote(number, cause)
                : tooLong(number, cause);
    }

    private ImportTrouble strayQuote(String line, Exception cause) {
        return new ImportTrouble(
                file + " cannot be read as CSV: in the row that begins in line " + line
                        + " something stands behind a closing quote. Double the quotes that belong to the text;"
                        + " nothing was imported.",
                file + " 无法作为 CSV 读取：从第 " + line + " 行开始的记录在右引号之后还有内容。请将正文中的引号写成两个；没有导入任何数据。",
                cause);
    }

    private ImportTrouble tooLong(String number, Exception cause) {
        String most = String.format(Locale.ROOT, "%,d", SourceFile.MOST_CHARACTERS);
        return new ImportTrouble(
                file + " cannot be read as CSV: the row that begins in line " + number + " holds a field of more than "
                        + most
                        + " characters. Is a quote never closed, or is it another kind of file? Nothing was imported.",
                file + " 无法作为 CSV 读取：从第 " + number + " 行开始的记录有超过 " + most + " 个字符的字段。请检查引号是否闭合，或文件类型是否正确。没有导入任何数据。",
                cause);
    }

    private ImportTrouble failing(Exception cause) {
        return new ImportTrouble(
                file + " cannot be read to its end (" + cause.getMessage()
                        + "). Check the disk or the network it lies on; nothing was imported.",
                file + " 无法完整读取（" + cause.getMessage() + "）。请检查文件所在的磁盘或网络；没有导入任何数据。",
                cause);
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        return Stream.iterate(failure, link -> link != null, Throwable::getCause)
                .anyMatch(type::isInstance);
    }
}

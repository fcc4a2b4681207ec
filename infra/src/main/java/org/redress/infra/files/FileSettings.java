package org.redress.infra.files;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set for attached files.
 *
 * @param longest longest file taken
 * @param together longest upload of several files at once
 * @param types media types taken, by what the bytes are and not by what the name says; {@code *} stands for any ending
 * @param scan a command that is run on every file before it is kept, {@code {file}} standing for its path; empty: none.
 *     Exit code 0 lets the file in, 1 keeps it out, anything else means that it could not be checked
 * @param scanPatience how long the command may take
 */
@ConfigurationProperties("redress.files")
public record FileSettings(
        @DefaultValue("25MB") DataSize longest,
        @DefaultValue("100MB") DataSize together,

        @DefaultValue({
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/bmp",
            "image/webp",
            "image/heic",
            "image/tiff",
            "application/pdf",
            "text/plain",
            "text/csv",
            "text/x-log",
            "message/rfc822",
            "audio/*",
            "video/*",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.ms-outlook",
            "application/vnd.openxmlformats-officedocument.*",
            "application/vnd.oasis.opendocument.*",
            "application/vnd.wps-office.*"
        })
        List<String> types,

        @DefaultValue List<String> scan,
        @DefaultValue("60s") Duration scanPatience) {
    public FileSettings {
        types = List.copyOf(types);
        scan = List.copyOf(scan);
    }

    boolean takes(String mediaType) {
        return types.stream()
                .anyMatch(type -> type.endsWith("*")
                        ? mediaType.startsWith(type.substring(0, type.length() - 1))
                        : mediaType.equals(type));
    }
}

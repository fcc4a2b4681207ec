package org.redress.commandside.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Packs as YAML: the shipped ones, and any other text somebody offers. */
public final class PackFiles {
    /** The pack an installation opens cases under when nobody names one. */
    public static final String DEFAULT_PACK = "service-desk";

    public static final List<String> SHIPPED =
            List.of("reference-sla", "mfg-complaint", "furniture-complaint", "key-account-abc", DEFAULT_PACK);

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PackFiles() {}

    public static PackReading read(String yaml) {
        JsonNode root;
        try {
            root = YAML.readTree(yaml);
        } catch (JacksonException unreadable) {
            String why = unreadable.getOriginalMessage();
            String line = "line " + unreadable.getLocation().getLineNr();
            return new PackReading.Faulty(
                    List.of(new PackFault(line, "不是有效的 YAML：" + why, "this is not valid YAML: " + why)));
        }
        return new PackReader().read(root);
    }

    /** A shipped pack with a fault is a bug of ours, so it throws. */
    public static PackFile shipped(String name) {
        return switch (read(resource(name + ".yaml"))) {
            case PackReading.Read(PackFile file) -> file;
            case PackReading.Faulty(List<PackFault> faults) ->
                throw new IllegalStateException("shipped pack " + name + ": " + faults);
        };
    }

    private static String resource(String fileName) {
        try (InputStream in = PackFiles.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalArgumentException("no pack is shipped as " + fileName);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.redress.systemtests.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents lead somewhere, message files are in step, templates hold no literal words. */
final class DocumentRules {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
    private static final Pattern LITERAL_ATTRIBUTE =
            Pattern.compile("\\s(title|placeholder|alt|aria-label|aria-description|label)=\"[^\"]*\\p{L}{2,}[^\"]*\"");
    private static final Pattern LITERAL_TEXT = Pattern.compile(">([^<]*\\p{L}{2,}[^<]*)<");

    private DocumentRules() {}

    static List<String> deadLinks(Path root, ProjectFile document) {
        List<String> findings = new ArrayList<>();
        Matcher link = LINK.matcher(document.text());
        while (link.find()) {
            String target = link.group(1);

            if (!target.contains("://")
                    && !target.startsWith("mailto:")
                    && !Files.exists(root.resolve(document.path()).resolveSibling(target))) {
                findings.add(document.path() + " links to " + target + ", which is not there");
            }
        }
        return findings;
    }

    /** Compares x_en.properties with x_zh_CN.properties. */
    static List<String> outOfStep(ProjectFile english, ProjectFile chinese) {
        Set<String> onlyEnglish = new TreeSet<>(keys(english));
        onlyEnglish.removeAll(keys(chinese));
        Set<String> onlyChinese = new TreeSet<>(keys(chinese));
        onlyChinese.removeAll(keys(english));
        List<String> findings = new ArrayList<>();
        onlyEnglish.forEach(key -> findings.add(chinese.path() + " lacks " + key));
        onlyChinese.forEach(key -> findings.add(english.path() + " lacks " + key));
        findings.addAll(unsaid(english));
        findings.addAll(unsaid(chinese));
        return findings;
    }

    private static List<String> unsaid(ProjectFile messages) {
        Properties words = words(messages);
        return words.stringPropertyNames().stream()
                .filter(key -> words.getProperty(key).isBlank())
                .map(key -> messages.path() + " says nothing for " + key)
                .toList();
    }

    /** Words between tags are untranslated, unless the element's text comes from th:text or the inline message syntax. */
    static List<String> literalText(ProjectFile template) {
        List<String> findings = new ArrayList<>();
        String body = template.text()
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", "")
                .replaceAll("(?s)<title[^>]*th:text=[^>]*>.*?</title>", "")
                .replaceAll("\\[\\[[^]]*]]", "")
                .replaceAll("&[a-z]+;", "");
        Matcher text = LITERAL_TEXT.matcher(body);
        while (text.find()) {
            findings.add(
                    template.path() + " holds literal text: " + text.group(1).strip());
        }
        Matcher attribute = LITERAL_ATTRIBUTE.matcher(body);
        while (attribute.find()) {
            findings.add(template.path() + " holds literal text: "
                    + attribute.group().strip());
        }
        return findings;
    }

    private static Set<String> keys(ProjectFile file) {
        return words(file).stringPropertyNames();
    }

    private static Properties words(ProjectFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new java.io.StringReader(file.text()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return properties;
    }
}

package org.redress.commandside.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One place of the file with its path. Reading never throws: a fault is noted and a harmless value goes on. */
final class Place {
    final String path;
    final Faults faults;
    private final @Nullable JsonNode node;

    Place(String path, @Nullable JsonNode node, Faults faults) {
        this.path = path;
        this.node = node;
        this.faults = faults;
    }

    boolean absent() {
        return node == null || node.isNull();
    }

    Place field(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, node == null ? null : node.get(name), faults);
    }

    void fault(String zh, String en) {
        faults.add(path, zh, en);
    }

    /** Notes every key that means nothing here, so that a misspelt setting is never silently ignored. */
    void allow(Set<String> keys) {
        for (String key : map().keySet()) {
            if (!keys.contains(key)) {
                String known = String.join(", ", new TreeSet<>(keys));
                field(key).fault("不认识的设置，可用的有：" + known, "unknown setting; known here: " + known);
            }
        }
    }

    String text() {
        if (node == null
                || !node.isValueNode()
                || node.isNull()
                || node.asString().isBlank()) {
            fault("这里需要填写文字", "a text is needed here");
            return "?";
        }
        return node.asString();
    }

    @Nullable
    String textOrNull() {
        return absent() ? null : text();
    }

    int number() {
        if (node == null || !node.isInt()) {
            fault("这里需要一个整数", "a whole number is needed here");
            return 0;
        }
        return node.asInt();
    }

    boolean yes(boolean otherwise) {
        if (absent() || node == null) {
            return otherwise;
        }
        if (!node.isBoolean()) {
            fault("这里只能填 true 或 false", "only true or false can stand here");
            return otherwise;
        }
        return node.asBoolean();
    }

    List<Place> list() {
        List<Place> items = new ArrayList<>();
        if (absent() || node == null) {
            return items;
        }
        if (!node.isArray()) {
            fault("这里需要一个列表", "a list is needed here");
            return items;
        }
        for (int i = 0; i < node.size(); i++) {
            items.add(new Place(path + "[" + i + "]", node.get(i), faults));
        }
        return items;
    }

    List<String> texts() {
        List<String> texts = list().stream().map(Place::text).toList();
        if (Set.copyOf(texts).size() < texts.size()) {
            fault("同一个值出现了两次", "the same value stands here twice");
        }
        return texts;
    }

    Map<String, Place> map() {
        Map<String, Place> entries = new LinkedHashMap<>();
        if (absent() || node == null) {
            return entries;
        }
        if (!node.isObject()) {
            fault("这里需要“名称: 值”形式的条目", "entries of the form name: value are needed here");
            return entries;
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            entries.put(property.getKey(), field(property.getKey()));
        }
        return entries;
    }

    <E extends Enum<E>> E oneOf(Class<E> words, E otherwise) {
        String word = text();
        for (E constant : words.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        String known = String.join(
                ", ", List.of(words.getEnumConstants()).stream().map(Enum::name).toList());
        fault("“" + word + "”不可用，可用的有：" + known, "'" + word + "' is not one of: " + known);
        return otherwise;
    }
}

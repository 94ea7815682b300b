package org.commonweal.need.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way of cutting a table: a tree of codes under one total. A flat list is a tree of depth one.
 * Two tables that use the same name mean the same cut; one of them may stop at a higher level.
 */
public final class DisclosureDimension {

    /** The code of the total; a cell leaves it out. */
    public static final String TOTAL = "";

    private final String name;
    private final boolean sensitive;
    private final boolean commonKnowledge;
    private final Map<String, String> parents;
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    private DisclosureDimension(String name, boolean sensitive, boolean commonKnowledge, Map<String, String> parents) {
        this.name = name;
        this.sensitive = sensitive;
        this.commonKnowledge = commonKnowledge;
        this.parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
        this.parents.forEach((code, parent) -> {
            if (code.isBlank() || !parent.isEmpty() && !parents.containsKey(parent)) {
                throw new IllegalArgumentException("The code '" + code + "' of " + name + " has no known parent " + parent);
            }
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(code);
        });
        parents.keySet().forEach(this::level);
    }

    public static DisclosureDimension flat(String name, List<String> codes) {
        Map<String, String> parents = new LinkedHashMap<>();
        codes.forEach(code -> parents.put(code, TOTAL));
        return new DisclosureDimension(name, false, false, parents);
    }

    /** @param parents every code with the code above it, {@link #TOTAL} at the top */
    public static DisclosureDimension tree(String name, Map<String, String> parents) {
        return new DisclosureDimension(name, false, false, parents);
    }

    /** The same cut, of a topic that can harm (disability, minority, violence): its cells need more people. */
    public DisclosureDimension sensitiveTopic() {
        return new DisclosureDimension(name, true, commonKnowledge, parents);
    }

    /** The same cut, of what neighbours know of each other anyway (place, sex): learning it of a person is no harm. */
    public DisclosureDimension knownToAll() {
        return new DisclosureDimension(name, sensitive, true, parents);
    }

    public String name() {
        return name;
    }

    public boolean sensitive() {
        return sensitive;
    }

    public boolean commonKnowledge() {
        return commonKnowledge;
    }

    /** Every code but the total, parents before or after their children as given. */
    public List<String> codes() {
        return List.copyOf(parents.keySet());
    }

    public List<String> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    public boolean leaf(String code) {
        return children(code).isEmpty();
    }

    /** The code above; the total has none. */
    public String parent(String code) {
        return parents.get(code);
    }

    /** How far below the total: 0 the total itself. */
    public int level(String code) {
        int level = 0;
        for (String at = code; !at.equals(TOTAL); at = parents.get(at)) {
            if (!parents.containsKey(at) || ++level > parents.size()) {
                throw new IllegalArgumentException("The code '" + code + "' does not hang under the total of " + name);
            }
        }
        return level;
    }

    public int depth() {
        return parents.keySet().stream().mapToInt(this::level).max().orElse(0);
    }

    /** The same tree without the levels below {@code depth}. */
    DisclosureDimension cutAt(int depth) {
        Map<String, String> kept = new LinkedHashMap<>();
        parents.forEach((code, parent) -> {
            if (level(code) <= depth) {
                kept.put(code, parent);
            }
        });
        return new DisclosureDimension(name, sensitive, commonKnowledge, kept);
    }

    /** Both trees in one; they must agree where they overlap. */
    DisclosureDimension with(DisclosureDimension other) {
        Map<String, String> all = new LinkedHashMap<>(parents);
        other.parents.forEach((code, parent) -> {
            String known = all.putIfAbsent(code, parent);
            if (known != null && !known.equals(parent)) {
                throw new IllegalArgumentException("The code '" + code + "' of " + name + " stands in two places");
            }
        });
        return new DisclosureDimension(name, sensitive || other.sensitive, commonKnowledge && other.commonKnowledge, all);
    }
}

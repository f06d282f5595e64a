package dev.candor.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue's text cut into sections of rows; strict, because a row that is misread is a mark that is missed. */
final class Sheet {
    private final Map<String, List<Row>> sections = new LinkedHashMap<>();

    private Sheet() {}

    /** @throws IllegalArgumentException for a section that is not wanted, a missing one, or a row outside of any */
    static Sheet parse(String text, Map<String, Integer> wanted) {
        var sheet = new Sheet();
        String section = "";
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            String line = raw.strip();
            number++;
            if (line.startsWith("[") && line.endsWith("]") && !line.contains("|")) {
                section = sheet.open(line.substring(1, line.length() - 1), wanted, number);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                sheet.add(section, Row.of(number, line), wanted);
            }
        }
        for (String name : wanted.keySet()) {
            if (!sheet.sections.containsKey(name)) {
                throw new IllegalArgumentException("marker catalogue: the section [" + name + "] is missing");
            }
        }
        return sheet;
    }

    List<Row> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }

    private String open(String name, Map<String, Integer> wanted, int line) {
        if (!wanted.containsKey(name) || sections.containsKey(name)) {
            throw new Row(line, List.of()).wrong("the section [" + name + "] is unknown or a second one");
        }
        sections.put(name, new ArrayList<>());
        return name;
    }

    private void add(String section, Row row, Map<String, Integer> wanted) {
        List<Row> rows = sections.get(section);
        if (rows == null) {
            throw row.wrong("a row before any section");
        }
        Integer cells = wanted.get(section);
        if (cells == null || row.cells().size() != cells || row.cells().contains("")) {
            throw row.wrong("[" + section + "] has " + cells + " cells, none of them empty");
        }
        rows.add(row);
    }
}

package org.baoxue.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoxue.write.XmlText;

/**
 * A test case of JUnit XML.
 *
 * @param group what test pages group it by: a dotted name
 * @param name what it is told apart by within the group
 * @param message in one line what is wrong or was not done
 * @param lines all that is to be read, a finding a line
 */
record JunitCase(String group, String name, State state, String message, List<String> lines) {
    JunitCase {
        lines = List.copyOf(lines);
    }

    /** How a case ended. */
    enum State {
        PASSED,
        SKIPPED,
        FAILED,
        BROKEN
    }

    /** Writes it; time is not told, since the same result must give the same text. */
    void write(XmlText xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("classname", group);
        attributes.put("time", "0");
        if (state == State.PASSED) {
            xml.element("testcase", attributes, "");
            return;
        }
        xml.begin("testcase", attributes);
        Map<String, String> told = new LinkedHashMap<>();
        told.put("message", message);
        String text = String.join("\n", lines);
        switch (state) {
            case FAILED -> {
                told.put("type", group);
                xml.element("failure", told, text);
            }
            case BROKEN -> {
                told.put("type", group);
                xml.element("error", told, text);
            }
            default -> {
                xml.element("skipped", told, "");
                if (!text.isEmpty()) {
                    xml.element("system-out", Map.of(), text);
                }
            }
        }
        xml.end();
    }
}

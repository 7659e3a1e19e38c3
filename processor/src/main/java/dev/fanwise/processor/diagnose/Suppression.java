package dev.fanwise.processor.diagnose;

import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code @SuppressWarnings("fanwise:FW026")} on an element or on what encloses it. */
final class Suppression {

    private Suppression() {}

    /**
     * Whether the rule is suppressed.
     *
     * @param place where the message would be
     */
    static boolean covers(Rule rule, Element place) {
        String key = "fanwise:" + rule.id();
        for (@Nullable Element element = place; element != null; element = element.getEnclosingElement()) {
            // a JDK annotation with string values only: reading it by its class is safe
            SuppressWarnings suppressed = element.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(key)) {
                return true;
            }
        }
        return false;
    }
}

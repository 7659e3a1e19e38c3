package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The rule that there is a name for everything that the generated class refers to. */
public final class NamesRule {

    private NamesRule() {}

    /** Says what has no name. */
    public static List<Diagnostic> hidden(List<String> names, TypeElement type) {
        Findings findings = new Findings();
        for (String name : names) {
            findings.report(
                    Rule.HIDDEN_PACKAGE,
                    Position.of(type),
                    type.getSimpleName(),
                    name,
                    name.substring(0, name.indexOf('.')));
        }
        return findings.all();
    }
}

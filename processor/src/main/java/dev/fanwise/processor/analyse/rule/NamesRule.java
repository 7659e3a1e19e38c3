package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The rule that there is a name for everything that the generated class refers to. */
public final class NamesRule {

    private NamesRule() {}

    /** Says what has no name. */
    public static List<Diagnostic> hidden(List<String> names, TypeElement type) {
        Findings findings = new Findings();
        for (String name : names) {
            Code word = Code.of(name.substring(0, name.indexOf('.')));
            findings.report(TypeMessages.hidden(type, Code.of(name), word), Position.of(type));
        }
        return findings.all();
    }
}

package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.NameMessages;
import dev.fanwise.processor.diagnose.Position;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The rule that there is a name for everything that the generated class refers to. */
public final class NamesRule {

    private NamesRule() {}

    /**
     * Says what has no name.
     *
     * @param hidden by types
     * @param obscured by fields
     */
    public static List<Diagnostic> check(List<String> hidden, List<String> obscured, TypeElement type) {
        Findings findings = new Findings();
        hidden.forEach(
                name -> findings.report(NameMessages.hidden(type, Code.of(name), firstWord(name)), Position.of(type)));
        obscured.forEach(name ->
                findings.report(NameMessages.obscured(type, Code.of(name), firstWord(name)), Position.of(type)));
        return findings.all();
    }

    private static Code firstWord(String name) {
        return Code.of(name.replaceFirst("\\..*", ""));
    }
}

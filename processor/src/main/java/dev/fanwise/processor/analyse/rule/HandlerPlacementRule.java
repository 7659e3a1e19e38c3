package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.HandlerMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutUses;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** The rule that {@code @AsCompleted} stands on a parameter of a fan-out method: nothing is given to another one. */
public final class HandlerPlacementRule {

    private HandlerPlacementRule() {}

    /** Checks a parameter that is annotated; it may stand in a type that is otherwise none of our business. */
    public static List<Diagnostic> check(Element parameter, Elements elements) {
        Findings findings = new Findings();
        Element method = Enclosing.of(parameter);
        if (!FanOutUses.isPresent(method, elements)
                && method instanceof ExecutableElement executable
                && parameter instanceof VariableElement variable) {
            AnnotationUse.find(parameter, AnnotationNames.AS_COMPLETED, elements)
                    .ifPresent(handler -> findings.report(
                            HandlerMessages.outsideFanOut(
                                    TypeText.code(executable),
                                    EachPlacementRule.declared(executable, variable),
                                    handler.mirror()),
                            Position.of(parameter, handler.mirror())));
        }
        return findings.all();
    }
}

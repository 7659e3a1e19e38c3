package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.MethodMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutUses;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The rule that {@code @Each} stands on a parameter of a fan-out method. */
public final class EachPlacementRule {

    private EachPlacementRule() {}

    /** Checks a parameter that is annotated; it may stand in a type that is otherwise none of our business. */
    public static List<Diagnostic> check(Element parameter, Elements elements) {
        Findings findings = new Findings();
        Element method = Enclosing.of(parameter);
        if (!FanOutUses.isPresent(method, elements)
                && method instanceof ExecutableElement executable
                && parameter instanceof VariableElement variable) {
            AnnotationUse.find(parameter, AnnotationNames.EACH, elements)
                    .ifPresent(each -> findings.report(
                            MethodMessages.eachOutsideFanOut(
                                    TypeText.code(executable), declared(executable, variable), each.mirror()),
                            Position.of(parameter, each.mirror())));
        }
        return findings.all();
    }

    /** The component of a record, for a parameter of its constructor. */
    static VariableElement declared(ExecutableElement method, VariableElement parameter) {
        return ElementFilter.fieldsIn(Enclosing.of(method).getEnclosedElements()).stream()
                .filter(field -> Enclosing.of(method).getKind() == ElementKind.RECORD
                        && field.getSimpleName().equals(parameter.getSimpleName()))
                .findFirst()
                .orElse(parameter);
    }
}

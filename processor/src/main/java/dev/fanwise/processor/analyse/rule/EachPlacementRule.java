package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.ForeignAnnotations;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.HandlerMessages;
import dev.fanwise.processor.diagnose.MethodMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutUses;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The rule that {@code @Each} and {@code @AsCompleted} stand on parameters of fan-out methods. */
public final class EachPlacementRule {

    private EachPlacementRule() {}

    /** Checks a parameter that is annotated; it may stand in a type that is otherwise none of our business. */
    public static List<Diagnostic> check(Element parameter, Elements elements) {
        Findings findings = new Findings();
        Element method = Enclosing.of(parameter);
        if (!FanOutUses.isPresent(method, elements)
                && !lacksImport(method)
                && method instanceof ExecutableElement executable
                && parameter instanceof VariableElement variable) {
            AnnotationUse.find(parameter, AnnotationNames.EACH, elements)
                    .ifPresent(each -> findings.report(
                            MethodMessages.eachOutsideFanOut(
                                    TypeText.code(executable),
                                    declared(executable, variable),
                                    each.mirror(),
                                    foreign(executable)),
                            Position.of(parameter, each.mirror())));
            AnnotationUse.find(parameter, AnnotationNames.AS_COMPLETED, elements)
                    .ifPresent(handler -> findings.report(
                            HandlerMessages.outsideFanOut(
                                    declared(executable, variable), TypeText.code(executable), handler.mirror()),
                            Position.of(parameter, handler.mirror())));
        }
        return findings.all();
    }

    /** The edit for an annotation of another library that is called like one of Fanwise. */
    private static Optional<Edit> foreign(ExecutableElement method) {
        return AnnotationNames.FAN_OUT.stream()
                .flatMap(ours -> ForeignAnnotations.on(method, ours.substring(ours.lastIndexOf('.') + 1)).stream()
                        .map(other -> TypeMessages.importOurs(Code.of(ours), Code.of(other))))
                .findFirst();
    }

    /** Whether it has an annotation that the compiler does not find, and tells so: that may be the one of a fan-out method. */
    private static boolean lacksImport(Element method) {
        return method.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR);
    }

    /** The component of a record, for a parameter of its constructor. */
    private static VariableElement declared(ExecutableElement method, VariableElement parameter) {
        return ElementFilter.fieldsIn(Enclosing.of(method).getEnclosedElements()).stream()
                .filter(field -> Enclosing.of(method).getKind() == ElementKind.RECORD
                        && field.getSimpleName().equals(parameter.getSimpleName()))
                .findFirst()
                .orElse(parameter);
    }
}

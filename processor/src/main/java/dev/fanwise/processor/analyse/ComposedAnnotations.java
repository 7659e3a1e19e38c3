package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.AnnotationTypes;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.ComposedMessages;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Message;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutUses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Judges the declarations of composed annotations: what is wrong wherever they stand is said where they are declared. */
public final class ComposedAnnotations {

    private final TypeElement composed;
    private final Elements elements;
    private final Types types;
    private final Findings findings = new Findings();

    private ComposedAnnotations(TypeElement composed, Elements elements, Types types) {
        this.composed = composed;
        this.elements = elements;
        this.types = types;
    }

    /** What is wrong with the declaration of a composed annotation. */
    public static List<Diagnostic> check(TypeElement composed, Elements elements, Types types) {
        ComposedAnnotations declaration = new ComposedAnnotations(composed, elements, types);
        declaration.check();
        return declaration.findings.all();
    }

    private void check() {
        List<AnnotationUse> uses = FanOutUses.of(composed, elements);
        if (uses.size() > 1) {
            report(
                    ComposedMessages.several(
                            composed,
                            uses.stream().map(use -> Code.of(use.mirror())).toList()),
                    Position.of(composed, uses.get(1).mirror()));
            return;
        }
        if (!AnnotationTypes.canStandOn(composed, "METHOD")) {
            report(ComposedMessages.notOnMethods(composed), Position.of(composed));
        }
        if (AnnotationTypes.isOfSourceOnly(composed)) {
            report(ComposedMessages.notKept(composed), Position.of(composed));
        }
        AnnotationMirror fanOut = uses.get(0).mirror();
        Map<String, ExecutableElement> known =
                attributes(fanOut.getAnnotationType().asElement());
        attributes(composed).values().forEach(attribute -> checkAttribute(attribute, fanOut, known));
        fanOut.getElementValues()
                .forEach((attribute, value) ->
                        checkValue(attribute.getSimpleName().toString(), value, Position.of(composed, fanOut, value)));
    }

    private static Map<String, ExecutableElement> attributes(Element annotation) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .collect(Collectors.toMap(attribute -> attribute.getSimpleName().toString(), attribute -> attribute));
    }

    private void checkAttribute(
            ExecutableElement attribute, AnnotationMirror fanOut, Map<String, ExecutableElement> known) {
        String name = attribute.getSimpleName().toString();
        Position position = Position.of(attribute);
        if (!known.containsKey(name)) {
            List<Code> names = known.keySet().stream().sorted().map(Code::of).toList();
            report(ComposedMessages.unknownAttribute(attribute, Code.of(fanOut), names), position);
            return;
        }
        if (!types.isSameType(attribute.getReturnType(), known.get(name).getReturnType())) {
            Code type = TypeText.code(known.get(name).getReturnType());
            report(ComposedMessages.otherType(attribute, Code.of(fanOut), type), position);
            return;
        }
        if (fanOut.getElementValues().keySet().stream()
                .anyMatch(written -> written.getSimpleName().contentEquals(name))) {
            report(ComposedMessages.saidTwice(attribute, Code.of(fanOut)), position);
        }
        Optional.ofNullable(attribute.getDefaultValue()).ifPresent(value -> checkValue(name, value, position));
    }

    private void checkValue(String attribute, AnnotationValue value, Position position) {
        switch (attribute) {
            case "timeout" -> checkTime(attribute, value, false, position);
            case "grace", "stagger" -> checkTime(attribute, value, true, position);
            case "concurrency" -> {
                if (value.getValue() instanceof Integer number && number < 0) {
                    report(ComposedMessages.badConcurrency(number), position);
                }
            }
            default -> {
                // whatever has its type is right
            }
        }
    }

    private void checkTime(String attribute, AnnotationValue value, boolean isLongerThanZero, Position position) {
        if (value.getValue() instanceof String text
                && !text.isEmpty()
                && DurationText.parse(text)
                        .filter(time -> !isLongerThanZero || !time.isZero())
                        .isEmpty()) {
            report(
                    ComposedMessages.badTime(Code.of(attribute), Code.of("\"" + text + "\""), isLongerThanZero),
                    position);
        }
    }

    private void report(Message message, Position position) {
        findings.report(message, position);
    }
}

package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.MethodMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The rule that a method of several supertypes is the same fan-out method in all that make it one. */
public final class OneFanOutRule {

    private final Subject subject;

    private OneFanOutRule(Subject subject) {
        this.subject = subject;
    }

    /**
     * Checks an abstract method.
     *
     * @return what is reported, if it is not clear what the method does
     */
    public static Optional<Reported> check(Member method, Subject subject) {
        OneFanOutRule rule = new OneFanOutRule(subject);
        List<ExecutableElement> fanOuts = method.declarations().stream()
                .filter(declaration -> !subject.fanOutAnnotations(declaration).isEmpty())
                .toList();
        if (fanOuts.stream().map(rule::meaning).distinct().count() <= 1) {
            return Optional.empty();
        }
        Map<TypeElement, AnnotationMirror> annotations = new LinkedHashMap<>();
        for (ExecutableElement declaration : fanOuts) {
            annotations.put(
                    Enclosing.typeOf(declaration),
                    subject.fanOutAnnotations(declaration).get(0).mirror());
        }
        return Optional.of(subject.findings()
                .report(
                        MethodMessages.severalFanOuts(method.element(), annotations, subject.element()),
                        Position.of(subject.element())));
    }

    /** The annotations with their attributes, and where the elements are. */
    private String meaning(ExecutableElement declaration) {
        List<String> annotations = subject.fanOutAnnotations(declaration).stream()
                .map(AnnotationUse::meaning)
                .toList();
        List<? extends VariableElement> parameters = declaration.getParameters();
        int[] each = IntStream.range(0, parameters.size())
                .filter(position -> AnnotationUse.isPresent(
                        parameters.get(position),
                        AnnotationNames.EACH,
                        subject.language().elements()))
                .toArray();
        return annotations + Arrays.toString(each);
    }
}

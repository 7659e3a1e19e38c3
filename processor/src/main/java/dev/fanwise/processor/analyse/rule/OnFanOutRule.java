package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.container.Bean;
import dev.fanwise.processor.analyse.language.AnnotationTypes;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.ContainerMessages;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FanOutUses;
import dev.fanwise.processor.read.MalformedAnnotationException;
import dev.fanwise.processor.read.OnFanOutAnnotation;
import dev.fanwise.processor.read.OtherVersionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The rule that what {@code @OnFanOut} names can stand on the generated class, or on its constructor. */
public final class OnFanOutRule {

    private final Subject subject;
    private final List<ExecutableElement> constructors;

    private OnFanOutRule(Subject subject, List<ExecutableElement> constructors) {
        this.subject = subject;
        this.constructors = constructors;
    }

    /**
     * The type as containers see it.
     *
     * @param constructors those that the generated class repeats
     */
    public static Bean check(Subject subject, List<ExecutableElement> constructors) {
        return new OnFanOutRule(subject, constructors).check();
    }

    private Bean check() {
        List<TypeElement> added = new ArrayList<>();
        Optional<OnFanOutAnnotation> annotation = read();
        for (TypeMirror type : annotation.map(OnFanOutAnnotation::annotations).orElse(List.of())) {
            if (subject.language().types().asElement(type) instanceof TypeElement element) {
                check(element, annotation.get());
                added.add(element);
            }
        }
        Bean bean = Bean.of(subject, added, constructors);
        annotation.ifPresent(written -> checkConstructor(bean, written));
        return bean;
    }

    private Optional<OnFanOutAnnotation> read() {
        Optional<AnnotationUse> use = AnnotationUse.find(
                subject.element(),
                AnnotationNames.ON_FAN_OUT,
                subject.language().elements());
        try {
            return use.isPresent() ? Optional.of(OnFanOutAnnotation.read(use.get())) : Optional.empty();
        } catch (MalformedAnnotationException saidByTheCompiler) {
            return Optional.empty();
        } catch (OtherVersionException difference) {
            VersionRule.report(
                    difference, Position.of(subject.element(), use.orElseThrow().mirror()), subject.findings());
            return Optional.empty();
        }
    }

    private void check(TypeElement added, OnFanOutAnnotation annotation) {
        Position position = Position.of(subject.element(), annotation.mirror(), annotation.value());
        AccessRule.check(added.asType(), Code.of(annotation.mirror()), position, subject);
        List<Code> required =
                AnnotationTypes.required(added).stream().map(Code::of).toList();
        if (!required.isEmpty()) {
            subject.findings().report(ContainerMessages.needsValues(added, required, subject.element()), position);
        }
        if (!AnnotationTypes.canStandOn(added, "TYPE") && !AnnotationTypes.canStandOn(added, "CONSTRUCTOR")) {
            subject.findings().report(ContainerMessages.standsNowhere(added), position);
        }
        if (Stream.concat(Stream.of(subject.element()), constructors.stream())
                .anyMatch(element -> has(element, added))) {
            subject.findings().report(ContainerMessages.writtenTwice(added, subject.element()), position);
        }
    }

    private static boolean has(Element element, TypeElement annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().asElement().equals(annotation));
    }

    private void checkConstructor(Bean bean, OnFanOutAnnotation annotation) {
        if (!subject.isInterface() && bean.injected().isEmpty()) {
            bean.addedToConstructor().stream()
                    .findFirst()
                    .ifPresent(added -> subject.findings()
                            .report(
                                    ContainerMessages.noConstructor(added, subject.element()),
                                    Position.of(subject.element(), annotation.mirror(), annotation.value())));
        }
    }

    /** Checks a type with the annotation; no class is generated for one that has no fan-out method of its own. */
    public static List<Diagnostic> checkPlace(TypeElement type, Elements elements) {
        Findings findings = new Findings();
        boolean hasFanOut =
                type.getEnclosedElements().stream().anyMatch(member -> FanOutUses.isPresent(member, elements));
        if (!hasFanOut) {
            AnnotationUse.find(type, AnnotationNames.ON_FAN_OUT, elements)
                    .map(AnnotationUse::mirror)
                    .ifPresent(mirror ->
                            findings.report(ContainerMessages.withoutFanOut(type, mirror), Position.of(type, mirror)));
        }
        return findings.all();
    }
}

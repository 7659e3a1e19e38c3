package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.MemberMethods;
import dev.fanwise.processor.analyse.language.RepeatedAnnotations;
import dev.fanwise.processor.analyse.language.Signatures;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.Traits;
import dev.fanwise.processor.model.Visibility;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the constructors that the generated class repeats. */
final class ConstructorAnalyser {

    private static final String EXECUTOR = "java.util.concurrent.Executor";

    private final Subject subject;

    ConstructorAnalyser(Subject subject) {
        this.subject = subject;
    }

    List<FanOutConstructor> analyse() {
        if (subject.element().getKind() != ElementKind.CLASS) {
            return List.of(new FanOutConstructor(
                    Visibility.PUBLIC, List.of(), List.of(), false, List.of(), new Traits(List.of(), List.of())));
        }
        List<ExecutableElement> all =
                ElementFilter.constructorsIn(subject.element().getEnclosedElements());
        List<ExecutableElement> accessible = all.stream()
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .toList();
        if (accessible.isEmpty() && all.stream().anyMatch(this::isWritten)) {
            subject.findings()
                    .report(TypeMessages.noConstructor(subject.element(), all.get(0)), Position.of(subject.element()));
        }
        accessible.forEach(constructor -> checkClash(constructor, accessible));
        return accessible.stream().map(this::model).toList();
    }

    /** The constructor of a private class that declares none is private, too, but the mistake is the class. */
    private boolean isWritten(ExecutableElement constructor) {
        return subject.language().elements().getOrigin(constructor) == Elements.Origin.EXPLICIT;
    }

    /** C() with an executor in front must not be a C(Executor) that exists. */
    private void checkClash(ExecutableElement constructor, List<ExecutableElement> all) {
        for (ExecutableElement other : all) {
            if (isWithExecutor(constructor, other)) {
                subject.findings()
                        .report(
                                TypeMessages.constructorClash(
                                        subject.element(), TypeText.code(constructor), TypeText.code(other)),
                                Position.of(other));
            }
        }
    }

    private boolean isWithExecutor(ExecutableElement constructor, ExecutableElement other) {
        List<? extends VariableElement> own = constructor.getParameters();
        List<? extends VariableElement> longer = other.getParameters();
        if (longer.size() != own.size() + 1
                || !subject.language().is(longer.get(0).asType(), EXECUTOR)) {
            return false;
        }
        for (int position = 0; position < own.size(); position++) {
            if (!hasSameErasure(own.get(position), longer.get(position + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSameErasure(VariableElement one, VariableElement other) {
        return subject.language().types().isSameType(erased(one), erased(other));
    }

    private TypeMirror erased(VariableElement parameter) {
        return subject.language().types().erasure(parameter.asType());
    }

    private FanOutConstructor model(ExecutableElement constructor) {
        Member member = MemberMethods.constructor(constructor, subject.element(), subject.language());
        AccessRule.check(member, subject);
        Lints lints = subject.lints(constructor);
        lints.useSignature(member);
        return new FanOutConstructor(
                Accessibility.of(constructor),
                subject.typeNames().declarations(constructor.getTypeParameters()),
                Signatures.parameters(member, subject.typeNames()),
                constructor.isVarArgs(),
                subject.typeNames().of(constructor.getThrownTypes()),
                new Traits(
                        RepeatedAnnotations.ofMethod(constructor, subject.element(), subject.language()),
                        lints.categories()));
    }
}

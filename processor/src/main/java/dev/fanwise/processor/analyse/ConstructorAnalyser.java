package dev.fanwise.processor.analyse;

import dev.fanwise.processor.analyse.container.Bean;
import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.MemberMethods;
import dev.fanwise.processor.analyse.language.Signatures;
import dev.fanwise.processor.analyse.rule.AccessRule;
import dev.fanwise.processor.analyse.rule.ConstructorRule;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.Injection;
import dev.fanwise.processor.model.Traits;
import dev.fanwise.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the constructors that the generated class repeats. */
final class ConstructorAnalyser {

    private final Subject subject;
    private final List<ExecutableElement> all;
    private final List<ExecutableElement> accessible;

    ConstructorAnalyser(Subject subject) {
        this.subject = subject;
        this.all = ElementFilter.constructorsIn(subject.element().getEnclosedElements());
        this.accessible = all.stream()
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .toList();
    }

    /** The constructors that the generated class can repeat. */
    List<ExecutableElement> accessible() {
        return accessible;
    }

    List<FanOutConstructor> analyse(Bean bean) {
        if (subject.element().getKind() != ElementKind.CLASS) {
            return List.of(new FanOutConstructor(
                    Visibility.PUBLIC,
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    true,
                    false,
                    bean.injectionOfInterface(),
                    new Traits(List.of(), List.of())));
        }
        if (accessible.isEmpty() && all.stream().anyMatch(this::isWritten)) {
            subject.findings()
                    .report(TypeMessages.noConstructor(subject.element(), all.get(0)), Position.of(subject.element()));
        }
        ConstructorRule rule = new ConstructorRule(subject);
        return accessible.stream()
                .map(constructor -> model(constructor, rule.check(constructor, accessible, bean), bean))
                .toList();
    }

    /** The constructor of a private class that declares none is private, too, but the mistake is the class. */
    private boolean isWritten(ExecutableElement constructor) {
        return subject.language().elements().getOrigin(constructor) == Elements.Origin.EXPLICIT;
    }

    private FanOutConstructor model(ExecutableElement constructor, boolean withExecutor, Bean bean) {
        Member member = MemberMethods.constructor(constructor, subject.element(), subject.language());
        AccessRule.check(member, subject);
        Lints lints = subject.lints(constructor);
        lints.useSignature(member);
        boolean takesOptions = ConstructorRule.takesOptions(constructor, subject.language());
        Optional<Injection> injection = bean.injection(constructor);
        if (injection.isPresent()) {
            lints.useForContainer(constructor);
            constructor.getParameters().forEach(lints::useForContainer);
        }
        return new FanOutConstructor(
                Accessibility.of(constructor),
                subject.typeNames().declarations(constructor.getTypeParameters()),
                Signatures.parameters(member, subject.typeNames(), subject.scope()),
                constructor.isVarArgs(),
                subject.typeNames().of(constructor.getThrownTypes()),
                withExecutor,
                takesOptions,
                injection,
                new Traits(subject.typeNames().annotationsOfConstructor(constructor), lints.categories()));
    }
}

package dev.fanwise.processor.analyse;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.fanwise.processor.analyse.container.Bean;
import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.language.CompilerErrors;
import dev.fanwise.processor.analyse.language.Environments;
import dev.fanwise.processor.analyse.language.GeneratedNames;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.PackageClasses;
import dev.fanwise.processor.analyse.remote.RemoteAnalyser;
import dev.fanwise.processor.analyse.rule.AbstractBeanRule;
import dev.fanwise.processor.analyse.rule.AdviceRule;
import dev.fanwise.processor.analyse.rule.AuxiliaryClassRule;
import dev.fanwise.processor.analyse.rule.BeanConstructorRule;
import dev.fanwise.processor.analyse.rule.FunctionalInterfaceRule;
import dev.fanwise.processor.analyse.rule.OnFanOutRule;
import dev.fanwise.processor.analyse.rule.ScopeOfGuiceRule;
import dev.fanwise.processor.analyse.rule.TypeRule;
import dev.fanwise.processor.analyse.rule.VersionRule;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.NameMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Remote;
import dev.fanwise.processor.model.Scope;
import dev.fanwise.processor.model.Traits;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Analyses the types with fan-out methods of one round. */
public final class TypeAnalyser {

    private final Language language;
    private final Environments environments;
    private final PackageClasses packageClasses;
    private final BiPredicate<TypeElement, String> isTaken;

    /**
     * Creates an analyser.
     *
     * @param isTaken whether a class of that name is compiled in the module of the type
     */
    public TypeAnalyser(ProcessingEnvironment processing, BiPredicate<TypeElement, String> isTaken) {
        this.language = new Language(
                processing.getElementUtils(),
                processing.getTypeUtils(),
                type -> isTaken.test(type, type.getQualifiedName().toString()));
        this.environments = new Environments(language, processing.getSourceVersion());
        this.packageClasses = new PackageClasses(language);
        this.isTaken = isTaken;
    }

    /** Judges the type and all its fan-out methods, so that all mistakes are found together. */
    public Analysis analyse(TypeElement element) {
        Findings findings = new Findings();
        if (TypeRule.checkName(element, language, findings).value().isEmpty()) {
            return new Analysis.Invalid(findings.all());
        }
        List<MissingType> missing = MissingTypes.of(element, language);
        if (!missing.isEmpty()) {
            return new Analysis.Incomplete(missing);
        }
        Analysis analysis = judge(element);
        boolean mayChange =
                LombokMembers.constructorToCome(element, language.elements()).isPresent()
                        || (analysis instanceof Analysis.Invalid
                                && LombokMembers.anyOf(element).isPresent());
        return mayChange ? new Analysis.Incomplete(List.of()) : analysis;
    }

    private Analysis judge(TypeElement element) {
        Subject subject = Subject.of(element, packageClasses, language);
        Checked<FanOutType> model = TypeRule.check(subject).flatMap(type -> analyse(subject));
        if (model instanceof Checked.Right<FanOutType> right
                && !subject.findings().hasErrors()
                && !hasErrorsOfCompiler(subject)) {
            return new Analysis.Valid(right.found(), subject.findings().all());
        }
        return new Analysis.Invalid(subject.findings().all());
    }

    /** The compiler tells the user; a class that extends the type would have him told again. */
    private boolean hasErrorsOfCompiler(Subject subject) {
        List<Member> fanOuts = subject.methods().stream()
                .filter(method -> !subject.fanOutAnnotations(method.element()).isEmpty())
                .toList();
        return CompilerErrors.areIn(subject.element(), subject.methods(), fanOuts, language);
    }

    private Checked<FanOutType> analyse(Subject subject) {
        TypeElement element = subject.element();
        VersionRule.check(subject);
        FunctionalInterfaceRule.check(subject);
        AuxiliaryClassRule.check(subject);
        ClassName generated = GeneratedNames.of(element);
        if (isTaken.test(element, generated.canonicalName())) {
            subject.findings()
                    .report(
                            NameMessages.nameTaken(
                                    element, Code.of(generated.simpleName()), isGeneratedBefore(element, generated)),
                            Position.of(element));
        }
        ConstructorAnalyser constructorAnalyser = new ConstructorAnalyser(subject);
        Bean bean = OnFanOutRule.check(subject, constructorAnalyser.accessible());
        AbstractBeanRule.check(bean, subject);
        List<FanOutConstructor> constructors = constructorAnalyser.analyse(bean);
        Checked<List<FanOutMethod>> methods = new MethodsAnalyser(subject).analyse();
        AdviceRule.report(bean, subject);
        BeanConstructorRule.report(bean, constructorAnalyser.accessible(), subject);
        ScopeOfGuiceRule.report(subject);
        return methods.map(fanOuts ->
                model(subject, bean, generated, constructors, fanOuts, new RemoteAnalyser(subject).analyse(fanOuts)));
    }

    private boolean isGeneratedBefore(TypeElement element, ClassName generated) {
        return language.find(element, generated.canonicalName())
                .filter(taken -> AnnotationUse.isPresent(taken, AnnotationNames.GENERATED, language.elements()))
                .isPresent();
    }

    /** What to say about a type that waited in vain. */
    public List<Diagnostic> describeMissing(TypeElement element, List<MissingType> missing) {
        Findings findings = new Findings();
        Code own = Code.of(GeneratedNames.of(element).simpleName());
        for (MissingType type : missing) {
            if (isTypeParameter(type, element)) {
                // of a static nested class that has none of its own, as the compiler says
                continue;
            }
            findings.report(
                    TypeMessages.missing(element, Code.of(type.name()), type.place(), own), Position.of(element));
        }
        return missing.isEmpty() ? describeWaiting(element) : findings.all();
    }

    private static boolean isTypeParameter(MissingType missing, TypeElement element) {
        return element.getTypeParameters().stream()
                .anyMatch(parameter -> parameter.getSimpleName().contentEquals(missing.name()));
    }

    /** A type that waited for Lombok is wrong by itself, or what Lombok writes came too late or not at all. */
    private List<Diagnostic> describeWaiting(TypeElement element) {
        if (judge(element) instanceof Analysis.Invalid invalid) {
            return invalid.diagnostics();
        }
        Findings findings = new Findings();
        LombokMembers.anyOf(element)
                .ifPresent(annotation ->
                        findings.report(TypeMessages.membersToCome(element, annotation), Position.of(element)));
        return findings.all();
    }

    private FanOutType model(
            Subject subject,
            Bean bean,
            ClassName generated,
            List<FanOutConstructor> constructors,
            List<FanOutMethod> methods,
            Remote remote) {
        TypeElement element = subject.element();
        AnnotatedTypeNames names = subject.typeNames().ofHeader();
        TypeName supertype = names.of(element.asType());
        List<TypeVariableName> typeVariables = names.declarations(element.getTypeParameters());
        List<AnnotationSpec> annotations = new ArrayList<>(names.annotationsOf(element));
        annotations.addAll(names.annotations(bean.annotations()));
        annotations.addAll(bean.added());
        Traits traits = new Traits(
                annotations, Lints.ofType(element, !bean.annotations().isEmpty(), language));
        // when everything has been named that has a name
        Scope scope = names.scope(subject.scope());
        return new FanOutType(
                ClassName.get(element),
                supertype,
                subject.isInterface(),
                generated,
                !bean.isExtended(),
                Accessibility.isPublicEverywhere(element),
                typeVariables,
                constructors,
                methods,
                environments.of(element),
                traits,
                remote,
                scope,
                RuntimeAliases.of(subject, scope));
    }
}

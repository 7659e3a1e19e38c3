package dev.fanwise.processor.analyse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.language.Environments;
import dev.fanwise.processor.analyse.language.GeneratedNames;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.PackageClasses;
import dev.fanwise.processor.analyse.rule.TypeRule;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Scope;
import dev.fanwise.processor.model.Traits;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
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
        if (!TypeRule.checkName(element, language, findings)) {
            return new Analysis.Invalid(findings.all());
        }
        List<MissingType> missing = MissingTypes.of(element, language);
        if (!missing.isEmpty()) {
            return new Analysis.Incomplete(missing);
        }
        Subject subject = Subject.of(element, packageClasses, language);
        if (!TypeRule.check(subject)) {
            return new Analysis.Invalid(subject.findings().all());
        }
        ClassName generated = GeneratedNames.of(element);
        if (isTaken.test(element, generated.canonicalName())) {
            subject.report(
                    Rule.GENERATED_NAME_TAKEN,
                    element,
                    subject.name(),
                    generated.simpleName(),
                    cureOfTaken(element, generated));
        }
        List<FanOutConstructor> constructors = new ConstructorAnalyser(subject).analyse();
        MethodsAnalyser methods = new MethodsAnalyser(subject);
        List<FanOutMethod> fanOuts = methods.analyse();
        if (subject.findings().hasErrors() || !methods.complete()) {
            return new Analysis.Invalid(subject.findings().all());
        }
        return new Analysis.Valid(
                model(subject, generated, constructors, fanOuts),
                subject.findings().all());
    }

    private String cureOfTaken(TypeElement element, ClassName generated) {
        return language.find(element, generated.canonicalName())
                        .filter(taken -> AnnotationUse.isPresent(taken, AnnotationNames.GENERATED, language.elements()))
                        .isPresent()
                ? "It is one that Fanwise generated: leave the folder of generated sources out of what is compiled"
                : "Rename one of the two";
    }

    /** What to say about a type that waited in vain. */
    public List<Diagnostic> describeMissing(TypeElement element, List<MissingType> missing) {
        Findings findings = new Findings();
        String own = GeneratedNames.of(element).simpleName();
        for (MissingType type : missing) {
            String cure = type.name().equals(own)
                    ? "It is the class to generate from this very type: name " + element.getSimpleName() + " instead."
                    : "Check the import and the class path; if an annotation processor generates it, that processor did"
                            + " not run.";
            findings.report(
                    Rule.TYPE_MISSING, Position.of(element), element.getSimpleName(), type.name(), type.place(), cure);
        }
        return findings.all();
    }

    private FanOutType model(
            Subject subject, ClassName generated, List<FanOutConstructor> constructors, List<FanOutMethod> methods) {
        TypeElement element = subject.element();
        AnnotatedTypeNames names = subject.typeNames().ofHeader();
        TypeName supertype = names.of(element.asType());
        List<TypeVariableName> typeVariables = names.declarations(element.getTypeParameters());
        Traits traits = new Traits(names.annotationsOf(element), Lints.ofType(element, language));
        // when everything has been named that has a name
        Scope scope = names.scope(subject.scope());
        return new FanOutType(
                ClassName.get(element),
                supertype,
                subject.isInterface(),
                generated,
                Accessibility.isPublicEverywhere(element),
                typeVariables,
                constructors,
                methods,
                environments.of(element),
                traits,
                scope,
                RuntimeAliases.of(subject, scope));
    }
}

package dev.fanwise.processor.analyse;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.analyse.language.Accessibility;
import dev.fanwise.processor.analyse.language.AnnotatedTypeNames;
import dev.fanwise.processor.analyse.language.Environments;
import dev.fanwise.processor.analyse.language.GeneratedNames;
import dev.fanwise.processor.analyse.language.JavaLangNames;
import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.RepeatedAnnotations;
import dev.fanwise.processor.analyse.rule.TypeRule;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.FanOutConstructor;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Traits;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Analyses the types with fan-out methods of one round. */
public final class TypeAnalyser {

    private final Language language;
    private final Environments environments;
    private final JavaLangNames javaLangNames;
    private final Predicate<String> isTaken;

    /**
     * Creates an analyser.
     *
     * @param isTaken whether a class of that name exists in this compilation
     */
    public TypeAnalyser(ProcessingEnvironment processing, Predicate<String> isTaken) {
        this.language = new Language(processing.getElementUtils(), processing.getTypeUtils());
        this.environments = new Environments(language, processing.getSourceVersion());
        this.javaLangNames = new JavaLangNames(language);
        this.isTaken = isTaken;
    }

    /** Judges the type and all its fan-out methods, so that all mistakes are found together. */
    public Analysis analyse(TypeElement element) {
        List<MissingType> missing = MissingTypes.of(element, language);
        if (!missing.isEmpty()) {
            return new Analysis.Incomplete(missing);
        }
        Subject subject = Subject.of(element, language, isTaken);
        if (!TypeRule.check(subject)) {
            return new Analysis.Invalid(subject.findings().all());
        }
        ClassName generated = GeneratedNames.of(element);
        if (isTaken.test(generated.canonicalName())) {
            subject.report(
                    Rule.GENERATED_NAME_TAKEN, element, subject.name(), generated.simpleName(), cureOfTaken(generated));
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

    private String cureOfTaken(ClassName generated) {
        TypeElement taken = language.elements().getTypeElement(generated.canonicalName());
        return taken != null && AnnotationUse.isPresent(taken, AnnotationNames.GENERATED, language.elements())
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
        // the header of a class is outside of its body, where nested types have no simple names
        AnnotatedTypeNames names =
                new AnnotatedTypeNames(Set.of(), subject.scope().inherited(language));
        return new FanOutType(
                ClassName.get(element),
                names.of(element.asType()),
                subject.isInterface(),
                generated,
                Accessibility.isPublicEverywhere(element),
                names.declarations(element.getTypeParameters()),
                constructors,
                methods,
                environments.of(element),
                new Traits(RepeatedAnnotations.ofType(element), Lints.ofType(element, language)),
                subject.scope()
                        .toQualify(javaLangNames.hiddenIn(language.elements().getPackageOf(element))));
    }
}

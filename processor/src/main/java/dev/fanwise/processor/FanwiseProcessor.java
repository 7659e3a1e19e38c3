package dev.fanwise.processor;

import com.google.auto.service.AutoService;
import dev.fanwise.processor.analyse.Analysis;
import dev.fanwise.processor.analyse.TypeAnalyser;
import dev.fanwise.processor.analyse.rule.EachPlacementRule;
import dev.fanwise.processor.analyse.rule.NamesRule;
import dev.fanwise.processor.analyse.rule.OnFanOutRule;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.DiagnosticPrinter;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.emit.FanOutEmitter;
import dev.fanwise.processor.emit.SourceText;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.read.AnnotationNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Generates the classes of types with fan-out methods.
 *
 * <p>A type is analysed on its own, whatever else is compiled; one that needs a type which another
 * processor has yet to generate is tried again in the next round.
 */
@AutoService(Processor.class)
public final class FanwiseProcessor extends AbstractProcessor {

    private SourceTypes sources;
    private final DeferredTypes deferred = new DeferredTypes();
    private @Nullable DiagnosticPrinter printer;
    private boolean saidRelease;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new TreeSet<>(AnnotationNames.FAN_OUT);
        names.addAll(AnnotationNames.OTHERS);
        return names;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment processing) {
        super.init(processing);
        sources = new SourceTypes(processing.getElementUtils());
    }

    /**
     * Claims the annotations, which are Fanwise's alone: under {@code -Xlint:all} javac warns of annotations that no processor
     * claims, and no user can cure that in code of his own.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // see above
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.addFrom(round);
        if (round.processingOver()) {
            reportMissing(round);
            return false;
        }
        Elements elements = processingEnv.getElementUtils();
        // by name, as compilers promise no order
        Map<TypeKey, TypeElement> types = new TreeMap<>();
        deferred.takeAll().forEach(key -> key.find(elements).ifPresent(type -> types.put(key, type)));
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (name.equals(AnnotationNames.EACH)) {
                    print(EachPlacementRule.check(element, elements), Enclosing.typeOf(element));
                } else if (name.equals(AnnotationNames.ON_FAN_OUT) && element instanceof TypeElement type) {
                    print(OnFanOutRule.checkPlace(type, elements), type);
                } else if (AnnotationNames.FAN_OUT.contains(name)) {
                    TypeElement type = Enclosing.typeOf(element);
                    types.put(TypeKey.of(type, elements), type);
                }
            }
        }
        // one for all types, as it remembers what it has found out about packages
        TypeAnalyser analyser = analyser();
        types.values().forEach(type -> process(type, analyser));
        // Not while a type waits: where there are no other annotations, javac then asks no processor that may generate
        // what it waits for.
        return deferred.all().isEmpty();
    }

    private TypeAnalyser analyser() {
        return new TypeAnalyser(processingEnv, sources::hasBeside);
    }

    private void process(TypeElement type, TypeAnalyser analyser) {
        try {
            if (processingEnv.getSourceVersion().compareTo(SourceVersion.RELEASE_17) < 0) {
                reportRelease(type);
                return;
            }
            process(type, analyser.analyse(type));
        } catch (RuntimeException | AssertionError | StackOverflowError fault) {
            print(Faults.describe(fault, type), type);
        }
    }

    /** Once: it is one mistake, of all types. */
    private void reportRelease(TypeElement type) {
        if (!saidRelease) {
            saidRelease = true;
            Findings findings = new Findings();
            String release = processingEnv.getSourceVersion().name().substring("RELEASE_".length());
            findings.report(TypeMessages.releaseTooOld(type, Code.of(release)), Position.of(type));
            print(findings.all(), type);
        }
    }

    private void process(TypeElement type, Analysis analysis) {
        if (analysis instanceof Analysis.Incomplete incomplete) {
            deferred.add(TypeKey.of(type, processingEnv.getElementUtils()), incomplete.missing());
        } else if (analysis instanceof Analysis.Invalid invalid) {
            print(invalid.diagnostics(), type);
        } else if (analysis instanceof Analysis.Valid valid) {
            print(valid.warnings(), type);
            write(valid.model(), type);
        }
    }

    private void write(FanOutType model, TypeElement type) {
        TypeKey generated = TypeKey.of(type, processingEnv.getElementUtils())
                .beside(model.generated().canonicalName());
        SourceText source = FanOutEmitter.source(model);
        if (source.hidden().isEmpty()) {
            sources.add(generated);
            Output output = new Output(processingEnv.getFiler());
            print(output.write(sources.fileName(generated), source.text(), type), type);
        } else {
            print(NamesRule.hidden(source.hidden(), type), type);
        }
    }

    private void reportMissing(RoundEnvironment round) {
        deferred.all().forEach((key, missing) -> {
            if (round.errorRaised() && !missing.isEmpty()) {
                // the missing type may be the consequence of that error
                return;
            }
            key.find(processingEnv.getElementUtils())
                    .ifPresent(type -> print(analyser().describeMissing(type, missing), type));
        });
    }

    private void print(List<Diagnostic> diagnostics, TypeElement subject) {
        if (printer == null) {
            // ECJ prints a message about a record without a file and line
            boolean isEclipse = processingEnv.getClass().getName().startsWith("org.eclipse.jdt.");
            printer = new DiagnosticPrinter(processingEnv.getMessager(), sources::contains, !isEclipse);
        }
        printer.print(diagnostics, subject);
    }
}

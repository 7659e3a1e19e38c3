package dev.fanwise.processor;

import com.google.auto.service.AutoService;
import dev.fanwise.processor.analyse.Analysis;
import dev.fanwise.processor.analyse.TypeAnalyser;
import dev.fanwise.processor.analyse.rule.EachPlacementRule;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.DiagnosticPrinter;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.emit.FanOutEmitter;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.read.AnnotationNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates the classes of types with fan-out methods.
 *
 * <p>A type is analysed on its own, whatever else is compiled; one that needs a type which another
 * processor has yet to generate is tried again in the next round.
 */
@AutoService(Processor.class)
public final class FanwiseProcessor extends AbstractProcessor {

    private final SourceTypes sources = new SourceTypes();
    private final DeferredTypes deferred = new DeferredTypes();
    private @Nullable DiagnosticPrinter printer;
    private boolean saidRelease;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new TreeSet<>(AnnotationNames.FAN_OUT);
        names.add(AnnotationNames.EACH);
        return names;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.addFrom(round);
        if (round.processingOver()) {
            reportMissing(round);
            return false;
        }
        // by name, as compilers promise no order
        Set<String> types = new TreeSet<>(deferred.takeAll());
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (annotation.getQualifiedName().contentEquals(AnnotationNames.EACH)) {
                    print(EachPlacementRule.check(element, processingEnv.getElementUtils()), Enclosing.typeOf(element));
                } else {
                    types.add(Enclosing.typeOf(element).getQualifiedName().toString());
                }
            }
        }
        // one for all types, as it remembers what it has found out about packages
        TypeAnalyser analyser = new TypeAnalyser(processingEnv, sources::contains);
        types.forEach(type -> process(type, analyser));
        // others may want to see the annotations, too
        return false;
    }

    private void process(String name, TypeAnalyser analyser) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
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
            deferred.add(type.getQualifiedName().toString(), incomplete.missing());
        } else if (analysis instanceof Analysis.Invalid invalid) {
            print(invalid.diagnostics(), type);
        } else if (analysis instanceof Analysis.Valid valid) {
            print(valid.warnings(), type);
            write(valid.model(), type);
        }
    }

    private void write(FanOutType model, TypeElement type) {
        String name = model.generated().canonicalName();
        sources.add(name);
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
            writer.write(FanOutEmitter.source(model));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void reportMissing(RoundEnvironment round) {
        deferred.all().forEach((name, missing) -> {
            if (round.errorRaised() && !missing.isEmpty()) {
                // the missing type may be the consequence of that error
                return;
            }
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            print(new TypeAnalyser(processingEnv, sources::contains).describeMissing(type, missing), type);
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

package dev.fanwise.processor;

import dev.fanwise.processor.analyse.Analysis;
import dev.fanwise.processor.analyse.TypeAnalyser;
import dev.fanwise.processor.analyse.rule.NamesRule;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.DiagnosticPrinter;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import dev.fanwise.processor.emit.FanOutEmitter;
import dev.fanwise.processor.emit.SourceText;
import dev.fanwise.processor.model.FanOutType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Generates the classes of some of the types with fan-out methods.
 *
 * <p>A type is analysed on its own, whatever else is compiled; one that needs a type which another
 * processor has yet to generate is tried again in the next round.
 */
abstract class TypesProcessor extends AbstractProcessor {

    private SourceTypes sources;
    private final DeferredTypes deferred = new DeferredTypes();
    private @Nullable DiagnosticPrinter printer;
    private boolean saidRelease;

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
     * Takes what a round brings.
     *
     * @param types where types go whose classes are to be generated
     */
    abstract void take(Set<? extends TypeElement> annotations, RoundEnvironment round, Types types);

    /** Where types go whose classes are to be generated. */
    final class Types {

        // by name, as compilers promise no order
        private final Map<TypeKey, TypeElement> all = new TreeMap<>();

        private Types() {
            Elements elements = processingEnv.getElementUtils();
            deferred.takeAll().forEach(key -> key.find(elements).ifPresent(type -> all.put(key, type)));
        }

        void add(TypeElement type) {
            all.put(TypeKey.of(type, processingEnv.getElementUtils()), type);
        }
    }

    /** Whether all types that there were have their classes. */
    final boolean processRound(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.addFrom(round);
        if (round.processingOver()) {
            reportMissing(round);
            return false;
        }
        Types types = new Types();
        take(annotations, round, types);
        // one for all types, as it remembers what it has found out about packages
        TypeAnalyser analyser = analyser();
        types.all.values().forEach(type -> process(type, analyser));
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
            if (invalid.isLeftToCompiler()) {
                printer().printLeftToCompiler(type);
            }
        } else if (analysis instanceof Analysis.Valid valid) {
            print(valid.warnings(), type);
            write(valid.model(), type);
        }
    }

    private void write(FanOutType model, TypeElement type) {
        TypeKey generated = TypeKey.of(type, processingEnv.getElementUtils())
                .beside(model.generated().canonicalName());
        SourceText source = FanOutEmitter.source(model);
        if (source.hidden().isEmpty() && source.obscured().isEmpty()) {
            sources.add(generated);
            Output output = new Output(processingEnv.getFiler());
            print(output.write(sources.fileName(generated), source.text(), type), type);
        } else {
            print(NamesRule.check(source.hidden(), source.obscured(), type), type);
        }
    }

    private void reportMissing(RoundEnvironment round) {
        deferred.all().forEach((key, missing) -> {
            if (round.errorRaised() && !missing.isEmpty()) {
                // the missing type may be the consequence of that error
                return;
            }
            key.find(processingEnv.getElementUtils()).ifPresent(type -> {
                List<Diagnostic> described = judge(type, () -> analyser().describeMissing(type, missing));
                process(type, new Analysis.Invalid(described));
            });
        });
    }

    /** Prints what a rule says; where the rule itself fails, that. */
    final void check(TypeElement subject, Supplier<List<Diagnostic>> rule) {
        print(judge(subject, rule), subject);
    }

    private static List<Diagnostic> judge(TypeElement subject, Supplier<List<Diagnostic>> rule) {
        try {
            return rule.get();
        } catch (RuntimeException | AssertionError | StackOverflowError fault) {
            return Faults.describe(fault, subject);
        }
    }

    private void print(Iterable<Diagnostic> diagnostics, TypeElement subject) {
        printer().print(diagnostics, subject);
    }

    private DiagnosticPrinter printer() {
        if (printer == null) {
            // ECJ prints a message about a record without a file and line
            boolean isEclipse = processingEnv.getClass().getName().startsWith("org.eclipse.jdt.");
            printer = new DiagnosticPrinter(processingEnv.getMessager(), sources::contains, !isEclipse);
        }
        return printer;
    }
}

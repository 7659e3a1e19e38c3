package dev.fanwise.processor.testing;

import com.google.testing.compile.JavaFileObjects;
import dev.fanwise.processor.analyse.Analysis;
import dev.fanwise.processor.analyse.TypeAnalyser;
import dev.fanwise.processor.analyse.rule.EachPlacementRule;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.read.AnnotationNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The edits that the messages about a program propose, each with what it makes of the program. */
public final class ProposedEdits {

    /**
     * An edit that was made.
     *
     * @param message the message that proposes it, without the address of its page
     * @param edit the edit in words
     * @param code the program with the edit
     */
    public record Proposed(String message, String edit, String code) {}

    private ProposedEdits() {}

    /** All edits that a program can make; advice is left out. */
    public static List<Proposed> of(String code) {
        Collector collector = new Collector();
        Javac.lenient(UserClassPath.of(List.of(code)))
                .withProcessors(collector)
                .compile(JavaFileObjects.forSourceString(Sources.name(code), code));
        return collector.proposed;
    }

    private static final class Collector extends AbstractProcessor {

        private final List<Proposed> proposed = new ArrayList<>();
        private final Set<String> roots = new TreeSet<>();
        private final Set<String> done = new TreeSet<>();

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
            for (Element root : round.getRootElements()) {
                roots.add(root.toString());
            }
            Set<TypeElement> types = new LinkedHashSet<>();
            for (TypeElement annotation : annotations) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    if (annotation.getQualifiedName().contentEquals(AnnotationNames.EACH)) {
                        EachPlacementRule.check(element, processingEnv.getElementUtils())
                                .forEach(this::collect);
                    } else if (AnnotationNames.FAN_OUT.contains(
                            annotation.getQualifiedName().toString())) {
                        types.add(Enclosing.typeOf(element));
                    }
                }
            }
            TypeAnalyser analyser = new TypeAnalyser(processingEnv, (type, name) -> roots.contains(name));
            types.stream()
                    .filter(type -> done.add(type.toString()))
                    .forEach(type -> diagnostics(analyser.analyse(type)).forEach(this::collect));
            return false;
        }

        private static List<Diagnostic> diagnostics(Analysis analysis) {
            if (analysis instanceof Analysis.Invalid invalid) {
                return invalid.diagnostics();
            }
            return analysis instanceof Analysis.Valid valid ? valid.warnings() : List.of();
        }

        private void collect(Diagnostic diagnostic) {
            SourceEdits edits = new SourceEdits(processingEnv);
            diagnostic
                    .message()
                    .edits()
                    .forEach(edit -> edits.apply(edit)
                            .ifPresent(code -> proposed.add(new Proposed(
                                    "[" + diagnostic.rule().id() + "] "
                                            + diagnostic.message().text(),
                                    edit.text(),
                                    code))));
        }
    }
}

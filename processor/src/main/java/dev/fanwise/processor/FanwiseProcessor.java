package dev.fanwise.processor;

import com.google.auto.service.AutoService;
import dev.fanwise.processor.analyse.ComposedAnnotations;
import dev.fanwise.processor.analyse.rule.EachPlacementRule;
import dev.fanwise.processor.analyse.rule.OnFanOutRule;
import dev.fanwise.processor.analyse.rule.RemoteRule;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.read.AnnotationNames;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Generates the classes of types in which Fanwise's own annotations stand on methods. */
@AutoService(Processor.class)
public final class FanwiseProcessor extends TypesProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> names = new TreeSet<>(AnnotationNames.FAN_OUT);
        names.addAll(AnnotationNames.OTHERS);
        return names;
    }

    /**
     * Claims the annotations, which are Fanwise's alone: under {@code -Xlint:all} javac warns of annotations that no processor
     * claims, and no user can cure that in code of his own.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // see above
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // Not while a type waits: where there are no other annotations, javac then asks no processor that may generate
        // what it waits for.
        return processRound(annotations, round) && !round.processingOver();
    }

    @Override
    void take(Set<? extends TypeElement> annotations, RoundEnvironment round, Types types) {
        Elements elements = processingEnv.getElementUtils();
        Set<TypeElement> composed = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            if (annotation.getKind() != ElementKind.ANNOTATION_TYPE) {
                continue; // of a module that this one does not read, which the compiler says
            }
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (name.equals(AnnotationNames.EACH) || name.equals(AnnotationNames.AS_COMPLETED)) {
                    check(Enclosing.typeOf(element), () -> EachPlacementRule.check(element, elements));
                } else if (name.equals(AnnotationNames.REMOTE)) {
                    check(Enclosing.typeOf(element), () -> RemoteRule.checkPlace(element, elements));
                } else if (name.equals(AnnotationNames.ON_FAN_OUT) && element instanceof TypeElement type) {
                    check(type, () -> OnFanOutRule.checkPlace(type, elements));
                } else if (AnnotationNames.FAN_OUT.contains(name)) {
                    if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
                        composed.add((TypeElement) element);
                    } else {
                        types.add(Enclosing.typeOf(element));
                    }
                }
            }
        }
        // once, also if several of the annotations stand on it
        composed.forEach(
                type -> check(type, () -> ComposedAnnotations.check(type, elements, processingEnv.getTypeUtils())));
    }
}

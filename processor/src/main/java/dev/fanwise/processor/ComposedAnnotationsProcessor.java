package dev.fanwise.processor;

import com.google.auto.service.AutoService;
import dev.fanwise.processor.analyse.ComposedAnnotations;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.read.FanOutUses;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Generates the classes of types in which only composed annotations stand on methods.
 *
 * <p>Nothing but their declarations tells what these are, so this processor is asked for every annotation. It is another one
 * because it must not claim what it is asked for: other processors may need it.
 */
@AutoService(Processor.class)
public final class ComposedAnnotationsProcessor extends TypesProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processRound(annotations, round);
        return false;
    }

    @Override
    void take(Set<? extends TypeElement> annotations, RoundEnvironment round, Types types) {
        for (TypeElement annotation : annotations) {
            if (FanOutUses.isPresent(annotation, processingEnv.getElementUtils())) {
                for (Element element : round.getElementsAnnotatedWith(annotation)) {
                    takeFanOut(element, types);
                }
            }
        }
    }

    private void takeFanOut(Element element, Types types) {
        if (element.getKind() == ElementKind.ANNOTATION_TYPE) {
            TypeElement composed = (TypeElement) element;
            check(
                    composed,
                    () -> ComposedAnnotations.check(
                            composed, processingEnv.getElementUtils(), processingEnv.getTypeUtils()));
        } else if (Enclosing.typeOf(element).getEnclosedElements().stream().noneMatch(FanOutUses::isDirect)) {
            // the others are the other processor's
            types.add(Enclosing.typeOf(element));
        }
    }
}

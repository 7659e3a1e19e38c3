package dev.fanwise.processor.testing;

import dev.fanwise.processor.FanwiseProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The processor, watched when it creates files. */
public final class SpiedProcessor extends AbstractProcessor {

    private final Processor processor;
    private final List<SpiedFiler.Created> created = new ArrayList<>();
    private final UnaryOperator<Filer> filer;

    public SpiedProcessor() {
        this(UnaryOperator.identity());
    }

    /** Also replaces the filer. */
    public SpiedProcessor(UnaryOperator<Filer> filer) {
        this(new FanwiseProcessor(), filer);
    }

    /** Watches another one, and replaces its filer. */
    public SpiedProcessor(Processor processor, UnaryOperator<Filer> filer) {
        this.processor = processor;
        this.filer = filer;
    }

    public List<SpiedFiler.Created> created() {
        return created;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init(new Environment(environment, new SpiedFiler(filer.apply(environment.getFiler()), created)));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private record Environment(ProcessingEnvironment environment, Filer filer) implements ProcessingEnvironment {

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Messager getMessager() {
            return environment.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return environment.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return environment.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return environment.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return environment.getLocale();
        }
    }
}

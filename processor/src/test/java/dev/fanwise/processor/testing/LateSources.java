package dev.fanwise.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A neighbour that generates one source in each round. */
public final class LateSources extends AbstractProcessor {

    private final Deque<String> texts;

    public LateSources(String... texts) {
        this.texts = new ArrayDeque<>(List.of(texts));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver() && !texts.isEmpty()) {
            write(texts.removeFirst());
        }
        return false;
    }

    private void write(String text) {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(Sources.name(text)).openWriter()) {
            writer.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.fanwise.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes sources that are known beforehand and looks at nothing. What a compilation with it costs is what the compiler
 * itself costs any processor that generates these sources.
 */
public final class ReplayProcessor extends AbstractProcessor {

    static final String FOLDER_OPTION = "replay.from";

    private Map<String, String> sources = Map.of();

    /** For javac, which names the folder with the sources. */
    public ReplayProcessor() {}

    /** Replays sources by the names of their types. */
    ReplayProcessor(Map<String, String> sources) {
        this.sources = sources;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(FOLDER_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        var folder = environment.getOptions().get(FOLDER_OPTION);
        if (folder != null) {
            sources = GeneratedSources.in(Path.of(folder));
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.forEach(this::write);
        sources = Map.of();
        return false;
    }

    private void write(String name, String source) {
        try (var writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            writer.write(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

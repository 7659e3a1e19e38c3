package dev.fanwise.processor.analyse;

import dev.fanwise.processor.model.Environment;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds out what generated code can use, seen from the module of the annotated type. */
final class Environments {

    private static final int VIRTUAL_THREADS_SINCE = 21;

    private Environments() {}

    static Environment of(ProcessingEnvironment processing, TypeElement type) {
        Elements elements = processing.getElementUtils();
        return new Environment(
                hasVirtualThreads(processing.getSourceVersion()),
                sees(type, "javax.annotation.processing.Generated", elements),
                sees(type, "org.jspecify.annotations.Nullable", elements));
    }

    /** By name: JDK 17 has no constant for version 21. */
    private static boolean hasVirtualThreads(SourceVersion version) {
        return Integer.parseInt(version.name().substring("RELEASE_".length())) >= VIRTUAL_THREADS_SINCE;
    }

    private static boolean sees(TypeElement type, String name, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        try {
            return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
        } catch (RuntimeException missing) {
            // ECJ throws where javac answers null, if a class that it has read mentions the missing type; those of
            // fanwise-annotations mention JSpecify's.
            return false;
        }
    }
}

package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.read.MalformedAnnotationException;
import javax.lang.model.element.TypeElement;

/** The proof that something was reported: whoever has one got it from a report. */
public final class Reported {

    static final Reported INSTANCE = new Reported();

    private Reported() {}

    /** What is wrong is said of the declaration of an annotation, which is in the same compilation. */
    public static Reported byDeclarationOf(TypeElement annotation) {
        return INSTANCE;
    }

    /** The compiler itself says that an annotation does not compile. */
    public static Reported byCompiler(MalformedAnnotationException proof) {
        return INSTANCE;
    }
}

package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.read.MalformedAnnotationException;

/** The proof that something was reported: whoever has one got it from a report. */
public final class Reported {

    static final Reported INSTANCE = new Reported();

    private Reported() {}

    /** The compiler itself says that an annotation does not compile. */
    public static Reported byCompiler(MalformedAnnotationException proof) {
        return INSTANCE;
    }
}

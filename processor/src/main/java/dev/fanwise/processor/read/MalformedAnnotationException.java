package dev.fanwise.processor.read;

/** An annotation does not compile. The compiler reports that itself; there is nothing to add. */
public final class MalformedAnnotationException extends Exception {

    private static final long serialVersionUID = 1L;
}

package dev.fanwise.processor.read;

/** The annotations on the class path are not those that this processor was made for. */
public final class OtherVersionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What differs. */
    public enum Difference {
        /** The annotation has no such attribute: it is older. */
        MISSING_ATTRIBUTE,
        /** The annotation has an attribute that is new, and it is written. */
        UNKNOWN_ATTRIBUTE,
        /** The value is a constant that is new. */
        UNKNOWN_CONSTANT
    }

    private final Difference difference;
    private final String annotation;
    private final String attribute;
    private final String constant;

    OtherVersionException(Difference difference, String annotation, String attribute, String constant) {
        this.difference = difference;
        this.annotation = annotation;
        this.attribute = attribute;
        this.constant = constant;
    }

    public Difference difference() {
        return difference;
    }

    /** The simple name of the annotation. */
    public String annotation() {
        return annotation;
    }

    public String attribute() {
        return attribute;
    }

    /** The name of the constant that is unknown, or nothing. */
    public String constant() {
        return constant;
    }
}

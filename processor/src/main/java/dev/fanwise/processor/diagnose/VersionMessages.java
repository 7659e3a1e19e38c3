package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;

/** What is said when the annotations and the processor are of different versions. */
public final class VersionMessages {

    private static final String ANNOTATIONS = "'fanwise-annotations'";
    private static final String PROCESSOR = "'fanwise-processor'";

    private VersionMessages() {}

    /** The annotation lacks an attribute that this processor knows. */
    public static Message missingAttribute(Code annotation, Code attribute) {
        return olderAnnotations(annotation + " on the class path has no attribute " + attribute);
    }

    /** A class that generated code uses is missing. */
    public static Message missingRuntime(Code type) {
        return olderAnnotations(type + " is not on the class path");
    }

    /** An attribute is written that this processor does not know. */
    public static Message unknownAttribute(Code annotation, Code attribute) {
        return olderProcessor("This processor does not know the attribute " + attribute + " of " + annotation);
    }

    /** An enum constant is written that this processor does not know. */
    public static Message unknownConstant(Code attribute, Code constant) {
        return olderProcessor("This processor does not know " + constant + ", the value of " + attribute);
    }

    private static Message olderAnnotations(String finding) {
        return Message.of(
                Rule.OTHER_VERSION,
                finding,
                "The jar " + ANNOTATIONS + " is older than " + PROCESSOR + ", whose classes need a runtime of the same"
                        + " version",
                new Advice("give " + ANNOTATIONS + " the version of " + PROCESSOR));
    }

    private static Message olderProcessor(String finding) {
        return Message.of(
                Rule.OTHER_VERSION,
                finding,
                "The jar " + PROCESSOR + " is older than " + ANNOTATIONS
                        + ", and would leave out what it does not know",
                new Advice("give " + PROCESSOR + " the version of " + ANNOTATIONS));
    }
}

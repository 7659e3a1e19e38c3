package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.Advice;
import javax.lang.model.element.TypeElement;

/** What is said about the name and the file of the generated class, and about names that it lacks. */
public final class NameMessages {

    private NameMessages() {}

    public static Message nameTaken(TypeElement type, Code generated, boolean generatedBefore) {
        return Message.of(
                Rule.GENERATED_NAME_TAKEN,
                "The class to generate for " + Code.of(type) + " is called " + generated + ", and there is a class of"
                        + " that name",
                generatedBefore
                        ? "It is one that Fanwise generated before"
                        : "The name of a generated class follows from that of its type",
                new Advice(
                        generatedBefore
                                ? "leave the folder of generated sources out of what is compiled"
                                : "rename one of the two"));
    }

    /** The compiler itself refuses to write a class, which it knows. */
    public static Message nameTakenInOutput(TypeElement type, Code generated) {
        return Message.of(
                Rule.GENERATED_NAME_TAKEN,
                "The class to generate for " + Code.of(type) + " is called " + generated + ", and there is a class of"
                        + " that name",
                "The compiler does not write a class that is on its class path",
                new Advice("leave the folder that it writes to out of the class path"),
                new Advice("rename one of the two"));
    }

    public static Message notWritten(Code generated, String reason) {
        return Message.of(
                Rule.NOT_WRITTEN,
                "The compiler cannot write " + generated + ": " + reason,
                "It creates the file of the generated class, which is called after the type",
                new Advice("shorten the name of the type"),
                new Advice("correct what the reason names"));
    }

    /**
     * A class that the generated class has no name for.
     *
     * @param name its full name
     * @param word the first word of it, which is the name of a type
     */
    public static Message hidden(TypeElement type, Code name, Code word) {
        return Message.of(
                Rule.HIDDEN_PACKAGE,
                "The class to generate for " + Code.of(type) + " cannot refer to " + name,
                "A type " + word + " hides the package of that name there, and another type has the simple name",
                new Advice("rename one of the two"));
    }

    /**
     * An interface whose static method or constant cannot be named in the generated class.
     *
     * @param name its full name
     * @param word the first word of it, which is the name of a field
     */
    public static Message obscured(TypeElement type, Code name, Code word) {
        return Message.of(
                Rule.HIDDEN_PACKAGE,
                "The class to generate for " + Code.of(type) + " cannot call a static method of " + name,
                name.equals(word)
                        ? "A field has the same name"
                        : "A field " + word
                                + " obscures the package of that name there, and another field has the simple"
                                + " name",
                new Advice(name.equals(word) ? "rename the field" : "rename one of the two"));
    }
}

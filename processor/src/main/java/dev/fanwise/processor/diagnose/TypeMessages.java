package dev.fanwise.processor.diagnose;

import dev.fanwise.processor.diagnose.Edit.AddMethod;
import dev.fanwise.processor.diagnose.Edit.AddModifier;
import dev.fanwise.processor.diagnose.Edit.Advice;
import dev.fanwise.processor.diagnose.Edit.Annotate;
import dev.fanwise.processor.diagnose.Edit.RemoveAnnotation;
import dev.fanwise.processor.diagnose.Edit.RemoveModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What is said about a type with fan-out methods, and about the class to generate from it. */
public final class TypeMessages {

    private static final List<String> WITH_LEADING = List.of("Executor", "FanOutOptions");

    private TypeMessages() {}

    /** Nothing of the user's is wrong. */
    public static Message internalFault(Code version, Code type, Code java, String trace) {
        return Message.of(
                        Rule.INTERNAL_FAULT,
                        "Fanwise " + version.text() + " has an internal error while it processes " + type,
                        "This is a bug in Fanwise, not in your code",
                        new Advice("report it with the declaration of " + type + " and the following lines (Java "
                                + java.text() + ")"))
                .withDetail(trace);
    }

    /** A kind of type that no class can extend. */
    public static Message noClassCanExtend(TypeElement type) {
        String kind = switch (type.getKind()) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            default -> "an annotation";
        };
        String home = type.getKind() == ElementKind.RECORD ? "an abstract class" : "an interface";
        return notExtendable(
                Code.of(type) + " is " + kind, new Advice("move the fan-out methods to " + home + " of their own"));
    }

    public static Message sealed(TypeElement type) {
        return notExtendable(Code.of(type) + " is sealed", new RemoveModifier(type, Modifier.SEALED));
    }

    public static Message finalType(TypeElement type) {
        return notExtendable(
                Code.of(type) + " is final", new Edit.ReplaceModifier(type, Modifier.FINAL, Modifier.ABSTRACT));
    }

    public static Message local(TypeElement type) {
        return notExtendable(
                Code.of(type) + " is a local class", new Advice("move " + Code.of(type) + " out of the method"));
    }

    /**
     * A private type.
     *
     * @param privateType the type, or one that it is nested in
     */
    public static Message privateType(TypeElement type, TypeElement privateType) {
        String finding = type.equals(privateType)
                ? Code.of(type) + " is private"
                : Code.of(type) + " is nested in " + Code.of(privateType) + ", which is private";
        return notExtendable(finding, new RemoveModifier(privateType, Modifier.PRIVATE));
    }

    /**
     * An inner class.
     *
     * @param inner the type, or one that it is nested in
     */
    public static Message inner(TypeElement type, TypeElement inner) {
        String finding = type.equals(inner)
                ? Code.of(type) + " is an inner class"
                : Code.of(type) + " is nested in the inner class " + Code.of(inner);
        return notExtendable(
                finding + ", which needs an instance of " + Code.of(Enclosing.typeOf(inner)),
                new AddModifier(inner, Modifier.STATIC));
    }

    private static Message notExtendable(String finding, Edit edit) {
        return Message.of(
                Rule.TYPE_NOT_EXTENDABLE,
                finding,
                "The generated class is in the same package and extends the type with the fan-out methods, which is an"
                        + " abstract class or an interface, top-level or static nested",
                edit);
    }

    /**
     * A type that was not found.
     *
     * @param place where it is needed, such as "the result of 'load'"
     * @param generated the class to generate
     */
    public static Message missing(TypeElement type, Code missing, String place, Code generated) {
        boolean own = missing.equals(generated);
        return Message.of(
                Rule.TYPE_MISSING,
                "Nothing was generated for " + Code.of(type) + ", because " + missing + ", " + place
                        + ", was not found",
                own
                        ? "It is the class to generate from this very type"
                        : "The generated class needs the types of signatures",
                own
                        ? new Advice("name " + Code.of(type) + " instead")
                        : new Advice(
                                "check the import and the class path; if an annotation processor generates it, that"
                                        + " processor did not run"));
    }

    /**
     * An abstract method without an annotation of Fanwise.
     *
     * @param method with its parameter types
     * @param declaring the type that it is inherited from, if it is
     * @param generated the class to generate
     * @param foreign an annotation of the name of one of Fanwise's, if there is one
     * @param edits what can be done about it
     */
    public static Message otherAbstractMethod(
            Code method, Optional<Code> declaring, Code generated, Optional<Code> foreign, List<Edit> edits) {
        String reason = "As long as it has no body, " + generated + " cannot be a complete class";
        return Message.of(
                Rule.OTHER_ABSTRACT_METHOD,
                method + declaring.map(type -> " of " + type).orElse("") + " is abstract and not a fan-out method",
                foreign.map(other -> other + " is an annotation of another library. " + reason)
                        .orElse(reason),
                edits);
    }

    /** The edits for an abstract method that is inherited. */
    public static List<Edit> implement(TypeElement type, Code declaration) {
        return List.of(new AddMethod(type, declaration));
    }

    /** The edit for an abstract method whose annotation is that of a method which it overrides. */
    public static List<Edit> repeat(ExecutableElement method, TypeElement declaring, Code annotation) {
        return List.of(
                new Annotate(method, annotation),
                new Advice("remove the method: the one in " + Code.of(declaring) + " is inherited"));
    }

    /**
     * The edits for an abstract method of the type itself.
     *
     * @param mayGather whether it has the form of a fan-out method
     */
    public static List<Edit> giveBody(ExecutableElement method, boolean mayGather) {
        List<Edit> edits = new ArrayList<>();
        if (mayGather) {
            edits.add(new Annotate(method, Code.of("@Gather")));
        }
        boolean ofInterface = Enclosing.of(method).getKind() == ElementKind.INTERFACE;
        edits.add(new Advice(ofInterface ? "implement it as a default method" : "implement it"));
        edits.add(new Advice("move the fan-out methods to the class that implements it"));
        return edits;
    }

    /** The edit for an annotation of another library. */
    public static Edit importOurs(Code ours, Code foreign) {
        return new Advice("import " + ours + " instead of " + foreign);
    }

    /** A type of a compact source file. */
    public static Message compact(TypeElement type) {
        return Message.of(
                Rule.TYPE_NOT_EXTENDABLE,
                Code.of(type) + " is in a compact source file, whose class has no name elsewhere",
                "The generated class is in another file and extends or implements it",
                new Advice("move it to a file of its own"));
    }

    public static Message noConstructor(TypeElement type, ExecutableElement constructor) {
        return Message.of(
                Rule.NO_ACCESSIBLE_CONSTRUCTOR,
                "All constructors of " + Code.of(type) + " are private",
                "The constructors of the generated class call one",
                new RemoveModifier(constructor, Modifier.PRIVATE));
    }

    /**
     * A constructor with another parameter in front can be given what another constructor takes.
     *
     * @param leading the type of the parameter in front
     */
    public static Message constructorClash(TypeElement type, Code leading, Code constructor, Code other) {
        return Message.of(
                Rule.CONSTRUCTOR_CLASH,
                constructor + " with a leading " + leading + " takes what " + other + " takes",
                "The generated class repeats the constructors of " + Code.of(type) + ", each also with a leading"
                        + " 'Executor' and with a leading 'FanOutOptions'"
                        + leadingWith(leading),
                new Advice("change the order or the type of a parameter of " + other));
    }

    private static String leadingWith(Code leading) {
        if (leading.text().equals("Cluster")) {
            return ", and for remote tasks with a leading 'Cluster'";
        }
        return WITH_LEADING.contains(leading.text())
                ? ""
                : ", and the one that a container calls with a leading " + leading;
    }

    public static Message unreachableMethod(Code method, Code home, Code here) {
        return Message.of(
                Rule.UNREACHABLE_ABSTRACT_METHOD,
                method + " is abstract and package-private in the package " + home,
                "No class of the package " + here + " can implement it",
                new Advice("make it protected"),
                new Advice("extend a class of the package " + home + " that implements it"));
    }

    /**
     * A type that generated code cannot name, or a constructor that it cannot call.
     *
     * @param user the method that needs it, with its parameter types
     * @param inaccessible what is needed
     * @param edit what makes it accessible
     */
    public static Message inaccessible(Code user, String inaccessible, boolean isPrivate, Edit edit) {
        return Message.of(
                Rule.INACCESSIBLE_TYPE,
                user + " needs " + inaccessible + ", which is "
                        + (isPrivate ? "private" : "not public and in another package"),
                "The generated class, a class of its own in the package of the type, has no access to it",
                edit);
    }

    /** The edit for a type of a library that cannot be used. */
    public static Edit useOwn() {
        return new Advice("use a type of your own in its place");
    }

    public static Message functionalInterface(TypeElement type, Code method, AnnotationMirror annotation) {
        return Message.of(
                Rule.FUNCTIONAL_INTERFACE,
                Code.of(type) + " is declared a functional interface, and its only abstract method " + method
                        + " is a fan-out method",
                "A lambda in its place is the body of " + method + ": it runs no task, and no policy applies",
                new RemoveAnnotation(type, annotation),
                new Advice("make " + Code.of(type) + " an abstract class, which no lambda can implement"));
    }

    /**
     * Members that another processor has yet to write.
     *
     * @param annotation what asks for them
     */
    public static Message membersToCome(TypeElement type, AnnotationMirror annotation) {
        return Message.of(
                Rule.MEMBERS_TO_COME,
                "What " + Code.of(annotation) + " writes into " + Code.of(type) + " is not there",
                "The generated class needs it, and Lombok, which writes it, comes after Fanwise or is missing",
                new Advice("list 'lombok' before 'fanwise-processor' on the processor path"),
                new Advice("write it out"));
    }

    public static Message releaseTooOld(TypeElement type, Code release) {
        return Message.of(
                Rule.RELEASE_TOO_OLD,
                Code.of(type) + " is compiled for Java " + release.text(),
                "Generated classes use Java 17",
                new Advice("compile with '--release 17' or a later one ('maven.compiler.release' in Maven,"
                        + " 'options.release' in Gradle)"));
    }

    public static Message auxiliary(TypeElement type, Code file) {
        return Message.of(
                Rule.AUXILIARY_CLASS,
                Code.of(type) + " is declared in " + file + ", the file of another class",
                "The generated class is in a file of its own, where a compiler may not find " + Code.of(type)
                        + " if it compiles that file alone",
                new Advice("move " + Code.of(type) + " to a file '" + type.getSimpleName() + ".java'"));
    }
}
